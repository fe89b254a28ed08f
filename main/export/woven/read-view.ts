import type { Node } from 'prosemirror-model';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import type {
  Block,
  Caption,
  Inline,
  List,
  Part,
  RecommendationBox,
  Revised,
  Section,
  TreeChange,
} from '../guideline-tree.ts';
import { type Around, stateIn } from './around.ts';
import { blockIdOf, type Carried, carry, shaped } from './line-shape.ts';
import { Moves } from './moves.ts';
import type { Pictures } from './print-tree.ts';
import { readRuns, WovenFootnotes } from './read-runs.ts';
import { wovenTables } from './woven-table.ts';

/** Place in the bylines of whoever changed a document, a block of it, or, for null, what the program prints. */
export type FindByline = (documentId: string | null, blockId: string | null) => number;

/** Turns woven blocks back into the tree, with what changed on its leaves. */
export class ViewReader {
  readonly footnotes = new WovenFootnotes();
  readonly #pictures: Pictures;
  readonly #byline: FindByline;
  readonly #moves = new Moves();

  constructor(pictures: Pictures, byline: FindByline) {
    this.#pictures = pictures;
    this.#byline = byline;
  }

  /** Reads a whole document. */
  read(root: ViewBlock): Part[] {
    const parts = this.parts(root.children, { state: 'kept', documentId: null });
    this.#moves.settle();
    return parts;
  }

  parts(views: readonly ViewBlock[], around: Around): Part[] {
    const out: Part[] = [];
    let carried: Carried | null = null;
    for (const view of views) {
      const state = stateIn(view, around.state);
      if (state === null) continue;
      const inner = { ...around, state };
      if (!view.node.isTextblock) {
        out.push(...this.#container(view, inner));
        continue;
      }
      const last = out.at(-1);
      if (carried?.isMoved && last && 'inlines' in last) last.inlines.push(...this.#runs(view, inner));
      else {
        out.push(this.#line(view, inner, carried));
        this.#moves.stands(view, state);
      }
      carried = view.border ? carry(view, state, carried) : null;
    }
    return out;
  }

  blocks(views: readonly ViewBlock[], around: Around): Block[] {
    return this.parts(views, around).filter(part => part.kind !== 'section');
  }

  #container(view: ViewBlock, around: Around): Part[] {
    const { node } = view;
    switch (node.type.name) {
      case 'section':
        return [this.#section(view, around)];
      case 'list':
        return this.#list(view, around);
      case 'quote': {
        const blocks = this.blocks(view.children, around);
        return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
      }
      case 'box':
        return [this.#box(view, around)];
      case 'figure_block':
        return this.#figure(view, around);
      default:
        return wovenTables(view, around, this);
    }
  }

  #section(view: ViewBlock, { state }: Around): Section {
    const { level, role, bookmark, number, documentId } = view.node.attrs;
    const own = documentId === null ? null : String(documentId);
    const around = { state, documentId: own };
    const before = state === 'kept' ? view.reshaped?.before.attrs : undefined;
    const was: unknown = before?.level;
    const change = this.change(around);
    return {
      kind: 'section',
      role,
      bookmark,
      level,
      number,
      ...(own === null ? {} : { documentId: own }),
      title: view.node.firstChild?.textContent ?? '',
      woven: this.#boundLine(view, 'section_title', around),
      ...(change ? { change } : {}),
      ...(typeof was === 'number' && was !== level ? { was: { heading: was, by: this.by(around) } } : {}),
      ...(before && before.number !== number ? { numberWas: String(before.number) } : {}),
      parts: this.parts(unbound(view), around),
    };
  }

  #list(view: ViewBlock, around: Around): List[] {
    const { ordered, start } = view.node.attrs;
    const items = view.children.flatMap(item => {
      const state = stateIn(item, around.state);
      const blocks = state === null ? [] : this.blocks(item.children, { ...around, state });
      return blocks.length === 0 ? [] : [blocks];
    });
    if (items.length === 0) return [];
    const before = around.state === 'kept' ? view.reshaped?.before.attrs : undefined;
    const was = before && { ordered: before.ordered, start: before.start, by: this.by(around) };
    return [{ kind: 'list', ordered, start, items, ...(was ? { was } : {}) }];
  }

  #box(view: ViewBlock, { state, documentId }: Around): RecommendationBox {
    const fields = view.node.attrs.fields as Omit<RecommendationBox, 'blocks'>;
    const around = { state, documentId: fields.documentId ?? documentId };
    const change = this.change(around);
    return {
      ...fields,
      ...(change ? { change } : {}),
      woven: {
        title: this.#boundLine(view, 'box_title', around),
        grade: this.#boundLine(view, 'box_grade', around),
      },
      blocks: this.blocks(unbound(view), around),
    };
  }

  /** Another picture, width or description is another figure. */
  #figure(view: ViewBlock, around: Around): Block[] {
    const caption = this.caption(view, around);
    const block = (node: Node, change: TreeChange | null, own: Caption | null): Block[] => {
      const { picture: key, alt, width, blockId } = node.attrs;
      const picture = this.#pictures.get(key);
      if (!picture) return [];
      const id = blockId === null ? {} : { blockId };
      return [{ kind: 'figure', ...id, picture, alt, width, caption: own, ...(change ? { change } : {}) }];
    };
    const shown = view.children.filter(({ node }) => node.type.name === 'figure');
    return shown.flatMap((figure, at) => {
      const state = stateIn(figure, around.state);
      if (state === null) return [];
      const own = at === shown.length - 1 ? caption : null;
      const before = state === 'kept' ? figure.reshaped?.before : undefined;
      if (!before) return block(figure.node, this.change({ ...around, state }), own);
      const by = this.by(around);
      return [
        ...block(before, { state: 'deleted', by }, null),
        ...block(figure.node, { state: 'inserted', by }, own),
      ];
    });
  }

