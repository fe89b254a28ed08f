/**
 * A redline holds both versions: whoever prints it without what was `inserted` or `moved-to` has the base, without
 * what was `deleted` or `moved-from` the target. What changed is said on the leaves: on inlines, on everything that
 * prints as one line or paragraph, and on the rows of a table. Containers (lists, quotes, sections, boxes) only hold
 * their leaves; a section or box that came has nothing but leaves that came. Moved text stands at both places.
 */
export interface TreeRedline {
  /** Names of the two versions. */
  base: string;
  target: string;
  /** Who made changes; `TreeChange.by` counts in it. */
  bylines: Byline[];
}

/** Who made a change, and when (ISO-8601 in UTC). */
export interface Byline {
  author: string;
  date: string;
}

export interface TreeChange {
  state: 'inserted' | 'deleted' | 'moved-from' | 'moved-to';
  /** Place in `TreeRedline.bylines`. */
  by: number;
  /** The same number at both places of a move. */
  move?: number;
}

/** What a redline says of a line or paragraph. */
export interface Revised {
  /** All of it came or went, its end included; its inlines say the same. */
  change?: TreeChange;
  /** Only its end: `inserted` where it was parted from the next, `deleted` where it is joined to the next. */
  border?: TreeChange;
  /** It stays, but was another kind of block. */
  was?: { heading: number | null; by: number };
}
