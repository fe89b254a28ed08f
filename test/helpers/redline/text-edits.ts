import type { JsonNode } from './json-node.ts';
import type { Edit, EditContext } from './random-edits.ts';

const isText = ({ type }: JsonNode) => type === 'paragraph' || type === 'heading';
const isAtom = ({ type }: JsonNode) => type === 'citation' || type === 'reference';

function somewhere({ places, random }: EditContext, fits: (node: JsonNode) => boolean = isText) {
  const found = places(fits);
  return found.length === 0 ? null : random.pick(found);
}

/** A text block that says something, with one of its text nodes. */
function someText(context: EditContext) {
  const place = somewhere(
    context,
    node => isText(node) && (node.content ?? []).some(child => child.type === 'text'),
  );
  if (!place) return null;
  const texts = (place.node.content ?? []).filter(child => child.type === 'text');
  return { place, text: context.random.pick(texts) };
}

function changeWords(change: (words: string[], context: EditContext) => void): Edit {
  return context => {
    const found = someText(context);
    if (!found) return;
    const words = (found.text.text ?? '').split(' ');
    change(words, context);
    found.text.text = words.join(' ');
  };
}

function mark(type: string, attrs?: Record<string, unknown>): Edit {
  return context => {
    const found = someText(context);
    if (!found) return;
    const marks = found.text.marks ?? [];
    found.text.marks = marks.some(own => own.type === type)
      ? marks.filter(own => own.type !== type)
      : [...marks, { type, ...(attrs ? { attrs } : {}) }];
    if (found.text.marks.length === 0) delete found.text.marks;
  };
}

/** Cuts content in two at a random place, in the middle of a text when it falls there. */
function cut(content: readonly JsonNode[], context: EditContext): [JsonNode[], JsonNode[]] {
  const at = context.random.below(content.length + 1);
  const node = content[at];
  if (node?.type !== 'text') return [content.slice(0, at), content.slice(at)];
  const text = node.text ?? '';
  const middle = context.random.below(text.length + 1);
  return [
    [...content.slice(0, at), { ...node, text: text.slice(0, middle) }],
    [{ ...node, text: text.slice(middle) }, ...content.slice(at + 1)],
  ];
}

function split(keepsId: 'first' | 'last'): Edit {
  return context => {
    const place = somewhere(context, node => isText(node) && (node.content ?? []).length > 0);
    if (!place) return;
    const [first, last] = cut(place.node.content ?? [], context);
    const fresh = { ...place.node.attrs, id: context.make.id() };
    const { attrs } = place.node;
    place.siblings.splice(
      place.index,
      1,
      { ...place.node, attrs: keepsId === 'first' ? attrs : fresh, content: first } as JsonNode,
      { ...place.node, attrs: keepsId === 'last' ? attrs : fresh, content: last } as JsonNode,
    );
  };
}

function join(keeps: 'first' | 'last'): Edit {
  return context => {
    const place = context.random.pick([...context.places(isText), null]);
    const next = place?.siblings[place.index + 1];
    if (!place || !next || !isText(next)) return;
    const kept = keeps === 'first' ? place.node : next;
    const content = [...(place.node.content ?? []), ...(next.content ?? [])];
    place.siblings.splice(place.index, 2, { ...kept, content });
  };
}

