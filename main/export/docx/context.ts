import type { TFunction } from 'i18next';
import type { Block } from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import type { FormMarks } from './form.ts';
import { LOOK } from './look.ts';
import type { Media } from './media.ts';
import type { Numbering } from './numbering.ts';
import type { Relationships } from './relationships.ts';
import type { Remarks } from './remarks.ts';
import type { Revisions } from './revisions.ts';
import type { Story } from './story.ts';

/** What the writers of one part share. */
export interface PartContext {
  t: TFunction;
  look: Look;
  relationships: Relationships;
  numbering: Numbering;
  media: Media;
  /** Puts a bookmark around runs. */
  bookmark: (name: string, runs: string) => string;
  /** Tracked changes; null in any document but a redline. */
  revisions: Revisions | null;
  /** What stands in the margin; null in a document without. */
  remarks: Remarks | null;
  /** The numbers of tables and figures, by their bookmarks. */
  captions: ReadonlyMap<string, number>;
  /** How blocks are known in a form that comes back; null in any other document. */
  marks: FormMarks | null;
}

/** Where a block stands: it decides the style of paragraphs and the room for tables. */
export interface Place {
  paragraph: string;
  /** Style of list items, or null to keep the paragraph style (in boxes, quotes and cells). */
  lists: { bullet: string; ordered: string; more: string } | null;
  /** Heading styles are used in running text; elsewhere a heading is a bold paragraph. */
  headings: boolean;
  indent: number;
  /**
   * In a box every line must start its indent at the box's edge, or its border and shading jump aside; list
   * items then hang all the way back to that edge.
   */
  box: boolean;
  width: number;
  /** How far each level of a list is indented. */
  listStep: number;
  /** How many lists the block is inside. */
  listDepth: number;
}

/** Writes blocks at a place; handed to the writers of what can hold blocks itself. */
export type WriteBlocks = (out: Story, blocks: readonly Block[], context: PartContext, place: Place) => void;

export const BODY_PLACE: Place = {
  paragraph: 'BodyText',
  lists: { bullet: 'ListBullet', ordered: 'ListNumber', more: 'ListContinue' },
  headings: true,
  indent: 0,
  box: false,
  width: LOOK.textWidth,
  listStep: LOOK.listStep,
  listDepth: 0,
};

/** The body of a page that lies on its side. */
export const WIDE_PLACE: Place = { ...BODY_PLACE, width: LOOK.page.height - 2 * LOOK.page.margin };

export const QUOTE_PLACE: Place = {
  ...BODY_PLACE,
  paragraph: 'Quote',
  lists: null,
  headings: false,
  indent: 454,
  width: LOOK.textWidth - 454,
};

export const BOX_PLACE: Place = {
  ...BODY_PLACE,
  paragraph: 'Recommendation',
  lists: null,
  headings: false,
  indent: LOOK.boxIndent,
  box: true,
};

/** Inside a table cell of the given inner width. */
export function cellPlace(header: boolean, width: number): Place {
  return {
    paragraph: header ? 'TableHeader' : 'TableText',
    lists: null,
    headings: false,
    indent: 0,
    box: false,
    width,
    listStep: LOOK.cellListStep,
    listDepth: 0,
  };
}
