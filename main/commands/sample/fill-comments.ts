import type { Node } from 'prosemirror-model';
import {
  findInvitation,
  insertInvitation,
  listInvitations,
  updateDelivery,
} from '../../../db/comments/invitations.ts';
import { getRound, insertRound } from '../../../db/comments/rounds.ts';
import { sha256, type WriteHandle } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { listOrganisations } from '../../../db/people.ts';
import { listVersions } from '../../../db/versions.ts';
import { type CommentContent, type PacketComment, WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import { newRoundFields } from '../../../shared/comments/new-round.ts';
import { anchorIn } from '../../../shared/comments/place.ts';
import type { Audience } from '../../../shared/comments/round.ts';
import { addDays } from '../../../shared/dates.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { canonicalJson } from '../../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT } from '../../../shared/packet/seal.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import type { CommentReading } from '../../import/comments/incoming.ts';
import { type FrozenTexts, readFrozenTexts } from '../comments/frozen-texts.ts';
import { storeIntake } from '../comments/intake.ts';
import { planCommentIntake } from '../comments/plan-intake.ts';
import { moveRound } from '../comments/rounds.ts';
import { replaceText, requireText } from '../text-steps.ts';
import { SAMPLE_QUESTIONS, SAMPLE_RESPONSES, type SampleComment, type SampleResponse } from './comments.ts';
import { fillReplies } from './fill-replies.ts';

/** A round of the sample: what it is about, when it was, and who answered. */
export interface SampleRound {
  title: string;
  audience: Audience;
  /** Label of the version people comment on. */
  version: string;
  questions: readonly string[];
  /** Calendar days; reminded on is null when nobody was reminded. */
  opensOn: string;
  closesOn: string;
  remindedOn: string | null;
  /** Beginning of the names of the returned files. */
  filePrefix: string;
  /** When the answers are said to be saved, as an ISO-8601 time in UTC. */
  savedAt: string;
  responses: readonly SampleResponse[];
}

/**
 * A closed round on concept 1: every organisation was invited, eight answered. One sentence is edited afterwards, so
 * that a place has to be checked; one comment quotes words that version does not hold.
 */
export function fillComments(db: WriteHandle, today: string): void {
  const { roundId, texts } = holdRound(db, {
    title: 'Commentaarronde concept 1 (voorbeeld)',
    audience: 'project-group',
    version: 'Concept 1',
    questions: SAMPLE_QUESTIONS,
    opensOn: addDays(today, -84),
    closesOn: addDays(today, -56),
    remindedOn: null,
    filePrefix: 'ronde-1',
    savedAt: `${addDays(today, -63)}T10:00:00.000Z`,
    responses: SAMPLE_RESPONSES,
  });
  moveRound(db, roundId, getRound(db, roundId).revision, 'closed');
  editOneSentence(db, texts);
  fillReplies(db, roundId, today);
}

/**
 * Opens a round with every organisation invited, and takes in the answers. The comments go in as packets make them,
 * through the same intake, so their places are real.
 */
export function holdRound(db: WriteHandle, round: SampleRound): { roundId: string; texts: FrozenTexts } {
  const version = listVersions(db).find(row => row.label === round.version);
  if (!version) throw new Error(`the sample names "${round.version}", which it does not hold`);
  const texts = readFrozenTexts(db, version.id);
  const roundId = openRound(db, version.id, round);
  const readings = round.responses.map(response => respond(db, { roundId, version, texts, round }, response));
  const context = { round: getRound(db, roundId), textsOf: () => texts.blocks };
  storeIntake(db, roundId, planCommentIntake(db, readings, context), 'example');
  return { roundId, texts };
}

function openRound(
  db: WriteHandle,
  versionId: string,
  { title, audience, questions, opensOn, closesOn, remindedOn, responses }: SampleRound,
): string {
  const fields = newRoundFields(audience, 'nl', translator('nl'));
  const roundId = insertRound(
    db,
    {
      ...fields,
      title,
      versionId,
      questions: questions.map(text => ({ id: crypto.randomUUID(), text })),
      opensOn,
      closesOn,
      sender: 'Secretariaat (voorbeeld)',
    },
    'example',
  );
  const organisations = listOrganisations(db);
  for (const { id, name } of organisations) {
    insertInvitation(db, roundId, { kind: 'organisation', organisationId: id, seatId: null, name });
  }
  moveRound(db, roundId, 1, 'open');
  const answered = new Set(responses.map(({ organisation }) => organisation));
  for (const { id, revision, organisationId } of listInvitations(db, roundId)) {
    const abbreviation = organisations.find(row => row.id === organisationId)?.abbreviation ?? '';
    const reminded = answered.has(abbreviation) ? null : remindedOn;
    updateDelivery(db, id, revision, { delivery: 'sent', sentOn: opensOn, remindedOn: reminded, note: '' });
  }
  return roundId;
}

