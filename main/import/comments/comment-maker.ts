import type { CommentKind, CommentLevel, PacketComment } from '../../../shared/comments/answer.ts';
import type { Placed } from '../../../shared/comments/place.ts';
import { stableId } from '../../stable-id.ts';

/** What a reader says of one comment; the rest follows from the file it came in. */
interface CommentParts {
  level: CommentLevel;
  placed: Placed;
  text: string;
  name: string;
  date: string | null;
  kind?: CommentKind;
  proposal?: string;
}

/** Makes comments of what one file says. The same thing in a later file of the same round has the same id. */
export class CommentMaker {
  readonly #scope: readonly string[];
  readonly #answerId: string;
  readonly #respondent: { name: string; organisation: string };
  readonly #savedAt: string;
  readonly #used = new Map<string, number>();

  /** @param scope within which a comment of Word is the same one, whoever sends it on */
  constructor(
    scope: readonly string[],
    answerId: string,
    respondent: { name: string; organisation: string },
    savedAt: string,
  ) {
    this.#scope = scope;
    this.#answerId = answerId;
    this.#respondent = respondent;
    this.#savedAt = savedAt;
  }

  /**
   * @param key what tells it from others; when two have the same, the second is known as the second
   */
  comment(key: readonly string[], parts: CommentParts): PacketComment {
    const joined = key.join('\0');
    const count = (this.#used.get(joined) ?? 0) + 1;
    this.#used.set(joined, count);
    return {
      // A change has no author and moment of its own to be known by: two colleagues may change the same paragraph.
      id: stableId(...(key[0] === 'comment' ? this.#scope : [this.#answerId]), joined, String(count)),
      level: parts.level,
      anchor: parts.placed.anchor,
      kind: parts.kind ?? 'content',
      priority: 'medium',
      text: parts.text,
      proposal: parts.proposal ?? '',
      references: [],
      author: {
        name: parts.name || this.#respondent.name,
        organisation: this.#respondent.organisation,
      },
      mergedFrom: null,
      editedAt: parts.date ?? this.#savedAt,
    };
  }
}
