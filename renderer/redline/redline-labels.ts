import type { Node } from 'prosemirror-model';

/** What the marks of a redline say, in the language of the screen. */
export interface RedlineLabels {
  deleted: string;
  movedHere: string;
  movedAway: string;
  /** For a note at the end of the block that followed. */
  movedAbove: string;
  marked: string;
  inner: string;
  split: string;
  /** What a block was before its type or attributes changed. */
  was(before: Node): string;
}
