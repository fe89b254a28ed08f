import type { Node } from 'prosemirror-model';
import type { Block } from '../../shared/redline/block.ts';
import { isRow } from '../../shared/redline/node-kind.ts';
import type { Redline } from '../../shared/redline/redline.ts';
import { tokensOf } from '../../shared/redline/tokens.ts';
import type { BlockEdits } from '../../shared/redline/weave-model.ts';
import { addMark, type InlineMark, inlineMarks, MarkCursor, type MarkSink } from './inline-marks.ts';

/** A block of the older text that does not stand at this place any more. */
export interface Absent {
  how: 'deleted' | 'moved';
  text: string;
  variable: number;
}

/** Everything to be drawn on one block of the newer text. */
export interface BlockMarks {
  state: 'kept' | 'inserted' | 'moved';
  /** The block before its type or attributes changed. */
  before: Node | null;
  /** What stood between the block before it and this one; in a table cell, above it. */
  above: Absent[];
  /** What stood at the end of this container; in a table cell, below it. */
  below: Absent[];
  /** The text of the block was cut in two at its end. */
  isSplit: boolean;
  inline: readonly InlineMark[];
  /** What is added to the variables of `inline`. */
  offset: number;
  /** Changes of the block itself. */
  variables: number[];
}

/**
 * Finds what is to be drawn on the newer text of a redline, by block. Blocks on which nothing is to be drawn are
 * left out; what is inside an inserted block is listed too, so that its words can be shown as inserted.
 */
export function markBlocks(of: Redline): Map<Block, BlockMarks> {
  return new Marker(of).all();
}

const NO_MARKS: readonly InlineMark[] = [];

class Marker implements MarkSink {
  readonly #of: Redline;
  readonly #marks = new Map<Block, BlockMarks>();
  /** What is added to the variables of the text that is being walked. */
  #offset = 0;

  constructor(of: Redline) {
    this.#of = of;
  }

  all(): Map<Block, BlockMarks> {
    this.#pair(this.#of.weave.base.root);
    return this.#marks;
  }

  mark(block: Block, mark: InlineMark): void {
    const marks = this.#on(block);
    const inline = [...marks.inline];
    addMark(inline, mark);
    marks.inline = inline;
    marks.offset = this.#offset;
  }

  split(block: Block, _next: Block, variable: number): void {
    const marks = this.#on(block);
    marks.isSplit = true;
    marks.variables.push(variable + this.#offset);
  }

  #on(block: Block): BlockMarks {
    const known = this.#marks.get(block);
    if (known) return known;
    const marks: BlockMarks = {
      state: 'kept',
      before: null,
      above: [],
      below: [],
      isSplit: false,
      inline: NO_MARKS,
      offset: 0,
      variables: [],
    };
    this.#marks.set(block, marks);
    return marks;
  }

