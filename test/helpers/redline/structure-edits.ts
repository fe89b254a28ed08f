import type { JsonNode } from './json-node.ts';
import type { Edit, EditContext, Place } from './random-edits.ts';

const isBlock = ({ type }: JsonNode) =>
  ['paragraph', 'heading', 'bullet_list', 'ordered_list', 'blockquote', 'table', 'figure', 'live'].includes(
    type,
  );
const isItem = ({ type }: JsonNode) => type === 'list_item';
const isList = ({ type }: JsonNode) => type === 'bullet_list' || type === 'ordered_list';

function some({ places, random }: EditContext, fits: (node: JsonNode) => boolean): Place | null {
  const found = places(fits);
  return found.length === 0 ? null : random.pick(found);
}

/** Any list of children that holds a node that fits, the document's own among them. */
function someSiblings(context: EditContext, fits: (node: JsonNode) => boolean): JsonNode[] {
  const place = some(context, fits);
  return place?.siblings ?? context.doc.content ?? [];
}

function contains(node: JsonNode, siblings: JsonNode[]): boolean {
  return node.content === siblings || (node.content ?? []).some(child => contains(child, siblings));
}

function take(place: Place): JsonNode {
  place.siblings.splice(place.siblings.indexOf(place.node), 1);
  return place.node;
}

function move(fits: (node: JsonNode) => boolean): Edit {
  return context => {
    const place = some(context, fits);
    const goal = someSiblings(context, fits);
    if (!place || contains(place.node, goal)) return;
    take(place);
    goal.splice(context.random.below(goal.length + 1), 0, place.node);
  };
}

