import type { CommentKind, CommentPriority } from './answer.ts';
import type { Comment } from './comment.ts';

/** Which comments are looked at; an empty string stands for all. */
export interface CommentFilter {
  words: string;
  sectionId: string;
  organisation: string;
  kind: CommentKind | '';
  priority: CommentPriority | '';
  place: 'all' | 'sure' | 'check' | 'lost';
}

export const NO_FILTER: CommentFilter = {
  words: '',
  sectionId: '',
  organisation: '',
  kind: '',
  priority: '',
  place: 'all',
};

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
    const text =
      `${comment.text} ${comment.proposal} ${comment.anchor.quote} ${comment.author.name}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}

/** A comment on the whole is always at its place. */
function standing({ place }: Comment): 'sure' | 'check' | 'lost' {
  return place.state === 'whole' ? 'sure' : place.state;
}
