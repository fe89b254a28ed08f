import type { FrozenRound } from '../../../shared/comments/answer.ts';
import type { BlockMark } from '../../../shared/comments/block-marks.ts';
import type { FormHead } from '../../../shared/comments/form.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { writeDocx } from '../docx/write-docx.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import { formFront } from './form-front.ts';
import { markTree } from './mark-tree.ts';

/**
 * The concept as a Word file to comment in: paragraphs bear numbers to refer to, every block a bookmark, and edits are
 * tracked from the start. What comes back is known by these, and by the words where they are gone.
 *
 * @param tree composed with ids kept
 */
export function writeTextForm(
  round: FrozenRound,
  head: Omit<FormHead, 'kind'>,
  tree: GuidelineTree,
  blockMarks: readonly BlockMark[],
  language: Language,
): Uint8Array<ArrayBuffer> {
  const form: FormHead = { kind: 'text', ...head };
  const front = formFront(round, form, translator(language));
  const marks = markTree(tree.body, blockMarks);
  // The organisations would push the form to a page of its own; they stand in the concept anyway.
  const titlePage = { ...tree.titlePage, organisations: [] };
  return writeDocx({ ...tree, titlePage }, { head: form, front, marks, tracks: true });
}