  /** The caption in a block; where one went and another came, they print as one line. */
  caption(block: ViewBlock, around: Around): Caption | null {
    const found = block.children.flatMap(view => {
      const state = view.node.type.name === 'caption' ? stateIn(view, around.state) : null;
      return state === null ? [] : [{ view, own: { ...around, state } }];
    });
    const last = found.at(-1);
    if (!last) return null;
    const { label, number, bookmark } = last.view.node.attrs;
    const [first] = found;
    const before: unknown =
      found.length > 1
        ? first?.view.node.attrs.number
        : last.own.state === 'kept'
          ? last.view.reshaped?.before.attrs.number
          : undefined;
    const change = found.length === 1 ? this.change(last.own) : null;
    return {
      label,
      number,
      bookmark,
      text: last.view.node.textContent,
      ...(typeof before === 'number' && before !== number
        ? { numberWas: before, numberBy: this.by(around) }
        : {}),
      woven: found.flatMap(({ view, own }) => this.#runs(view, own)),
      ...(change ? { change } : {}),
    };
  }

  /** A line a container always has; where one went and another came, they print as one. */
  #boundLine(container: ViewBlock, type: string, around: Around): Inline[] {
    return container.children.flatMap(view => {
      const state = view.node.type.name === type ? stateIn(view, around.state) : null;
      return state === null ? [] : this.#runs(view, { ...around, state });
    });
  }

  /** What became of a block whose words do not change one by one. */
  change({ state, documentId }: Around): TreeChange | null {
    if (state === 'kept') return null;
    return {
      state: state === 'inserted' || state === 'moved-to' ? 'inserted' : 'deleted',
      by: this.#byline(documentId, null),
    };
  }

  by({ documentId }: Around, blockId: string | null = null): number {
    return this.#byline(documentId, blockId);
  }

  #line(view: ViewBlock, around: Around, carried: Carried | null): Block {
    const { node } = view;
    const inlines = this.#runs(view, around);
    const by = this.by(around, blockIdOf(node));
    const change = this.#lineChange(view, around, by);
    const revised: Revised = {
      ...(change ? { change } : {}),
      ...(view.border && around.state === 'kept' ? { border: { state: view.border.state, by } } : {}),
    };
    const text = node.textContent;
    switch (node.type.name) {
      case 'question':
        return { kind: 'question', label: '', text, woven: inlines, ...revised };
      case 'notice':
        return { kind: 'notice', tone: node.attrs.tone, text, woven: inlines, ...revised };
      case 'raw':
        return { kind: 'raw', text, woven: inlines, ...revised };
      default:
        return shaped(view, inlines, revised, around.state === 'kept' ? carried : null, by);
    }
  }

  #runs(view: ViewBlock, around: Around): Inline[] {
    const by = this.by(around, blockIdOf(view.node));
    return readRuns(view.runs, this.#lineChange(view, around, by), by, this.footnotes);
  }

  #lineChange(view: ViewBlock, { state }: Around, by: number): TreeChange | null {
    if (state === 'kept') return null;
    if (state === 'inserted' || state === 'deleted') return { state, by };
    return this.#moves.changeOf(view, state, by);
  }
}

/** What a container holds beside the lines it always has. */
function unbound({ children }: ViewBlock): ViewBlock[] {
  return children.filter(({ node }) => node.type.spec.bound !== true);
}