  /** A block of the older text that is in the newer one too. */
  #pair(block: Block, isRun = false): MarkCursor | null {
    const target = block.partner;
    if (!target) return null;
    const edits = this.#of.weave.edits.get(block);
    if (edits) this.#shape(block, target, edits);
    if (!block.isText) this.#children(block, target);
    else if (isRun) {
      const cursor = new MarkCursor(target, this);
      this.#walk(cursor, block, edits);
      return cursor;
    } else if (edits?.inline) {
      const inline = inlineMarks(edits.inline, target);
      if (inline.length > 0) {
        const marks = this.#on(target);
        marks.inline = inline;
        marks.offset = edits.offset;
      }
    }
    return null;
  }

  #shape(block: Block, target: Block, { type, attributes }: BlockEdits): void {
    const variables = [...(type ? [type] : []), ...attributes].map(({ variable }) => variable);
    if (variables.length === 0) return;
    const marks = this.#on(target);
    marks.before = block.node;
    marks.variables.push(...variables);
  }

  #walk(cursor: MarkCursor, block: Block, edits: BlockEdits | undefined): void {
    this.#offset = edits?.offset ?? 0;
    if (edits?.inline) cursor.walk(edits.inline);
    else cursor.skip(tokensOf(block.node));
  }

  #children(container: Block, target: Block): void {
    const gaps = this.#of.weave.inserts.get(container);
    let waiting: Block[] = [];
    let last: Block | null = null;
    let cursor: MarkCursor | null = null;
    const meet = (block: Block) => {
      if (waiting.length > 0) this.#putAbove(waiting, block);
      waiting = [];
      last = block;
    };
    for (let gap = 0; gap <= container.children.length; gap++) {
      for (const inserted of gaps?.get(gap) ?? []) {
        meet(inserted);
        this.#come(inserted);
      }
      const child = container.children[gap];
      if (!child) break;
      if (child.fate === 'gone' || child.fate === 'moved') waiting.push(child);
      else if (child.fate === 'joined') this.#join(child, cursor);
      else if (child.partner) {
        meet(child.partner);
        cursor = this.#pair(
          child,
          isRun(container.children[gap + 1], target.children[child.partner.index + 1]),
        );
      }
    }
    if (waiting.length > 0) this.#putBelow(waiting, target, last);
  }

  /** The text of a joined block goes on where the one before it ends; its paragraph mark is gone. */
  #join(block: Block, cursor: MarkCursor | null): void {
    const edits = this.#of.weave.edits.get(block);
    this.#offset = edits?.offset ?? 0;
    cursor?.gone('¶', block.variable - this.#offset);
    if (cursor) this.#walk(cursor, block, edits);
  }

  #come(block: Block): void {
    const marks = this.#on(block);
    marks.state = block.partner ? 'moved' : 'inserted';
    marks.variables.push(block.variable);
    if (block.partner) this.#pair(block.partner);
    else this.#inside(block);
  }

  /** The words of an inserted block, and blocks that were moved into it. */
  #inside(block: Block): void {
    const { size } = block.node.content;
    if (block.isText && size > 0)
      this.#on(block).inline = [
        { kind: 'inserted', from: 0, to: size, text: '', variables: [block.variable] },
      ];
    for (const child of block.children)
      if (child.partner) this.#come(child);
      else this.#inside(child);
  }

  /** A row has no room of its own for text, so what stood above it is drawn in its cells. */
  #putAbove(blocks: readonly Block[], next: Block): void {
    if (!isRow(next.node.type)) this.#on(next).above.push(...blocks.map(absentOf).filter(isAbsent));
    else for (const { cell, absent } of inCells(blocks, next)) this.#on(cell).above.push(absent);
  }

  #putBelow(blocks: readonly Block[], container: Block, last: Block | null): void {
    const tail = isRow(container.node.type) ? last : container;
    if (last && isRow(last.node.type))
      for (const { cell, absent } of inCells(blocks, last)) this.#on(cell).below.push(absent);
    else if (tail) this.#on(tail).below.push(...blocks.map(absentOf).filter(isAbsent));
  }
}

/** Whether the text of a block goes on in blocks split off it, or takes in joined ones. */
function isRun(next: Block | undefined, nextTarget: Block | undefined): boolean {
  return next?.fate === 'joined' || nextTarget?.fate === 'split';
}

/** What a block said that is gone from here; null for a container of which all content went elsewhere. */
function absentOf(block: Block): Absent | null {
  const { how, variable } = fateOf(block);
  const texts: string[] = [];
  const visit = (inner: Block) => {
    if (inner.fate === 'moved' && inner !== block) return;
    if (inner.isText || inner.isLeaf) texts.push(inner.node.textContent || '¶');
    else for (const child of inner.children) visit(child);
  };
  visit(block);
  return texts.length === 0 ? null : { how, variable, text: texts.join('\n') };
}

function isAbsent(absent: Absent | null): absent is Absent {
  return absent !== null;
}

/** The cells of rows that are gone, each with the cell of another row in its column. */
function inCells(rows: readonly Block[], beside: Block): { cell: Block; absent: Absent }[] {
  return rows.flatMap(row =>
    row.children.flatMap((gone, index) => {
      const cell = beside.children[Math.min(index, beside.children.length - 1)];
      const absent = absentOf(gone);
      return cell && absent ? [{ cell, absent: { ...absent, ...fateOf(row) } }] : [];
    }),
  );
}

function fateOf({ fate, variable }: Block): Pick<Absent, 'how' | 'variable'> {
  return { how: fate === 'moved' ? 'moved' : 'deleted', variable };
}
