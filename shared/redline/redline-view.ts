import type { Mark, Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import type { InlineDiff } from './inline-diff.ts';
import type { Redline } from './redline.ts';
import { type Run, type Token, writeToken } from './tokens.ts';
import type { BlockEdits } from './weave-model.ts';

/** Whether something is in both versions, in one, or shown at one of the two places of a move. */
export type ViewState = 'kept' | 'inserted' | 'deleted' | 'moved-from' | 'moved-to';

/** A stretch of text or an inline node, with the marks it has (`kept`: those it gets). */
export interface ViewRun {
  state: 'kept' | 'inserted' | 'deleted';
  node: Node;
  /** The change that decides it. */
  change: string | null;
  /** The change that gives it other marks, and the marks it had. */
  marked: { change: string; before: readonly Mark[] } | null;
  /** What changed inside an inline node, such as a footnote. */
  inner: ViewRun[] | null;
}

/** A border between paragraphs that came (split) or goes (join), shown as ¶ at the end of a block. */
export interface ViewBorder {
  state: 'inserted' | 'deleted';
  change: string;
}

export interface ViewBlock {
  state: ViewState;
  change: string | null;
  /** The node as the target has it, or the base's when it is deleted; its content is in `children` and `runs`. */
  node: Node;
  /** The same block as the base has it; null for one that came. */
  base: Node | null;
  /** The node before a change of type or attributes, and that change. */
  reshaped: { change: string; before: Node } | null;
  children: ViewBlock[];
  /** Content of a text block. */
  runs: ViewRun[];
  border: ViewBorder | null;
}

/**
 * Both versions woven together for showing or printing: every block and every word once, with what became of
 * it. A moved block is shown with its content at its new place and as it was at its old one.
 */
export function redlineView(of: Redline): ViewBlock {
  return new ViewWriter(of).pair(of.weave.base.root, 'kept', null);
}

class ViewWriter {
  readonly #of: Redline;
  readonly #changes = new Map<number, string>();

  constructor(of: Redline) {
    this.#of = of;
    for (const { id } of of.changes) this.#changes.set(of.variables.get(id) ?? -1, id);
  }

  /** A block that is in both versions, with all that changed on it. */
  pair(block: Block, state: ViewState, change: string | null): ViewBlock {
    const edits = this.#of.weave.edits.get(block);
    const node = block.partner?.node ?? block.node;
    const view = { ...this.#shape(block, node, edits), state, change };
    if (block.isText) return { ...view, runs: this.#runs(block, edits).at(-1) ?? [] };
    return { ...view, children: this.#children(block) };
  }

  #children(container: Block): ViewBlock[] {
    const out: ViewBlock[] = [];
    const gaps = this.#of.weave.inserts.get(container);
    for (let gap = 0; gap <= container.children.length; gap++) {
      for (const block of gaps?.get(gap) ?? []) out.push(this.#insert(block));
      const child = container.children[gap];
      if (!child) break;
      if (child.fate === 'gone') out.push(this.#whole(child, 'deleted'));
      else if (child.fate === 'moved') out.push(this.#whole(child, 'moved-from'));
      else if (child.isText) this.#addText(child, out);
      else out.push(this.pair(child, 'kept', null));
    }
    return out;
  }

  /** A text block that stayed: one view block, more when it was split; joined ones follow a crossed-out border. */
  #addText(block: Block, out: ViewBlock[]): void {
    const edits = this.#of.weave.edits.get(block);
    const pieces = this.#runs(block, edits);
    const last = out.at(-1);
    if (block.fate === 'joined' && last)
      last.border = { state: 'deleted', change: this.#change(block.variable) ?? '' };
    const shape = this.#shape(
      block,
      block.fate === 'joined' ? block.node : (block.partner?.node ?? block.node),
      edits,
    );
    const splits = splitBlocks(edits?.inline ?? null);
    pieces.forEach((runs, index) => {
      const split = splits[index - 1];
      const view: ViewBlock = split
        ? { ...this.#plain(split), runs }
        : { ...shape, state: 'kept', change: null, runs };
      const next = splits[index];
      if (next) view.border = { state: 'inserted', change: this.#change(next.variable) ?? '' };
      out.push(view);
    });
  }

  #insert(block: Block): ViewBlock {
    if (block.partner) return this.pair(block.partner, 'moved-to', this.#change(block.variable));
    return this.#whole(block, 'inserted');
  }

  /** A block of one version with all that is in it; what was moved in or out is shown as such. */
  #whole(block: Block, state: 'inserted' | 'deleted' | 'moved-from'): ViewBlock {
    const base = state === 'inserted' ? null : block.node;
    const view = { ...this.#plain(block), base, state, change: this.#change(block.variable) };
    if (block.isText)
      return {
        ...view,
        runs: wholeRuns(block.node, state === 'inserted' ? 'inserted' : 'deleted', view.change),
      };
    return {
      ...view,
      children: block.children.map(child => {
        if (state === 'inserted') return this.#insert(child);
        return this.#whole(child, child.fate === 'gone' ? 'deleted' : 'moved-from');
      }),
    };
  }

  #plain({ node }: Block): ViewBlock {
    return {
      state: 'kept',
      change: null,
      node,
      base: null,
      reshaped: null,
      children: [],
      runs: [],
      border: null,
    };
  }

  #shape(block: Block, node: Node, edits: BlockEdits | undefined): ViewBlock {
    const variable = edits?.type?.variable ?? edits?.attributes[0]?.variable;
    const change = variable === undefined ? null : this.#change(variable);
    return {
      ...this.#plain(block),
      node,
      base: block.node,
      reshaped: change ? { change, before: block.node } : null,
    };
  }

  /** The content of a text block, cut where blocks were split off. */
  #runs(block: Block, edits: BlockEdits | undefined): ViewRun[][] {
    if (!edits?.inline) return [wholeRuns(block.node, 'kept', null)];
    return this.#inlineRuns(edits.inline, edits.offset, block.node);
  }

  #inlineRuns({ base, text, marks, inner }: InlineDiff, offset: number, host: Node): ViewRun[][] {
    const pieces: ViewRun[][] = [[]];
    const write = (value: string, own: readonly Mark[]) => host.type.schema.text(value, own);
    const add = (token: Token, runs: readonly Run[], state: ViewRun['state'], change: string | null) => {
      for (const node of writeToken(token, runs, write))
        addRun(pieces.at(-1) ?? [], { state, node, change, marked: null, inner: null });
    };
    const keep = (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        const token = base[at];
        if (!token) continue;
        const mark = marks.find(edit => edit.from <= at && at < edit.to);
        const inside = inner.find(edit => edit.at === at);
        const change = mark ? this.#change(offset + mark.variable) : null;
        const changed = inside?.node.isLeaf ? inside.attributes[0] : undefined;
        if (inside && changed) {
          const by = this.#change(offset + changed.variable);
          add(token, token.runs, 'deleted', by);
          add({ ...token, node: inside.node }, token.runs, 'inserted', by);
          continue;
        }
        for (const node of writeToken(token, mark?.runs[at - mark.from] ?? token.runs, write))
          addRun(pieces.at(-1) ?? [], {
            state: 'kept',
            node: inside ? inside.node.mark(node.marks) : node,
            change: null,
            marked: change === null ? null : { change, before: token.runs[0]?.marks ?? [] },
            inner: inside ? this.#inlineRuns(inside.diff, offset + inside.offset, inside.node).flat() : null,
          });
      }
    };
    let at = 0;
    for (const edit of text) {
      keep(at, edit.from);
      const change = this.#change(offset + edit.variable);
      for (const token of base.slice(edit.from, edit.to)) add(token, token.runs, 'deleted', change);
      for (const token of edit.insert)
        if (token.kind === 'break') pieces.push([]);
        else add(token, token.runs, 'inserted', change);
      at = edit.to;
    }
    keep(at, base.length);
    return pieces;
  }

  #change(variable: number): string | null {
    return this.#changes.get(this.#of.weave.groups.find(variable)) ?? null;
  }
}

function splitBlocks(diff: InlineDiff | null): Block[] {
  return (diff?.text ?? []).flatMap(({ insert }) =>
    insert.flatMap(token => (token.kind === 'break' ? [token.block] : [])),
  );
}

function wholeRuns(node: Node, state: ViewRun['state'], change: string | null): ViewRun[] {
  return node.children.map(child => ({ state, node: child, change, marked: null, inner: null }));
}

/** Neighbouring text of one state, change and set of marks is one run. */
function addRun(runs: ViewRun[], run: ViewRun): void {
  const last = runs.at(-1);
  const joins =
    last?.node.isText &&
    run.node.isText &&
    last.state === run.state &&
    last.change === run.change &&
    last.marked?.change === run.marked?.change &&
    last.node.sameMarkup(run.node);
  if (!last || !joins) runs.push(run);
  else last.node = run.node.type.schema.text((last.node.text ?? '') + (run.node.text ?? ''), last.node.marks);
}
