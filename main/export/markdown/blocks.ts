import type { Block, Caption, Figure, List, Part, Picture, RecommendationBox } from '../guideline-tree.ts';
import { gradeLine } from '../printed-lines.ts';
import type { Anchors } from './anchors.ts';
import { anchorTag, escapeLineStarts, escapeText } from './escape.ts';
import { printInlines } from './inlines.ts';
import { printTable } from './tables.ts';

/** Markdown knows six levels of headings. */
const DEEPEST = 6;

/** Prints blocks of a document; pictures are kept and stand after the text, so that the text can be read. */
export class BlockPrinter {
  readonly #anchors: Anchors;
  readonly #pictures: string[] = [];

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
  }

  /** Where the pictures are, by the names they have in the text. */
  get pictures(): readonly string[] {
    return this.#pictures;
  }

  parts(parts: readonly Part[]): string {
    let before: Part | null = null;
    const printed = parts.map(part => {
      const text = part.kind === 'section' ? this.#section(part) : this.#block(part, isAlike(before, part));
      before = part;
      return text;
    });
    return printed.filter(text => text !== '').join('\n\n');
  }

  /** @param isSecond it follows a list of the same kind, of which it must not become a part */
  #block(block: Block, isSecond: boolean): string {
    switch (block.kind) {
      case 'paragraph':
        return this.#lines(block.inlines);
      case 'heading': {
        const text = printInlines(block.inlines, this.#anchors, ' ').trim();
        return text === '' ? '' : heading(block.level, text);
      }
      case 'list':
        return this.#list(block, isSecond);
      case 'quote':
        return quoted(this.parts(block.blocks));
      case 'table':
        return [this.#caption(block.caption), printTable(block, blocks => this.#cell(blocks))]
          .filter(text => text !== '')
          .join('\n\n');
      case 'figure':
        return this.#figure(block);
      case 'question':
        return `**${escapeText(block.label)}** ${escapeText(block.text)}`;
      case 'recommendation':
        return this.#recommendation(block);
      case 'notice':
        return block.tone === 'warning' ? `**${escapeText(block.text)}**` : `*${escapeText(block.text)}*`;
      case 'raw':
        return fenced(block.text);
    }
  }

  #section({ level, number, title, parts }: Extract<Part, { kind: 'section' }>): string {
    const name = heading(level, escapeText(`${number} ${title}`.trim()));
    return [name, this.parts(parts)].filter(text => text !== '').join('\n\n');
  }

  #lines(inlines: Parameters<typeof printInlines>[0]): string {
    return escapeLineStarts(printInlines(inlines, this.#anchors, '\\\n').trim().replace(/\\$/, ''));
  }

  #list({ ordered, start, items }: List, isSecond: boolean): string {
    const printed = items.map((item, at) => {
      const mark = ordered ? `${start + at}${isSecond ? ')' : '.'} ` : isSecond ? '* ' : '- ';
      return (mark + this.parts(item)).trimEnd().replace(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length)}`);
    });
    return printed.join(printed.some(item => item.includes('\n\n')) ? '\n\n' : '\n');
  }

  /** The heading stands before it, so that it can be led to; the rest is set apart. */
  #recommendation(box: RecommendationBox): string {
    const { level, label, title, originLabel, blocks } = box;
    const name = heading(level, escapeText(`${label} ${title}`));
    const grade = printInlines(gradeLine(box), this.#anchors, ' ').replace(/ {3}\\\| {3}/, ' · ');
    const lines = [grade, originLabel === null ? '' : `*${escapeText(originLabel)}*`, this.parts(blocks)];
    return `${name}\n\n${quoted(lines.filter(line => line !== '').join('\n\n'))}`;
  }

  #figure({ picture, alt, caption }: Figure): string {
    const name = `figuur-${this.#pictures.length + 1}`;
    this.#pictures.push(`[${name}]: ${addressOf(picture)}`);
    const shown = alt || (caption?.text ?? '');
    return [`![${escapeText(shown)}][${name}]`, this.#caption(caption)]
      .filter(text => text !== '')
      .join('\n\n');
  }

  #caption(caption: Caption | null): string {
    if (caption === null) return '';
    const { label, number, text, bookmark } = caption;
    const anchor = bookmark === null ? '' : anchorTag(bookmark);
    return `${anchor}**${escapeText(`${label} ${number}.`)}** ${escapeText(text)}`;
  }

  /** A cell has one line: its blocks stand after each other, the items of a list with their marks. */
  #cell(blocks: readonly Block[]): string {
    return blocks
      .flatMap(block => this.#cellLines(block, ''))
      .filter(line => line !== '')
      .join('<br>');
  }

  #cellLines(block: Block, mark: string): string[] {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const text = printInlines(block.inlines, this.#anchors, '<br>').trim();
        return [text === '' ? '' : mark + text];
      }
      case 'list':
        return block.items.flatMap((item, at) => {
          const own = block.ordered ? `${block.start + at}. ` : '• ';
          return item.flatMap((inner, place) => this.#cellLines(inner, place === 0 ? mark + own : mark));
        });
      case 'quote':
        return block.blocks.flatMap(inner => this.#cellLines(inner, mark));
      case 'table':
        return block.rows.map(row => row.map(cell => this.#cell(cell.blocks)).join('; '));
      case 'raw':
        return block.text.split(/\r\n|\r|\n/).map(escapeText);
      default:
        return [this.#block(block, false).replace(/\n+/g, '<br>')];
    }
  }
}

/** The title is the first level. */
function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(DEEPEST, level + 1))} ${text.replace(/#$/, '\\#')}`;
}

function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

/** As stored, line by line, in a fence longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function isAlike(before: Part | null, part: Part): boolean {
  return before?.kind === 'list' && part.kind === 'list' && before.ordered === part.ordered;
}

function addressOf(picture: Picture): string {
  const [type, bytes] =
    picture.kind === 'drawing'
      ? ['image/svg+xml', Buffer.from(picture.svg)]
      : [picture.mediaType, Buffer.from(picture.bytes)];
  return `data:${type};base64,${bytes.toString('base64')}`;
}
