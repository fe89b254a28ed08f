import { listInvitations } from '../../db/comments/invitations.ts';
import { getRound, insertRound } from '../../db/comments/rounds.ts';
import { insertOrganisation } from '../../db/people.ts';
import { getVersion } from '../../db/versions.ts';
import { readFrozenTexts } from '../../main/commands/comments/frozen-texts.ts';
import { invite, moveRound } from '../../main/commands/comments/rounds.ts';
import { createRecommendation, createSection } from '../../main/commands/documents.ts';
import { createVersion } from '../../main/commands/versions.ts';
import type { ProjectHandle } from '../../main/project-handle.ts';
import { type CommentContent, type PacketComment, WHOLE_GUIDELINE } from '../../shared/comments/answer.ts';
import { newRoundFields } from '../../shared/comments/new-round.ts';
import { anchorIn } from '../../shared/comments/place.ts';
import type { Invitation, RoundFields, RoundRow } from '../../shared/comments/round.ts';
import { translator } from '../../shared/locales/translate.ts';
import { asciiJson } from '../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT, sealAnswer } from '../../shared/packet/seal.ts';
import { textBuilder } from '../../shared/text/build.ts';

export interface TestRound {
  round: RoundRow;
  invitations: Invitation[];
  baseHash: string;
  sectionId: string;
  recommendationId: string;
}

/** Paragraphs a (heading), b, c, d, the items e and f, and a table; ids are `b1`, `b2` … in that order. */
export function sampleText(): ReturnType<ReturnType<typeof textBuilder>['doc']> {
  let count = 0;
  const b = textBuilder(() => `b${++count}`);
  return b.doc(
    b.heading(1, 'Overwegingen'),
    b.paragraph('De werkgroep weegt de voordelen ', b.footnote('Een noot.'), 'en de nadelen van oefenen.'),
    b.paragraph('De kosten zijn beperkt. De voorkeur van de patiënt weegt zwaar.'),
    b.bullets('bij acute klachten;', 'bij chronische klachten.'),
    b.table('Resultaten', ['Uitkomst', 'Effect'], ['Pijn', 'minder']),
  );
}

/** A project with one section, a recommendation, a frozen version and an open round for two organisations. */
export function openRound(file: ProjectHandle, fields: Partial<RoundFields> = {}): TestRound {
  return file.change('test.round', db => {
    const builder = textBuilder(() => crypto.randomUUID().slice(0, 12));
    const sectionId = createSection(db, {
      parentId: null,
      position: null,
      title: 'Oefenen',
      questionId: null,
      text: sampleText(),
    });
    const { documentId: recommendationId } = createRecommendation(db, {
      questionId: null,
      parentDocumentId: sectionId,
      title: 'Oefentherapie',
      strength: 'strong-for',
      certainty: 'moderate',
      text: builder.doc(builder.paragraph('Bied oefentherapie aan.')),
    });
    const organisationIds = ['Huisartsen', 'Rugpatiënten'].map(name =>
      insertOrganisation(db, { name, abbreviation: name.slice(0, 3), parentId: null }),
    );
    const versionId = createVersion(db, { label: 'Concept 1', kind: 'concept', note: '' });
    const id = insertRound(db, {
      ...newRoundFields('field', 'nl', translator('nl')),
      title: 'Proefronde',
      versionId,
      ...fields,
    });
    invite(db, id, { organisationIds, seatIds: [], group: 'Gebruikers' });
    moveRound(db, id, 1, 'open');
    return {
      round: getRound(db, id),
      invitations: listInvitations(db, id),
      baseHash: getVersion(db, versionId).contentHash,
      sectionId,
      recommendationId,
    };
  }).result;
}

/** A comment on some words of the section's text, as a packet makes it. */
export function commentOn(
  file: ProjectHandle,
  { round, sectionId }: TestRound,
  quote: string,
  fields: Partial<PacketComment> = {},
): PacketComment {
  const texts = file.read(db => readFrozenTexts(db, round.versionId ?? '')).blocks.get(sectionId);
  const found = [...(texts ?? [])].find(([, text]) => text?.includes(quote));
  const [blockId, text] = found ?? [];
  const at = text?.indexOf(quote) ?? -1;
  const anchor =
    quote === '' || !blockId || !text
      ? {
          ...WHOLE_GUIDELINE,
          ...(quote === '' ? {} : { documentId: sectionId, blockId: 'gone', quote, end: quote.length }),
        }
      : anchorIn({ documentId: sectionId, blockId }, text, at, at + quote.length);
  return {
    id: crypto.randomUUID(),
    level: quote === '' ? 'guideline' : 'text',
    anchor,
    kind: 'content',
    priority: 'medium',
    text: `Over “${quote}”`,
    proposal: '',
    references: [],
    author: { name: 'An Janssens', organisation: 'Huisartsen' },
    mergedFrom: null,
    editedAt: '2026-03-01T10:00:00.000Z',
    ...fields,
  };
}

interface AnswerParts {
  answerId?: string;
  savedAt?: string;
  packetId?: string;
  content?: Partial<CommentContent>;
  /** Changes the envelope before it is sealed. */
  envelope?: Record<string, unknown>;
}

/** A `.commentaar` file as a packet writes it. */
export async function commentsFile(
  { round, invitations, baseHash }: TestRound,
  comments: readonly PacketComment[],
  parts: AnswerParts = {},
): Promise<string> {
  const content: CommentContent = {
    roundId: round.id,
    respondent: {
      name: 'An Janssens',
      organisation: 'Huisartsen',
      behalf: 'organisation',
      interests: 'geen',
    },
    answers: {},
    comments: [...comments],
    ...parts.content,
  };
  const sealed = await sealAnswer({
    format: ANSWER_FORMAT,
    kind: 'comments',
    packetId: parts.packetId ?? invitations.find(row => row.name === 'Huisartsen')?.packetId ?? '',
    baseHash,
    answerId: parts.answerId ?? crypto.randomUUID(),
    savedAt: parts.savedAt ?? '2026-03-01T10:00:00.000Z',
    content,
    ...parts.envelope,
  });
  return asciiJson(sealed, 1);
}
