import { createHash } from 'node:crypto';
import type { Node } from 'prosemirror-model';
import type {
  Block,
  Caption,
  Figure,
  Footnote,
  GuidelineTree,
  Part,
  Picture,
  Section,
  Table,
  TableCell,
} from '../guideline-tree.ts';
import { gradeLine, questionLine, rawLines, titleLine } from '../printed-lines.ts';
import { inlineNodes } from './print-inlines.ts';
import { printSchema } from './print-schema.ts';

const { nodes } = printSchema;

/** Pictures of both versions, by the key they are compared by. */
export type Pictures = Map<string, Picture>;

/** Turns a composed tree into a document that can be compared; `pictures` takes in what it shows. */
export function printTree(tree: Pick<GuidelineTree, 'body' | 'footnotes'>, pictures: Pictures): Node {
  return new TreePrinter(tree.footnotes, pictures).document(tree.body);
}

class TreePrinter {
  readonly #footnotes: ReadonlyMap<number, Footnote>;
  readonly #pictures: Pictures;
  readonly #ids = new Set<string>();

  constructor(footnotes: readonly Footnote[], pictures: Pictures) {
    this.#footnotes = new Map(footnotes.map(note => [note.number, note]));
    this.#pictures = pictures;
  }

  document(body: readonly Part[]): Node {
    return nodes.doc.create(
      null,
      body.map(part => this.#part(part)),
    );
  }

  #part(part: Part): Node {
    return part.kind === 'section' ? this.#section(part) : this.#block(part);
  }

  #section(section: Section): Node {
    const { level, role, bookmark, number, title, parts } = section;
    const attrs = { level, role, bookmark, number, documentId: section.documentId ?? null };
    return nodes.section.create({ ...attrs, id: this.#id('section', bookmark) }, [
      nodes.section_title.create(null, title === '' ? [] : [printSchema.text(title)]),
      ...parts.map(part => this.#part(part)),
    ]);
  }

  #block(block: Block): Node {
    switch (block.kind) {
      case 'paragraph':
        return nodes.paragraph.create({ id: this.#id('block', block.blockId) }, this.#inlines(block.inlines));
      case 'heading':
        return nodes.heading.create(
          { id: this.#id('block', block.blockId), level: block.level },
          this.#inlines(block.inlines),
        );
      case 'list':
        return nodes.list.create(
          { ordered: block.ordered, start: block.start },
          block.items.map(item => nodes.item.create(null, this.#blocks(item))),
        );
      case 'quote':
        return nodes.quote.create(null, this.#blocks(block.blocks));
      case 'table':
        return this.#table(block);
      case 'figure':
        return this.#figure(block);
      case 'question':
        return nodes.question.create(null, this.#inlines(questionLine(block)));
      case 'recommendation': {
        const { blocks, change: _change, woven: _woven, ...fields } = block;
        return nodes.box.create({ id: this.#id('box', block.bookmark), fields }, [
          nodes.box_title.create(null, this.#inlines(titleLine(block))),
          nodes.box_grade.create(null, this.#inlines(gradeLine(block))),
          ...this.#blocks(blocks),
        ]);
      }
      case 'notice':
        return nodes.notice.create(
          { tone: block.tone },
          block.text === '' ? [] : printSchema.text(block.text),
        );
      case 'raw':
        return nodes.raw.create(null, this.#inlines(rawLines(block.text)));
    }
  }

  #blocks(blocks: readonly Block[]): Node[] {
    return blocks.map(block => this.#block(block));
  }

  #inlines(inlines: Parameters<typeof inlineNodes>[0]): Node[] {
    return inlineNodes(inlines, this.#footnotes);
  }

  #table(table: Table): Node {
    const { caption, columns, headerRows, rows } = table;
    const grid = nodes.table.create(
      { columns, headerRows, blockId: table.blockId ?? null },
      rows.map(row =>
        nodes.row.create(
          null,
          row.map(cell => this.#cell(cell)),
        ),
      ),
    );
    return nodes.table_block.create({ id: this.#id('block', table.blockId) }, [
      ...(caption === null ? [] : [captionNode(caption)]),
      grid,
    ]);
  }

  #cell({ header, column, colspan, rowspan, blocks }: TableCell): Node {
    const type = header ? nodes.header : nodes.cell;
    return type.create({ column, colspan, rowspan }, this.#blocks(blocks));
  }

  #figure(figure: Figure): Node {
    const { alt, width, caption } = figure;
    const picture = pictureKey(figure.picture);
    this.#pictures.set(picture, this.#pictures.get(picture) ?? figure.picture);
    return nodes.figure_block.create({ id: this.#id('block', figure.blockId) }, [
      nodes.figure.create({ picture, alt, width, blockId: figure.blockId ?? null }),
      ...(caption === null ? [] : [captionNode(caption)]),
    ]);
  }

  /** The id a block is known by; what is made from data may print as several blocks, the first one has it. */
  #id(kind: string, name: string | undefined): string | null {
    if (name === undefined) return null;
    const id = `${kind}:${name}`;
    if (this.#ids.has(id)) return null;
    this.#ids.add(id);
    return id;
  }
}

function captionNode({ label, number, text, bookmark }: Caption): Node {
  return nodes.caption.create({ label, number, bookmark }, text === '' ? [] : printSchema.text(text));
}

function pictureKey(picture: Picture): string {
  const hash = createHash('sha256');
  hash.update(picture.kind === 'image' ? picture.bytes : picture.svg);
  return hash.digest('hex');
}
