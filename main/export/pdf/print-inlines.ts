import type { Footnote, Inline, LinkTarget, TextInline } from '../guideline-tree.ts';
import type { PrintInline, PrintRun } from './print-data.ts';
import { printableText } from './print-text.ts';

/** What all texts of one document share. */
export interface InlineContext {
  footnotes: readonly Footnote[];
  /** Bookmarks the document has; a link to another would stop the printing. */
  bookmarks: ReadonlySet<string>;
  changes: ChangeNumbers;
}

/** Numbers the changes of a document in reading order. */
export class ChangeNumbers {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  next(state: 'inserted' | 'deleted'): string {
    return `${state === 'inserted' ? '+' : '−'}${++this.#count}`;
  }
}

/** The text of one paragraph; neighbours with the same link share one link. */
export function printInlines(inlines: readonly Inline[], context: InlineContext): PrintInline[] {
  const out: PrintInline[] = [];
  let open: LinkTarget | null = null;
  let runs: PrintInline[] = out;
  let change: TextInline['marks']['change'];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      runs = out;
      open = null;
      out.push(
        inline.kind === 'break'
          ? { kind: 'break' }
          : { kind: 'footnote', number: inline.number, runs: noteText(inline.number, context) },
      );
      continue;
    }
    const link = known(inline.link, context);
    if (!isSame(open, link)) {
      open = link;
      runs = link === null ? out : startLink(out, link);
    }
    const run = printRun(inline);
    if (inline.marks.change !== undefined && inline.marks.change !== change)
      run.mark = context.changes.next(inline.marks.change);
    change = inline.marks.change;
    runs.push(run);
  }
  return out;
}

function noteText(number: number, context: InlineContext): PrintInline[] {
  const note = context.footnotes.find(footnote => footnote.number === number);
  return note ? printInlines(note.inlines, context) : [];
}

function printRun({ text, marks }: TextInline): PrintRun {
  return {
    kind: 'text',
    text: printableText(text),
    ...(marks.strong ? { strong: true } : {}),
    ...(marks.em ? { em: true } : {}),
    ...(marks.vertical === null ? {} : { vertical: marks.vertical }),
    ...(marks.change === undefined ? {} : { change: marks.change }),
  };
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