export const STRUCTURE_EDITS: Record<string, Edit> = {
  insertBlock(context) {
    const goal = someSiblings(context, isBlock);
    goal.splice(context.random.below(goal.length + 1), 0, context.make.block(1));
  },
  deleteBlock(context) {
    const place = some(context, isBlock);
    if (place) take(place);
  },
  replaceBlock(context) {
    const place = some(context, isBlock);
    place?.siblings.splice(place.index, 1, context.make.block(1));
  },
  replaceKeepingId(context) {
    const place = some(context, isBlock);
    const fresh = context.make.block(1);
    place?.siblings.splice(place.index, 1, { ...fresh, attrs: { ...fresh.attrs, id: place.node.attrs?.id } });
  },
  moveBlock: move(isBlock),
  changeFigure(context) {
    const place = some(context, ({ type }) => type === 'figure');
    if (!place) return;
    const { attrs } = context.make.figure();
    const name = context.random.pick(['image', 'alt', 'caption', 'width']);
    place.node.attrs = { ...place.node.attrs, [name]: attrs?.[name] };
  },
  changeLive(context) {
    const place = some(context, ({ type }) => type === 'live');
    if (place) place.node.attrs = { ...context.make.live().attrs, id: place.node.attrs?.id };
  },
  insertFigure(context) {
    const goal = someSiblings(context, isBlock);
    goal.splice(context.random.below(goal.length + 1), 0, context.make.figure());
  },
  moveLive: move(({ type }) => type === 'live' || type === 'figure'),
  moveItem: move(isItem),
  swapBlocks(context) {
    const place = some(context, node => isBlock(node) || isItem(node));
    const next = place?.siblings[place.index + 1];
    if (place && next) place.siblings.splice(place.index, 2, next, place.node);
  },
  copyBlock(context) {
    const place = some(context, isBlock);
    const goal = someSiblings(context, isBlock);
    if (place) goal.splice(context.random.below(goal.length + 1), 0, structuredClone(place.node));
  },
  retype(context) {
    const place = some(context, ({ type }) => type === 'paragraph' || type === 'heading');
    if (!place) return;
    const { id } = place.node.attrs ?? {};
    const heading = place.node.type === 'paragraph';
    place.node.type = heading ? 'heading' : 'paragraph';
    place.node.attrs = heading ? { id, level: 1 + context.random.below(3) } : { id };
  },
  changeLevel(context) {
    const place = some(context, ({ type }) => type === 'heading');
    if (place) place.node.attrs = { ...place.node.attrs, level: 1 + context.random.below(3) };
  },
  retypeList(context) {
    const place = some(context, isList);
    if (place) place.node.type = place.node.type === 'bullet_list' ? 'ordered_list' : 'bullet_list';
  },
  wrapInQuote(context) {
    const place = some(context, isBlock);
    place?.siblings.splice(place.index, 1 + context.random.below(2), {
      type: 'blockquote',
      attrs: { id: context.make.id() },
      content: place.siblings.slice(place.index, place.index + 1),
    });
  },
  wrapInList(context) {
    const place = some(context, ({ type }) => type === 'paragraph');
    place?.siblings.splice(place.index, 1, {
      type: 'bullet_list',
      attrs: { id: context.make.id() },
      content: [{ type: 'list_item', attrs: { id: context.make.id() }, content: [place.node] }],
    });
  },
  lift(context) {
    const place = some(context, ({ type }) => type === 'blockquote' || isList({ type }));
    if (!place) return;
    const inside = (place.node.content ?? []).flatMap(child =>
      isItem(child) ? (child.content ?? []) : [child],
    );
    place.siblings.splice(place.index, 1, ...inside);
  },
  indent(context) {
    const place = some(context, isItem);
    const before = place?.siblings[place.index - 1];
    if (!place || !before) return;
    take(place);
    const last = before.content?.at(-1);
    if (last && isList(last)) last.content?.push(place.node);
    else
      before.content?.push({ type: 'bullet_list', attrs: { id: context.make.id() }, content: [place.node] });
  },
  outdent(context) {
    const inner = context
      .places(isItem)
      .filter(item => context.places(isItem).some(outer => outer.node.content?.includes(item.parent)));
    if (inner.length === 0) return;
    const place = context.random.pick(inner);
    const outer = context.places(isItem).find(item => item.node.content?.includes(place.parent));
    if (!outer) return;
    take(place);
    if (place.siblings.length === 0) outer.node.content?.splice(outer.node.content.indexOf(place.parent), 1);
    outer.siblings.splice(outer.index + 1, 0, place.node);
  },
  insertItem(context) {
    const place = some(context, isItem);
    place?.siblings.splice(place.index + context.random.below(2), 0, context.make.item(1));
  },
  deleteItem(context) {
    const place = some(context, isItem);
    if (place) take(place);
  },
  splitList(context) {
    const place = some(context, isList);
    const items = place?.node.content ?? [];
    if (!place || items.length < 2) return;
    const at = 1 + context.random.below(items.length - 1);
    const rest = { ...place.node, attrs: { id: context.make.id() }, content: items.splice(at) };
    place.siblings.splice(place.index + 1, 0, rest);
  },
  turnInsideOut(context) {
    const place = some(context, ({ type }) => type === 'blockquote');
    const inner = place?.node.content?.find(({ type }) => type === 'blockquote' || type === 'bullet_list');
    if (!place || inner?.type !== 'blockquote') return;
    const rest = (place.node.content ?? []).filter(child => child !== inner);
    place.siblings.splice(place.index, 1, {
      ...inner,
      content: [...(inner.content ?? []), { ...place.node, content: rest }],
    });
  },
  loseId(context) {
    const place = some(context, node => node.attrs?.id !== undefined);
    if (place) place.node.attrs = { ...place.node.attrs, id: null };
  },
  loseManyIds(context) {
    for (const { node } of context.places(node => node.attrs?.id !== undefined))
      if (context.random.chance(0.5)) node.attrs = { ...node.attrs, id: null };
  },
  doubleId(context) {
    const place = some(context, node => node.attrs?.id !== undefined);
    const other = some(context, node => node.attrs?.id !== undefined);
    if (place && other) place.node.attrs = { ...place.node.attrs, id: other.node.attrs?.id };
  },
  swapIds(context) {
    const place = some(context, isBlock);
    const other = some(context, isBlock);
    if (!place || !other) return;
    const { id } = place.node.attrs ?? {};
    place.node.attrs = { ...place.node.attrs, id: other.node.attrs?.id };
    other.node.attrs = { ...other.node.attrs, id };
  },
};
