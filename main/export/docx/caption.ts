import type { Caption } from '../guideline-tree.ts';
import { plain } from '../guideline-tree.ts';
import { bookmarked } from './bookmarked.ts';
import type { PartContext } from './context.ts';
import type { FormMark } from './form.ts';
import { inlineRuns } from './inlines.ts';
import type { Story } from './story.ts';
import { field, run } from './xml.ts';

/** "Tabel 3. …": the number is a field that Word counts, and what references lead to. */
export function writeCaption(out: Story, caption: Caption, context: PartContext, mark?: FormMark) {
  const { label, number, numberWas, text, change } = caption;
  const revisions = context.revisions;
  const all = (runs: string) => (change && revisions ? revisions.around(change, runs) : runs);
  const counted = (value: number) => field(`SEQ ${label} \\* ARABIC`, String(value));
  const by = caption.numberBy ?? 0;
  const digits =
    numberWas === undefined || !revisions
      ? all(counted(number))
      : revisions.around({ state: 'deleted', by }, counted(numberWas)) +
        revisions.around({ state: 'inserted', by }, counted(number));
  // References show the number; the words before it are theirs, in a language and with capitals of their own.
  const counter = bookmarked({ bookmark: caption.bookmark, ...(change ? { change } : {}) }, digits, context);
  const name = all(run(`${label} `)) + counter;
  const runs =
    (context.remarks?.around(caption, name) ?? name) +
    all(run('. ')) +
    inlineRuns(caption.woven ?? [plain(text)], context);
  out.line({ style: 'Caption', runs: mark ? context.bookmark(mark.name, runs) : runs, change });
}
