import type { BlockMark } from '../../../shared/comments/block-marks.ts';
import type { BlockTexts } from '../../../shared/comments/place.ts';
import type { OutlineItem } from '../../../shared/documents.ts';

/** A frozen version as a form of it is read back against. */
export interface FrozenBase {
  outline: readonly OutlineItem[];
  blocks: BlockTexts;
  /** Blocks by the bookmark they have in a form. */
  marks: ReadonlyMap<string, BlockMark>;
  /** Sections and recommendations by their bookmark. */
  headings: ReadonlyMap<string, OutlineItem>;
  /** Documents that were put to comment. */
  asked: ReadonlySet<string>;
}

/** The paragraph with a printed number. */
export function findNumbered(base: FrozenBase, number: number): BlockMark | null {
  for (const mark of base.marks.values()) if (mark.number === number) return mark;
  return null;
}
