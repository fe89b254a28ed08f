import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Block, Inline, TableCell } from '../guideline-tree.ts';

/**
 * The blocks as the XHTML FHIR allows in a narrative: no scripts, styles, forms, images or links to elsewhere in
 * the document. Footnotes become numbers; figures are named by their caption and what they show.
 */
export function narrative(blocks: readonly Block[]): { status: 'generated'; div: string } | undefined {
  const content = blocks.map(printBlock).join('');
  if (content === '') return undefined;
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>` };
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.length === 0 ? '' : tag('p', printInlines(block.inlines));
    case 'heading':
      return block.inlines.length === 0
        ? ''
        : tag(`h${Math.min(6, block.level + 1)}`, printInlines(block.inlines));
    case 'list':
      return tag(
        block.ordered ? 'ol' : 'ul',
        block.items.map(item => tag('li', item.map(printBlock).join(''))).join(''),
      );
    case 'quote':
      return tag('blockquote', block.blocks.map(printBlock).join(''));
    case 'table': {
      const caption = block.caption;
      const title = caption
        ? tag('caption', escapeMarkup(`${caption.label} ${caption.number}. ${caption.text}`))
        : '';
      return tag(
        'table',
        title + tag('tbody', block.rows.map(row => tag('tr', row.map(printCell).join(''))).join('')),
      );
    }
    case 'figure': {
      const caption = block.caption
        ? `${block.caption.label} ${block.caption.number}. ${block.caption.text}`
        : '';
      const text = [caption, block.alt].filter(part => part !== '').join(': ');
      return text === '' ? '' : tag('p', escapeMarkup(text));
    }
    case 'question':
      return tag('p', `${tag('b', escapeMarkup(block.label))} ${escapeMarkup(block.text)}`);
    case 'recommendation': {
      const head = tag('p', tag('b', escapeMarkup(`${block.label} ${block.title}`)));
      const grade = [
        block.strength.label,
        block.certainty && `${block.certainty.label} ${block.certainty.word}`,
      ];
      const line = tag('p', escapeMarkup(grade.filter(Boolean).join(' · ')));
      return tag('div', head + line + block.blocks.map(printBlock).join(''));
    }
    case 'notice':
      return tag('p', escapeMarkup(block.text));
    case 'raw':
      return tag('pre', escapeMarkup(block.text));
  }
}

function printCell(cell: TableCell): string {
  const spans = [
    cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '',
    cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '',
  ].join('');
  const name = cell.header ? 'th' : 'td';
  return `<${name}${spans}>${cell.blocks.map(printBlock).join('')}</${name}>`;
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if (inline.kind === 'break') return '<br/>';
      if (inline.kind === 'footnote') return tag('sup', String(inline.number));
      const { strong, em, vertical } = inline.marks;
      let html = escapeMarkup(inline.text);
      if (vertical !== null) html = tag(vertical === 'superscript' ? 'sup' : 'sub', html);
      if (em) html = tag('i', html);
      if (strong) html = tag('b', html);
      if (inline.link?.kind === 'web') html = `<a href="${escapeMarkup(inline.link.href)}">${html}</a>`;
      return html;
    })
    .join('');
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
