import type { CommentKind, CommentPriority } from './answer.ts';
import type { Comment } from './comment.ts';
import type { ReplyState } from './reply.ts';

/** Which comments are looked at; an empty string stands for all. */
export interface CommentFilter {
  words: string;
  sectionId: string;
  organisation: string;
  kind: CommentKind | '';
  priority: CommentPriority | '';
  place: 'all' | 'sure' | 'check' | 'lost';
  /** `open` holds what has no complete answer. */
  state: ReplyState | 'open' | '';
  /** A seat; `nobody` for those without. */
  owner: string;
  /** An entry of the list of decisions. */
  decision: string;
}

export const NO_FILTER: CommentFilter = {
  words: '',
  sectionId: '',
  organisation: '',
  kind: '',
  priority: '',
  place: 'all',
  state: '',
  owner: '',
  decision: '',
};

/** Stands for comments nobody deals with yet in the choice of owners. */
export const NOBODY = 'nobody';

/** Stands for comments about the guideline as a whole in the choice of sections. */
export const WHOLE = 'whole';

/** The comments a filter lets through, in their order. Words are looked for in what was said and what it is about. */
export function filterComments(comments: readonly Comment[], filter: CommentFilter): Comment[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  return comments.filter(comment => {
    if (filter.sectionId !== '' && (comment.sectionId ?? WHOLE) !== filter.sectionId) return false;
    if (filter.organisation !== '' && comment.author.organisation !== filter.organisation) return false;
    if (filter.kind !== '' && comment.kind !== filter.kind) return false;
    if (filter.priority !== '' && comment.priority !== filter.priority) return false;
    if (filter.place !== 'all' && standing(comment) !== filter.place) return false;
    if (!isInState(comment.replyState, filter.state)) return false;
    if (filter.owner !== '' && (comment.reply.ownerSeatId ?? NOBODY) !== filter.owner) return false;
    if (filter.decision !== '' && comment.reply.optionId !== filter.decision) return false;
    const text =
      `${comment.text} ${comment.proposal} ${comment.anchor.quote} ${comment.author.name}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}

function isInState(state: ReplyState, wanted: CommentFilter['state']): boolean {
  if (wanted === 'open') return state === 'new' || state === 'in-treatment';
  return wanted === '' || state === wanted;
}

/** A comment on the whole is always at its place. */
function standing({ place }: Comment): 'sure' | 'check' | 'lost' {
  return place.state === 'whole' ? 'sure' : place.state;
}
