import { listAuthorisations } from '../../db/authorisation.ts';
import type { ReadHandle } from '../../db/database.ts';
import { findLetter } from '../../db/letters.ts';
import { readPeople } from '../../db/people.ts';
import { readProject } from '../../db/project.ts';
import { listVersions } from '../../db/versions.ts';
import { isAwaited } from '../../shared/authorisation.ts';
import { translator } from '../../shared/locales/translate.ts';
import {
  fillLetter,
  INVITATION_KINDS,
  LETTER_KINDS,
  type LetterKind,
  type LetterTemplate,
  listRecipients,
  type Recipient,
} from '../../shared/people/letters.ts';
import type { Language } from '../../shared/project.ts';
import { formatDate } from '../export/dates.ts';
import type { FilledLetter } from '../export/letters/filled-letter.ts';

/** The texts of each kind of letters; what the project has not changed is the default in its own language. */
export function readLetterTemplates(db: ReadHandle): LetterTemplate[] {
  return LETTER_KINDS.map(kind => readTemplate(db, kind));
}

function readTemplate(db: ReadHandle, kind: LetterKind): LetterTemplate {
  const own = findLetter(db, kind);
  if (own) return { ...own, kind, isDefault: false };
  const t = translator(readProject(db).language);
  return {
    kind,
    subject: t(`letters.defaults.${kind}.subject`),
    body: t(`letters.defaults.${kind}.body`),
    replyBy: null,
    sender: '',
    senderEmail: '',
    isDefault: true,
    revision: 0,
  };
}

/**
 * The letters of one kind with every field filled in, in the guideline's language.
 *
 * @param writtenAt moment that gives the date of the letter
 * @param recipientId only the letter to this organisation or person
 */
export function fillLetters(
  db: ReadHandle,
  kind: LetterKind,
  writtenAt: string,
  recipientId: string | null,
): FilledLetter[] {
  const project = readProject(db);
  const { language } = project;
  const template = readTemplate(db, kind);
  const common = {
    version: '',
    guideline: project.title,
    date: formatDate(writtenAt, language),
    replyBy: template.replyBy === null ? '' : formatDate(template.replyBy, language),
    sender: template.sender,
  };
  return findRecipients(db, kind, language)
    .filter(recipient => recipientId === null || recipient.id === recipientId)
    .map(({ id, name, email, fields }) => ({
      recipientId: id,
      to: { name, email },
      from: { name: template.sender, email: template.senderEmail },
      subject: fillLetter(template.subject, { ...common, ...fields }),
      body: fillLetter(template.body, { ...common, ...fields }),
    }));
}

function findRecipients(db: ReadHandle, kind: LetterKind, language: Language): Recipient[] {
  const invitation = INVITATION_KINDS.find(known => known === kind);
  if (invitation === undefined) return findBoards(db, kind === 'reminder', language);
  const t = translator(language);
  return listRecipients(
    invitation,
    readPeople(db),
    ({ body, role }) => `${role} (${t(`terms.body.${body}`).toLowerCase()})`,
  );
}

/** The boards that have not answered yet; those that are reminded must have been asked. */
function findBoards(db: ReadHandle, onlyAsked: boolean, language: Language): Recipient[] {
  const newest = finalLabel(db);
  return listAuthorisations(db)
    .filter(row => isAwaited(row) || (!onlyAsked && row.state === 'planned'))
    .map(({ organisationId, organisation, versionLabel, replyBy }) => ({
      id: organisationId,
      name: organisation,
      email: '',
      fields: {
        organisation,
        version: versionLabel ?? newest,
        ...(replyBy === null ? {} : { replyBy: formatDate(replyBy, language) }),
      },
    }));
}

/** The newest version that was kept for authorisation; empty while there is none. */
function finalLabel(db: ReadHandle): string {
  return listVersions(db).find(({ kind }) => kind === 'final')?.label ?? '';
}
