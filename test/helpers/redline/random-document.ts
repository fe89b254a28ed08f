import type { Node } from 'prosemirror-model';
import { fromJson, type JsonNode } from './json-node.ts';
import { type Random, seeded } from './random.ts';

const WORDS =
  'de het een patiënt therapeut pijn rug oefening advies week zes kans bewijs matig laag hoog sterk zwak niet wel en of bij met voor na zonder acute chronische klachten herstel functie'.split(
    ' ',
  );
const SIGNS = ['.', ',', '?', ';', ':'];

/** Makes nodes of every type, with random words in them and ids from a counter. */
export interface NodeMaker {
  id(): string;
  block(depth: number): JsonNode;
  paragraph(): JsonNode;
  cell(type?: string): JsonNode;
  item(depth: number): JsonNode;
  inline(words: number): JsonNode[];
  text(): JsonNode;
  footnote(): JsonNode;
  citation(): JsonNode;
  reference(): JsonNode;
  figure(): JsonNode;
  live(): JsonNode;
  table(): JsonNode;
}

export function nodeMaker(random: Random, prefix: string): NodeMaker {
  let count = 0;
  const id = () => `${prefix}${count++}`;
  const marks = () => {
    if (random.chance(0.8)) return undefined;
    if (random.chance(0.2)) return [{ type: 'link', attrs: { href: `https://a.nl/${random.below(3)}` } }];
    if (random.chance(0.2))
      return [{ type: 'abbreviation', attrs: { long: random.pick(['', 'lage rugpijn']) } }];
    return [{ type: random.pick(['strong', 'em', 'superscript']) }];
  };
  const sentence = (words: number) =>
    Array.from({ length: words }, () => random.pick(WORDS)).join(' ') +
    (random.chance(0.5) ? random.pick(SIGNS) : '');
  const text = (): JsonNode => {
    const set = marks();
    return { type: 'text', text: `${sentence(1 + random.below(6))} `, ...(set ? { marks: set } : {}) };
  };
  const citation = (): JsonNode => ({
    type: 'citation',
    attrs: {
      id: id(),
      items: Array.from({ length: 1 + random.below(2) }, () => ({
        referenceId: `ref${random.below(4)}`,
        locator: random.chance(0.3) ? `p. ${random.below(3)}` : '',
        prefix: '',
        suffix: '',
      })),
    },
  });
  const reference = (): JsonNode => ({
    type: 'reference',
    attrs: { id: id(), kind: random.pick(['table', 'figure', 'section']), ref: `x${random.below(3)}` },
  });
  const footnote = (): JsonNode => ({
    type: 'footnote',
    attrs: { id: id() },
    content: [
      ...(random.chance(0.9) ? [{ type: 'text', text: sentence(1 + random.below(5)) }] : []),
      ...(random.chance(0.3) ? [citation()] : []),
    ],
  });
  const inlineNode = (): JsonNode => {
    const roll = random.below(100);
    if (roll < 12) return footnote();
    if (roll < 19) return citation();
    if (roll < 22) return reference();
    return roll < 27 ? { type: 'hard_break' } : text();
  };
  const inline = (parts: number) => Array.from({ length: parts }, inlineNode);
  const figure = (): JsonNode => ({
    type: 'figure',
    attrs: {
      id: id(),
      image: random.chance(0.8) ? `image${random.below(3)}` : null,
      alt: random.chance(0.5) ? sentence(2) : '',
      caption: random.chance(0.7) ? sentence(3) : '',
      width: random.pick([100, 60]),
    },
  });
  const live = (): JsonNode => ({
    type: 'live',
    attrs: { id: id(), kind: random.pick(['outcomes', 'indicators']), ref: `q${random.below(2)}` },
  });
  const paragraph = (): JsonNode => ({
    type: 'paragraph',
    attrs: { id: id() },
    content: inline(random.below(5)),
  });
  const blocks = (depth: number) => Array.from({ length: 1 + random.below(2) }, () => block(depth + 1));
  const cell = (type = random.chance(0.2) ? 'table_header' : 'table_cell'): JsonNode => ({
    type,
    attrs: { id: id() },
    content: [paragraph(), ...(random.chance(0.15) ? [paragraph()] : [])],
  });
  const item = (depth: number): JsonNode => ({
    type: 'list_item',
    attrs: { id: id() },
    content: [paragraph(), ...(random.chance(0.25) ? blocks(depth) : [])],
  });
  const table = (): JsonNode => {
    const width = 1 + random.below(4);
    const rows = Array.from({ length: 1 + random.below(4) }, () => ({
      type: 'table_row',
      attrs: { id: id() },
      content: Array.from({ length: width }, () => cell()),
    }));
    return {
      type: 'table',
      attrs: { id: id(), caption: random.chance(0.5) ? sentence(2) : '' },
      content: rows,
    };
  };
  const block = (depth: number): JsonNode => {
    const roll = random.below(depth > 2 ? 60 : 100);
    if (roll < 40) return paragraph();
    if (roll < 44) return figure();
    if (roll < 47) return live();
    if (roll < 60)
      return {
        type: 'heading',
        attrs: { id: id(), level: 1 + random.below(3) },
        content: inline(random.below(3)),
      };
    if (roll < 82)
      return {
        type: random.pick(['bullet_list', 'ordered_list']),
        attrs: { id: id() },
        content: Array.from({ length: 1 + random.below(4) }, () => item(depth + 1)),
      };
    if (roll < 90) return { type: 'blockquote', attrs: { id: id() }, content: blocks(depth) };
    return table();
  };
  return {
    id,
    block,
    paragraph,
    cell,
    item,
    inline,
    text,
    footnote,
    citation,
    reference,
    figure,
    live,
    table,
  };
}

/** A random document with unique ids; the same for the same seed. */
export function randomDocument(seed: number, most = 8): Node {
  const random = seeded(seed);
  const make = nodeMaker(random, 'b');
  const content = Array.from({ length: 1 + random.below(most) }, () => make.block(0));
  const doc = fromJson({ type: 'doc', content });
  if (!doc) throw new Error(`Seed ${seed} made a faulty document`);
  return doc;
}
