import { basename, extname } from 'node:path';
import type { Respondent } from '../../../shared/comments/answer.ts';
import type { InvitationRow } from '../../../shared/comments/round.ts';
import { type FormFields, readBehalf } from './form-fields.ts';

/** Who a file is from, as the person who reads it in says. */
export interface ChosenSender {
  invitationId: string | null;
  name: string;
}

/** What a file tells of its sender. */
export interface SenderHints {
  invitation: InvitationRow | null;
  fields: FormFields;
  chosen: ChosenSender | null;
  /** A name the program wrote in the file, or the mail came from. */
  name: string;
  email: string;
  /** Name of the file. */
  source: string;
}

export interface Sender {
  invitation: InvitationRow | null;
  respondent: Respondent;
  /** Whether nobody can tell whose file it is. */
  isUnknown: boolean;
}

/**
 * Says who a file is from: by its packet, by who reads it in, by the form, by the address it was mailed from, or by an
 * organisation that the name of the file names.
 */
export function findSender(hints: SenderHints, invited: readonly InvitationRow[]): Sender {
  const { fields, chosen, name, source } = hints;
  const picked = invited.find(({ id }) => id === chosen?.invitationId) ?? null;
  const invitation = hints.invitation ?? picked ?? guessInvitation(hints, invited);
  const isGroup = invitation?.kind === 'open';
  const organisation =
    fields.organisation ??
    (invitation && !isGroup && invitation.kind === 'organisation' ? invitation.name : '');
  const person = fields.name ?? (chosen?.name || (invitation?.kind === 'seat' ? invitation.name : name));
  return {
    invitation,
    respondent: {
      name: person.slice(0, 200),
      organisation: organisation.slice(0, 300),
      behalf: readBehalf(fields.behalf),
      interests: (fields.interests ?? '').slice(0, 5_000),
    },
    isUnknown:
      invitation === null &&
      organisation === '' &&
      (chosen?.name ?? '') === '' &&
      fields.name === undefined &&
      source !== '',
  };
}

function guessInvitation(
  { fields, email, source }: SenderHints,
  invited: readonly InvitationRow[],
): InvitationRow | null {
  const organisation = plain(fields.organisation ?? '');
  const file = ` ${plain(fileStem(source))} `;
  const only = (rows: readonly InvitationRow[]) => (rows.length === 1 ? (rows[0] ?? null) : null);
  return (
    only(invited.filter(row => organisation !== '' && plain(row.name) === organisation)) ??
    only(invited.filter(row => email !== '' && row.email.toLowerCase() === email.toLowerCase())) ??
    only(invited.filter(row => plain(row.name).length > 3 && file.includes(` ${plain(row.name)} `)))
  );
}

/** The name of a file without ending, and without what mail and system add for a second copy: "(2)", "kopie". */
export function fileStem(source: string): string {
  return basename(source, extname(source))
    .replace(/(?:\s*\(\d+\)|[\s_-]*(?:kopie|copy|copie))+$/i, '')
    .trim();
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
