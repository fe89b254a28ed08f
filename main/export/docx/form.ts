import { type FormHead, PROGRAM_STYLES } from '../../../shared/comments/form.ts';
import type { Block } from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import type { PartContext } from './context.ts';
import { characterStyle, size } from './style-xml.ts';
import { run } from './xml.ts';

/** How a block is known in a form: by a bookmark, and a paragraph also by a printed number. */
export interface FormMark {
  name: string;
  number: number | null;
}

export type FormMarks = ReadonlyMap<Block, FormMark>;

/** What makes a Word file a form that comes back. */
export interface DocxForm {
  head: FormHead;
  /** Printed after the title page, before the contents. */
  front: readonly Block[];
  marks: FormMarks;
  /** Whether every edit is tracked from the start. */
  tracks: boolean;
}

/** What stands around the runs of a paragraph that is known by a mark. */
export interface MarkRuns {
  start: string;
  end: string;
  /** Goes into the properties of the paragraph. */
  indent: string;
}

/** Room in the margin for the number of a paragraph. */
const NUMBER_ROOM = 624;

const UNMARKED: MarkRuns = { start: '', end: '', indent: '' };

/**
 * The number and bookmark of a paragraph. In running text the number hangs in the margin; in a list or a box, whose
 * indents are their own, it stands before the words.
 */
export function markRuns(
  mark: FormMark | undefined,
  bookmark: (name: string, runs: string) => string,
  hangs: boolean,
): MarkRuns {
  if (!mark) return UNMARKED;
  const [start = '', end = ''] = bookmark(mark.name, '\0').split('\0');
  const printed = mark.number === null ? '' : `${mark.number}${hangs ? '\t' : ' '}`;
  return {
    start: start + (printed === '' ? '' : run(printed, `<w:rStyle w:val="${PROGRAM_STYLES.number.id}"/>`)),
    end,
    indent: hangs && printed !== '' ? `<w:ind w:left="0" w:hanging="${NUMBER_ROOM}"/>` : '',
  };
}

/** Runs of a paragraph the program prints, with the bookmark it has in a form. */
export function markedRuns(runs: string, block: Block, { marks, bookmark }: PartContext): string {
  const mark = marks?.get(block);
  return mark ? bookmark(mark.name, runs) : runs;
}

/** The look of what the program prints in a form; by these styles reading knows it again. */
export function formStyles({ colours }: Look): string {
  const { number, text } = PROGRAM_STYLES;
  const look = `<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="${colours.quiet}"/>${size(7.5)}`;
  return characterStyle(number.id, number.name, look, true) + characterStyle(text.id, text.name, '', true);
}