function respond(
  db: WriteHandle,
  {
    roundId,
    version,
    texts,
    round,
  }: {
    roundId: string;
    version: { id: string; contentHash: string };
    texts: FrozenTexts;
    round: SampleRound;
  },
  { organisation, name, behalf, interests, answers, comments }: SampleResponse,
): CommentReading {
  const invited = listOrganisations(db).find(row => row.abbreviation === organisation);
  const invitation = listInvitations(db, roundId).find(row => row.organisationId === invited?.id);
  if (!invited || !invitation || !findInvitation(db, invitation.packetId))
    throw new Error(`the sample names "${organisation}", which it does not hold`);
  const author = { name, organisation: invited.name };
  const { questions } = getRound(db, roundId);
  const content: CommentContent = {
    roundId,
    respondent: { ...author, behalf, interests },
    answers: Object.fromEntries(
      questions.map(({ id }, index): [string, string] => [id, answers[index] ?? '']),
    ),
    comments: comments.map(comment => ({ ...write(comment, texts), author, editedAt: round.savedAt })),
  };
  const source = `${round.filePrefix}-${organisation.toLowerCase()}.commentaar`;
  const answer = {
    format: ANSWER_FORMAT,
    kind: 'comments' as const,
    packetId: invitation.packetId,
    baseHash: version.contentHash,
    answerId: newId(),
    savedAt: round.savedAt,
    content,
  };
  return {
    source,
    rejected: [],
    answers: [
      {
        roundId,
        invitationId: invitation.id,
        versionId: version.id,
        answerId: answer.answerId,
        via: 'packet',
        source,
        savedAt: answer.savedAt,
        // As `sealAnswer` works it out.
        contentHash: sha256(canonicalJson(answer)),
        altered: false,
        content,
      },
    ],
  };
}

/** A comment as the packet makes it: with its quote and what stands around it. */
function write(comment: SampleComment, texts: FrozenTexts): Omit<PacketComment, 'author' | 'editedAt'> {
  const { kind, priority, text, proposal = '', references = [] } = comment;
  return {
    id: newId(),
    ...place(comment, texts),
    kind,
    priority,
    text,
    proposal,
    references: [...references],
    mergedFrom: null,
  };
}

function place(
  { section, recommendation, quote, table }: SampleComment,
  { frozen, blocks, body }: FrozenTexts,
): Pick<PacketComment, 'level' | 'anchor'> {
  if (section === undefined && recommendation === undefined)
    return { level: 'guideline', anchor: WHOLE_GUIDELINE };
  const kind = recommendation === undefined ? 'section' : 'recommendation';
  const title = recommendation ?? section;
  const documentId = frozen.parts.outline.find(item => item.kind === kind && item.title === title)?.id;
  if (documentId === undefined) throw new Error(`the sample names "${title}", which it does not hold`);
  if (table) {
    const found = body(documentId)?.children.find(
      ({ type }) => type.name === 'table' || type.name === 'live',
    );
    const anchor = {
      ...WHOLE_GUIDELINE,
      documentId,
      blockId: String(found?.attrs.id),
      quote: String(found?.attrs.caption ?? ''),
    };
    return { level: 'table', anchor };
  }
  if (quote === undefined)
    return { level: kind, anchor: { ...WHOLE_GUIDELINE, documentId, quote: title ?? '' } };
  for (const [blockId, text] of blocks.get(documentId) ?? []) {
    const at = text?.indexOf(quote) ?? -1;
    if (text && at >= 0)
      return { level: 'text', anchor: anchorIn({ documentId, blockId }, text, at, at + quote.length) };
  }
  // Words that version does not hold: the example of a comment without a place.
  return {
    level: 'text',
    anchor: { ...WHOLE_GUIDELINE, documentId, blockId: 'onbekend', end: quote.length, quote },
  };
}

const BEFORE =
  'De werkgroep weegt de gewenste en ongewenste effecten, de waarden en voorkeuren, en de kosten.';
const AFTER =
  'De werkgroep weegt de gewenste effecten tegen de ongewenste. Zij kijkt ook naar waarden, voorkeuren, kosten en uitvoerbaarheid.';

/** Edits a sentence of an example text that was commented on. */
function editOneSentence(db: WriteHandle, texts: FrozenTexts): void {
  for (const { id, origin } of texts.frozen.parts.outline) {
    if (origin !== 'example') continue;
    const { text } = requireText(db, id);
    const at = text.children.findIndex(node => node.firstChild?.text?.startsWith(BEFORE));
    const block = at < 0 ? undefined : text.children[at];
    const [first, ...rest] = block?.children ?? [];
    if (!block || !first?.text) continue;
    const words = textSchema.text(AFTER + first.text.slice(BEFORE.length), first.marks);
    const edited: Node = block.type.create(block.attrs, [words, ...rest]);
    replaceText(db, id, text.copy(text.content.replaceChild(at, edited)), 'sample');
    return;
  }
}
