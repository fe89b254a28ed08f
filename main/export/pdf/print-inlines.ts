import {
  type Changed,
  type ChangeNumbers,
  changeOf,
  isSameChange,
  LINE_SIGN,
  PARAGRAPH_SIGN,
} from '../change-marks.ts';
import type { Footnote, Inline, LinkTarget, Revised, TextInline } from '../guideline-tree.ts';
import type { PrintInline, PrintRun } from './print-data.ts';
import { printableText } from './print-text.ts';

/** What all texts of one document share. */
export interface InlineContext {
  footnotes: readonly Footnote[];
  /** Bookmarks the document has; a link to another would stop the printing. */
  bookmarks: ReadonlySet<string>;
  changes: ChangeNumbers;
}

/** The text of a line that may have come or gone, as a whole or only its end. */
export function printLine(
  inlines: readonly Inline[],
  { change = null, border, was }: { [Key in keyof Revised]?: Revised[Key] | null },
  context: InlineContext,
): PrintInline[] {
  const { changes } = context;
  changes.startLine(change);
  const runs = printInlines(inlines, context, change);
  if (was) runs.unshift({ kind: 'mark', mark: changes.shaped() });
  if (border) runs.push({ ...signRun(PARAGRAPH_SIGN, border), mark: changes.mark(border, false) });
  return runs;
}

/**
 * The text of one paragraph; neighbours with the same link share one link, those with the same change one mark.
 *
 * @param whole what became of the paragraph around
 */
function printInlines(
  inlines: readonly Inline[],
  context: InlineContext,
  whole: Changed | null,
): PrintInline[] {
  const out: PrintInline[] = [];
  let open: LinkTarget | null = null;
  let runs: PrintInline[] = out;
  let changed: Changed | null = null;
  /** The mark of a change where it begins. */
  const markOf = (next: Changed | null): { mark?: string } => {
    const isNew = next !== null && !isSameChange(next, changed);
    changed = next;
    return isNew ? { mark: context.changes.mark(next, isSameChange(next, whole)) } : {};
  };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      runs = out;
      open = null;
      const change = inline.change ?? null;
      const { mark } = markOf(change);
      if (inline.kind === 'footnote') {
        if (mark !== undefined) out.push({ kind: 'mark', mark });
        out.push({ kind: 'footnote', number: inline.number, runs: noteText(inline.number, context) });
        continue;
      }
      if (change) out.push({ ...signRun(LINE_SIGN, change), ...(mark === undefined ? {} : { mark }) });
      out.push({ kind: 'break' });
      continue;
    }
    const link = known(inline.link, context);
    if (!isSame(open, link)) {
      open = link;
      runs = link === null ? out : startLink(out, link);
    }
    if (inline.was) runs.push({ kind: 'mark', mark: context.changes.shaped() });
    runs.push({ ...printRun(inline), ...markOf(changeOf(inline)) });
  }
  return out;
}

function noteText(number: number, context: InlineContext): PrintInline[] {
  const note = context.footnotes.find(footnote => footnote.number === number);
  return note ? printInlines(note.inlines, context, null) : [];
}

function printRun(inline: TextInline): PrintRun {
  const { text, marks, role } = inline;
  const change = changeOf(inline);
  return {
    kind: 'text',
    text: printableText(text),
    ...(marks.strong ? { strong: true } : {}),
    ...(marks.em ? { em: true } : {}),
    ...(marks.vertical === null ? {} : { vertical: marks.vertical }),
    ...(role === undefined ? {} : { role }),
    ...(change === null ? {} : { change: change.state }),
  };
}

function signRun(text: string, { state }: Changed): PrintRun {
  return { kind: 'text', text, change: state };
}

function startLink(out: PrintInline[], link: LinkTarget): PrintInline[] {
  const runs: PrintInline[] = [];
  out.push(
    link.kind === 'web'
      ? { kind: 'web', href: link.href, runs }
      : { kind: 'internal', bookmark: link.bookmark, runs },
  );
  return runs;
}

function known(link: LinkTarget | null, { bookmarks }: InlineContext): LinkTarget | null {
  return link?.kind === 'internal' && !bookmarks.has(link.bookmark) ? null : link;
}

function isSame(a: LinkTarget | null, b: LinkTarget | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'web'
    ? b.kind === 'web' && a.href === b.href
    : b.kind === 'internal' && a.bookmark === b.bookmark;
}
