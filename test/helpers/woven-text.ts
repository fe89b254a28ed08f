import type { Footnote, GuidelineTree, Inline, Part, TreeChange } from '../../main/export/guideline-tree.ts';
import { gradeLine, questionLine, rawLines, titleLine } from '../../main/export/printed-lines.ts';

export type Side = 'base' | 'target' | 'both';

/** Every printed line of one side of a redline, without white space; of a tree without changes both sides are equal. */
export function printedLines(tree: GuidelineTree, side: Side): string[] {
  const notes = new Map(tree.footnotes.map(note => [note.number, note]));
  const out: string[] = [];
  let open = '';
  const line = (inlines: readonly Inline[], end: TreeChange | undefined) => {
    open += inlines.map(inline => textOf(inline, side, notes)).join('');
    if (!shows(end, side)) return;
    out.push(open.replace(/\s+/g, ''));
    open = '';
  };
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts)
      switch (part.kind) {
        case 'section':
          line(part.woven ?? [text(part.title)], part.change);
          visit(part.parts);
          break;
        case 'paragraph':
        case 'heading':
          line(part.inlines, part.change ?? part.border);
          break;
        case 'list':
          part.items.forEach(visit);
          break;
        case 'quote':
          visit(part.blocks);
          break;
        case 'recommendation':
          line(part.woven?.title ?? titleLine(part), part.change);
          line(part.woven?.grade ?? gradeLine(part), part.change);
          visit(part.blocks);
          break;
        case 'question':
          line(part.woven ?? questionLine(part), part.change ?? part.border);
          break;
        case 'notice':
          line(part.woven ?? [text(part.text)], part.change ?? part.border);
          break;
        case 'raw':
          line(part.woven ?? rawLines(part.text), part.change ?? part.border);
          break;
        case 'figure':
          if (part.caption) line(part.caption.woven ?? [text(part.caption.text)], part.caption.change);
          break;
        case 'table':
          if (part.caption) line(part.caption.woven ?? [text(part.caption.text)], part.caption.change);
          part.rows.forEach(row => {
            for (const cell of row) visit(cell.blocks);
          });
      }
  };
  visit(tree.body);
  return [...out, open].filter(words => words !== '');
}

function textOf(inline: Inline, side: Side, notes: ReadonlyMap<number, Footnote>): string {
  if (!shows(inline.change, side)) return '';
  if (inline.kind === 'text') return inline.text;
  if (inline.kind === 'break') return '\n';
  const inside = notes.get(inline.number)?.inlines ?? [];
  return `{${inside.map(own => textOf(own, side, notes)).join('')}}`;
}

function shows(change: TreeChange | undefined, side: Side): boolean {
  if (!change || side === 'both') return true;
  const isNew = change.state === 'inserted' || change.state === 'moved-to';
  return isNew === (side === 'target');
}

function text(words: string): Inline {
  return { kind: 'text', text: words, marks: { strong: false, em: false, vertical: null }, link: null };
}
