import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { isNew } from '../change-marks.ts';
import { type Caption, plain, type TreeChange } from '../guideline-tree.ts';
import { type InlineContext, printLine } from './inlines.ts';

/** "Tabel 3. Words", with what changed in it; empty without a caption. */
export function printCaption(caption: Caption | null, context: InlineContext): string {
  if (caption === null) return '';
  const { label, number, numberWas, text, woven, change } = caption;
  const words = woven ?? [plain(text)];
  // A caption that came or went takes its number with it.
  if (change) return printLine([{ ...plain(`${label} ${number}. `), change }, ...words], caption, context);
  const name = `${escapeMarkup(label)} ${printNumber(String(number), numberWas)}.`;
  return `${name} ${printLine(words, caption, context)}`;
}

/** The caption as plain words, for a name. */
export function captionText(caption: Caption | null): string {
  return caption === null ? '' : `${caption.label} ${caption.number}. ${caption.text}`;
}

/** A number or fact, and in a redline what it was, or that it came or went with what it numbers. */
export function printNumber(number: string, was: string | number | undefined, change?: TreeChange): string {
  const now = escapeMarkup(number);
  if (change) return element(isNew(change) ? 'ins' : 'del', {}, now);
  return was === undefined
    ? now
    : `${element('del', {}, escapeMarkup(String(was)))} ${element('ins', {}, now)}`;
}
