import { Fragment, type Mark, type Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import type { InlineDiff, InnerEdit, TextEdit } from './inline-diff.ts';
import { type Run, type Token, writeToken } from './tokens.ts';

/** A comparison of one text with the base, and which of its variables hold. */
export interface InlineLayer {
  diff: InlineDiff;
  holds(variable: number): boolean;
  /** The id a split-off block must get instead of its own. */
  idOfSplit(block: Block): string | null;
  /** Ids that inline nodes which come in must get instead of their own. */
  inlineIds: ReadonlyMap<string, string>;
}

/** Where written content goes; a text block, or an inline node with content, where no block can begin. */
export interface InlineSink {
  addWhole(node: Node): void;
  add(nodes: readonly Node[]): void;
  open(original: Node | null, shape: Pick<Node, 'type' | 'attrs'>): void;
}

/** Writes the inline content of a node of the base with the accepted edits of all layers. */
export function renderInline(node: Node, layers: readonly InlineLayer[], writer: InlineSink): void {
  const edits = layers
    .flatMap(layer =>
      layer.diff.text.filter(edit => layer.holds(edit.variable)).map(edit => ({ edit, layer })),
    )
    .sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
  const [first] = layers;
  if (!first || (edits.length === 0 && !layers.some(touchesTokens))) {
    writer.addWhole(node);
    return;
  }
  const { base } = first.diff;
  const write = (text: string, marks: readonly Mark[]) => node.type.schema.text(text, marks);
  const keep = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const token = base[at];
      if (token) writer.add(writeToken(...tokenWith(token, at, layers), write));
    }
  };
  let at = 0;
  for (const { edit, layer } of edits) {
    keep(at, edit.from);
    insert(edit, layer, writer, write);
    at = Math.max(at, edit.to);
  }
  keep(at, base.length);
}

function touchesTokens({ diff, holds }: InlineLayer): boolean {
  return diff.marks.some(edit => holds(edit.variable)) || diff.inner.some(edit => anyHolds(edit, holds));
}

function anyHolds({ attributes, diff, offset }: InnerEdit, holds: (variable: number) => boolean): boolean {
  if (attributes.some(({ variable }) => holds(variable))) return true;
  for (let variable = 0; variable < diff.variables; variable++) if (holds(offset + variable)) return true;
  return false;
}

/** A kept token with the marks, attributes and content it has now. */
function tokenWith(token: Token, at: number, layers: readonly InlineLayer[]): [Token, readonly Run[]] {
  let { runs } = token;
  for (const { diff, holds } of layers)
    for (const edit of diff.marks)
      if (edit.from <= at && at < edit.to && holds(edit.variable)) runs = edit.runs[at - edit.from] ?? runs;
  const inner = layers.flatMap(layer =>
    layer.diff.inner
      .filter(edit => edit.at === at && anyHolds(edit, layer.holds))
      .map(edit => ({ edit, layer })),
  );
  return token.node && inner.length > 0
    ? [{ ...token, node: renderInner(token.node, inner) }, runs]
    : [token, runs];
}

function renderInner(node: Node, versions: readonly { edit: InnerEdit; layer: InlineLayer }[]): Node {
  let { attrs } = node;
  for (const { edit, layer } of versions)
    for (const { name, value, variable } of edit.attributes)
      if (layer.holds(variable)) attrs = { ...attrs, [name]: value };
  const content: Node[] = [];
  const sink: InlineSink = {
    add: nodes => content.push(...nodes),
    addWhole: whole => content.push(...whole.children),
    open: () => {
      throw new TypeError('No block begins inside an inline node');
    },
  };
  renderInline(
    node,
    versions.map(({ edit, layer }) => ({
      diff: edit.diff,
      holds: (variable: number) => layer.holds(edit.offset + variable),
      idOfSplit: () => null,
      inlineIds: layer.inlineIds,
    })),
    sink,
  );
  return node.type.create(attrs, Fragment.fromArray(content), node.marks);
}

function insert(
  { insert: tokens }: TextEdit,
  layer: InlineLayer,
  writer: InlineSink,
  write: (text: string, marks: readonly Mark[]) => Node,
): void {
  for (const token of tokens) {
    if (token.kind !== 'break') {
      writer.add(writeToken(token, token.runs, write).map(node => withFreeId(node, layer.inlineIds)));
      continue;
    }
    const { type, attrs } = token.block.node;
    const id = layer.idOfSplit(token.block);
    writer.open(null, { type, attrs: id === null ? attrs : { ...attrs, id } });
  }
}

/** The node, with another id when its own is taken; the same for the nodes in it. */
export function withFreeId(node: Node, ids: ReadonlyMap<string, string>): Node {
  if (ids.size === 0 || node.isText) return node;
  const id = ids.get(String(node.attrs.id));
  const content = node.isLeaf
    ? node.content
    : Fragment.fromArray(node.children.map(child => withFreeId(child, ids)));
  return id === undefined && node.isLeaf
    ? node
    : node.type.create(id === undefined ? node.attrs : { ...node.attrs, id }, content, node.marks);
}
