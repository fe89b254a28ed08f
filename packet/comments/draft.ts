import {
  BEHALVES,
  COMMENT_KINDS,
  COMMENT_LEVELS,
  COMMENT_PRIORITIES,
  type CommentAnchor,
  type CommentContent,
  type CommentLevel,
  type FrozenRound,
  type PacketComment,
  type Respondent,
  WHOLE_GUIDELINE,
} from '../../shared/comments/answer.ts';
import type { DraftKind } from '../shell/use-answer.ts';

/** A response as it is being made. */
export type CommentDraft = Omit<CommentContent, 'roundId'>;

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, usual: T): T {
  return known.find(item => item === value) ?? usual;
}

/** A new comment on a place, still without words. */
export function newComment(level: CommentLevel, anchor: CommentAnchor): PacketComment {
  return {
    id: crypto.randomUUID(),
    level,
    anchor,
    kind: 'content',
    priority: 'medium',
    text: '',
    proposal: '',
    references: [],
    author: { name: '', organisation: '' },
    mergedFrom: null,
    editedAt: new Date().toISOString(),
  };
}

/** Whether a comment says anything. */
export function isFilled({ text, proposal, references }: PacketComment): boolean {
  return text.trim() !== '' || proposal.trim() !== '' || references.some(line => line.trim() !== '');
}

/** How a response starts, comes back from storage or a file, and goes into one. */
export function commentDraft(round: FrozenRound): DraftKind<CommentDraft> {
  const restore = (content: unknown): CommentDraft => {
    const given = fieldsOf(content);
    const answers = Object.entries(fieldsOf(given.answers)).map(([id, text]) => [id, textOf(text)]);
    return {
      respondent: restoreRespondent(fieldsOf(given.respondent), round),
      answers: Object.fromEntries(answers) as Record<string, string>,
      comments: Array.isArray(given.comments) ? given.comments.map(fieldsOf).map(restoreComment) : [],
    };
  };
  return {
    empty: () => restore(null),
    restore,
    isEmpty: draft =>
      !draft.comments.some(isFilled) && !Object.values(draft.answers).some(text => text.trim() !== ''),
    toContent: draft => toContent(draft, round),
  };
}

function restoreRespondent(given: Fields, round: FrozenRound): Respondent {
  const organisation = textOf(given.organisation);
  return {
    name: textOf(given.name),
    // A packet made for an organisation knows its name.
    organisation: organisation === '' && !round.isOpenGroup ? round.invitee : organisation,
    behalf: BEHALVES.find(behalf => behalf === given.behalf) ?? null,
    interests: textOf(given.interests),
  };
}

function restoreComment(given: Fields): PacketComment {
  const anchor = fieldsOf(given.anchor);
  const author = fieldsOf(given.author);
  return {
    id: textOf(given.id) || crypto.randomUUID(),
    level: oneOf(COMMENT_LEVELS, given.level, 'guideline'),
    anchor: {
      ...WHOLE_GUIDELINE,
      documentId: textOf(anchor.documentId) || null,
      blockId: textOf(anchor.blockId) || null,
      toBlockId: textOf(anchor.toBlockId) || null,
      start: numberOf(anchor.start),
      end: numberOf(anchor.end),
      quote: textOf(anchor.quote),
      prefix: textOf(anchor.prefix),
      suffix: textOf(anchor.suffix),
    },
    kind: oneOf(COMMENT_KINDS, given.kind, 'content'),
    priority: oneOf(COMMENT_PRIORITIES, given.priority, 'medium'),
    text: textOf(given.text),
    proposal: textOf(given.proposal),
    references: Array.isArray(given.references) ? given.references.map(textOf) : [],
    author: { name: textOf(author.name), organisation: textOf(author.organisation) },
    mergedFrom: textOf(given.mergedFrom) || null,
    editedAt: textOf(given.editedAt) || new Date(0).toISOString(),
  };
}

/** Only what was filled in. An own comment bears the respondent's name, a colleague's keeps its own. */
function toContent(
  { respondent, answers, comments }: CommentDraft,
  { roundId }: FrozenRound,
): CommentContent {
  const who: Respondent = {
    name: respondent.name.trim(),
    organisation: respondent.organisation.trim(),
    behalf: respondent.behalf,
    interests: respondent.interests.trim(),
  };
  const own = { name: who.name, organisation: who.organisation };
  return {
    roundId,
    respondent: who,
    answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== '')),
    comments: comments.filter(isFilled).map(comment => ({
      ...comment,
      text: comment.text.trim(),
      proposal: comment.proposal.trim(),
      references: comment.references.map(line => line.trim()).filter(line => line !== ''),
      author: comment.mergedFrom === null ? own : comment.author,
    })),
  };
}
