import type { Mark, Node } from 'prosemirror-model';
import { escapeMarkup, replaceUnprintable } from './escape.ts';
import { citationItems } from './nodes/citation.ts';
import { safeHref } from './schema.ts';

/**
 * Prints a text as Markdown: CommonMark with the tables of GitHub and `[^1]` footnotes. Merged cells become
 * separate ones and a table's caption a line above it, because Markdown has neither. Citations are written as pandoc
 * does (`[@{id}{p. 3}]`), references as links without words (`[](#table:id)`), figures and what is made from data as
 * pictures with an address of our own (`image:id`, `live:kind:ref`).
 */
export function printMarkdown(doc: Node): string {
  const notes: string[] = [];
  const body = printBlocks(doc, notes);
  const list = notes.map((text, at) => `[^${at + 1}]: ${text}`).join('\n');
  return `${[body, list].filter(part => part !== '').join('\n\n')}\n`;
}

function printBlocks(parent: Node, notes: string[]): string {
  return parent.children
    .map(block => printBlock(block, notes))
    .filter(text => text !== '')
    .join('\n\n');
}

function printBlock(node: Node, notes: string[]): string {
  if (node.isTextblock) {
    const text = printInline(node, notes);
    return node.type.name === 'heading'
      ? `${'#'.repeat(Number(node.attrs.level))} ${text}`
      : guardStart(text);
  }
  switch (node.type.name) {
    case 'blockquote':
      return indent(printBlocks(node, notes), '> ', '> ');
    case 'bullet_list':
      return printItems(node, notes, () => '- ');
    case 'ordered_list':
      return printItems(node, notes, at => `${Number(node.attrs.order) + at}. `);
    case 'table':
      return printTable(node, notes);
    case 'figure':
      return printFigure(node);
    case 'live':
      return `![](live:${escapePart(String(node.attrs.kind))}:${escapePart(String(node.attrs.ref))})`;
    default:
      return printBlocks(node, notes);
  }
}

function printItems(list: Node, notes: string[], sign: (at: number) => string): string {
  return list.children
    .map((item, at) => indent(printBlocks(item, notes), sign(at), ' '.repeat(sign(at).length)))
    .join('\n');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first : line === '' ? rest.trimEnd() : rest) + line)
    .join('\n');
}

function printTable(table: Node, notes: string[]): string {
  const rows = table.children.map(row =>
    row.children.flatMap(cell => {
      const text = cell.children.map(block => printCell(block, notes)).join('<br>');
      return [text, ...Array.from({ length: Number(cell.attrs.colspan) - 1 }, () => '')];
    }),
  );
  const width = Math.max(...rows.map(row => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head, ...body] = rows;
  const lines = [line(head ?? []), line(Array.from({ length: width }, () => '---')), ...body.map(line)];
  const caption = escapeMarkdown(String(table.attrs.caption));
  return (caption === '' ? '' : `**${caption}**\n\n`) + lines.join('\n');
}

function printCell(block: Node, notes: string[]): string {
  const text = block.isTextblock
    ? printInline(block, notes)
    : block.children.map(child => printCell(child, notes)).join('<br>');
  return text.replace(/\\?\n/g, '<br>').replace(/(?<!\\)\|/g, '\\|');
}

function printInline(block: Node, notes: string[]): string {
  return block.children
    .map(node => {
      if (node.type.name === 'hard_break') return '\\\n';
      if (node.type.name === 'footnote') {
        const at = notes.push('');
        notes[at - 1] = printInline(node, notes).replace(/\s+/g, ' ');
        return `[^${at}]`;
      }
      if (node.type.name === 'citation') return printCitation(node);
      if (node.type.name === 'reference')
        return `[](#${node.attrs.kind}:${escapePart(String(node.attrs.ref))})`;
      return printMarked(replaceUnprintable(node.text ?? node.textContent), node.marks);
    })
    .join('');
}

/** Marks stand inside the spaces around a text; between spaces Markdown does not see them. */
function printMarked(text: string, marks: readonly Mark[]): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inside === '') return text;
  const written = [...marks]
    .reverse()
    .reduce((inner, mark) => wrapInMark(inner, mark), escapeMarkdown(inside));
  return before + written + after;
}

function wrapInMark(inner: string, mark: Mark): string {
  switch (mark.type.name) {
    case 'strong':
      return `**${inner}**`;
    case 'em':
      return `*${inner}*`;
    case 'superscript':
      return `<sup>${inner}</sup>`;
    case 'subscript':
      return `<sub>${inner}</sub>`;
    case 'abbreviation':
      return `<abbr title="${escapeMarkup(String(mark.attrs.long))}">${inner}</abbr>`;
    case 'link': {
      const href = safeHref(String(mark.attrs.href));
      return href === null ? inner : `[${inner}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
    }
    default:
      return inner;
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~]/g, '\\$&');
}

function printFigure({ attrs }: Node): string {
  const caption = String(attrs.caption).replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&');
  const width = attrs.width === 100 ? '' : `?width=${attrs.width}`;
  const alt = escapeMarkdown(String(attrs.alt).replace(/\s+/g, ' '));
  return `![${alt}](image:${escapePart(String(attrs.image ?? ''))}${width}${caption === '' ? '' : ` "${caption}"`})`;
}

function printCitation(node: Node): string {
  const part = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]{}@;]/g, '\\$&');
  const items = citationItems(node).map(({ referenceId, locator, prefix, suffix }) => {
    const place = locator === '' ? '' : `{${part(locator)}}`;
    return `${prefix === '' ? '' : `${part(prefix)} `}@{${part(referenceId)}}${place}${suffix === '' ? '' : ` ${part(suffix)}`}`;
  });
  return `[${items.join('; ')}]`;
}

/** An id in an address. */
function escapePart(text: string): string {
  return encodeURIComponent(text).replace(/[()']/g, sign => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Text that would begin a heading, list or rule does not. */
function guardStart(text: string): string {
  return text.replace(/^(\s*)([-+#=>]|\d+[.)](?=\s))/, (_all, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
  );
}