export const TEXT_EDITS: Record<string, Edit> = {
  insertWords: changeWords((words, { random }) => {
    words.splice(
      random.below(words.length + 1),
      0,
      ...['nieuw', 'extra', 'de', 'pijn'].slice(random.below(4)),
    );
  }),
  deleteWords: changeWords((words, { random }) => {
    words.splice(random.below(words.length), 1 + random.below(3));
  }),
  replaceWord: changeWords((words, { random }) => {
    words[random.below(words.length)] = random.pick(['anders', 'beter', 'de', 'herstel']);
  }),
  rewrite(context) {
    const place = somewhere(context);
    if (place) place.node.content = context.make.inline(context.random.below(4));
  },
  clear(context) {
    const place = somewhere(context);
    if (place) place.node.content = [];
  },
  strong: mark('strong'),
  em: mark('em'),
  link: mark('link', { href: 'https://b.nl/' }),
  markPartOfWord(context) {
    const found = someText(context);
    if (!found) return;
    const { place, text } = found;
    const words = text.text ?? '';
    const at = context.random.below(words.length);
    const marked = { ...text, text: words.slice(at), marks: [{ type: 'em' }] };
    place.node.content?.splice(place.node.content.indexOf(text) + 1, 0, marked);
    text.text = words.slice(0, at);
  },
  addFootnote(context) {
    const place = somewhere(context);
    const content = place?.node.content ?? [];
    content.splice(context.random.below(content.length + 1), 0, context.make.footnote());
    if (place) place.node.content = content;
  },
  removeFootnote(context) {
    const place = somewhere(context, node => node.type === 'footnote');
    place?.siblings.splice(place.index, 1);
  },
  editFootnote(context) {
    const place = somewhere(context, node => node.type === 'footnote');
    if (place) place.node.content = [{ type: 'text', text: `noot ${context.random.below(9)} herzien` }];
  },
  moveFootnote(context) {
    const note = somewhere(context, node => node.type === 'footnote');
    const goal = somewhere(context);
    if (!note || !goal) return;
    note.siblings.splice(note.index, 1);
    const content = goal.node.content ?? [];
    content.splice(context.random.below(content.length + 1), 0, note.node);
    goal.node.content = content;
  },
  copyFootnote(context) {
    const note = somewhere(context, node => node.type === 'footnote');
    const goal = somewhere(context);
    if (note && goal) goal.node.content = [...(goal.node.content ?? []), structuredClone(note.node)];
  },
  abbreviation: mark('abbreviation', { long: 'wat het betekent' }),
  addCitation(context) {
    const place = somewhere(context, node => isText(node) || node.type === 'footnote');
    const content = place?.node.content ?? [];
    const { citation, reference } = context.make;
    const fresh = context.random.chance(0.7) ? citation() : reference();
    content.splice(context.random.below(content.length + 1), 0, fresh);
    if (place) place.node.content = content;
  },
  removeCitation(context) {
    const place = somewhere(context, isAtom);
    place?.siblings.splice(place.index, 1);
  },
  changeCitation(context) {
    const place = somewhere(context, ({ type }) => type === 'citation');
    if (place) place.node.attrs = { ...context.make.citation().attrs, id: place.node.attrs?.id };
  },
  changeReference(context) {
    const place = somewhere(context, ({ type }) => type === 'reference');
    if (place) place.node.attrs = { ...context.make.reference().attrs, id: place.node.attrs?.id };
  },
  moveCitation(context) {
    const atom = somewhere(context, isAtom);
    const goal = somewhere(context, node => isText(node) || node.type === 'footnote');
    if (!atom || !goal) return;
    atom.siblings.splice(atom.index, 1);
    const content = goal.node.content ?? [];
    content.splice(context.random.below(content.length + 1), 0, atom.node);
    goal.node.content = content;
  },
  copyCitation(context) {
    const atom = somewhere(context, isAtom);
    const goal = somewhere(context);
    if (atom && goal) goal.node.content = [...(goal.node.content ?? []), structuredClone(atom.node)];
  },
  splitKeepFirst: split('first'),
  splitKeepLast: split('last'),
  joinKeepFirst: join('first'),
  joinKeepLast: join('last'),
  deleteAcross(context) {
    const place = somewhere(context);
    if (!place) return;
    const end = place.siblings.findIndex(
      (node, index) => index > place.index + context.random.below(2) && isText(node),
    );
    const last = place.siblings[end];
    if (!last || !place.siblings.slice(place.index, end).every(isText)) return;
    const content = [...cut(place.node.content ?? [], context)[0], ...cut(last.content ?? [], context)[1]];
    place.siblings.splice(place.index, end - place.index + 1, { ...place.node, content });
  },
  pasteAcross(context) {
    const place = somewhere(context);
    if (!place) return;
    const [first, last] = cut(place.node.content ?? [], context);
    const one = context.make.paragraph();
    const two = context.make.paragraph();
    place.siblings.splice(
      place.index,
      1,
      { ...place.node, content: [...first, ...(one.content ?? [])] },
      context.make.block(1),
      { ...two, content: [...(two.content ?? []), ...last] },
    );
  },
};
