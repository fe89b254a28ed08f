import type { Node } from 'prosemirror-model';
import { textSchema } from '../../shared/text/schema.ts';
import type { Random } from '../helpers/redline/random.ts';
import { seeded } from '../helpers/redline/random.ts';

/** One section of a guideline in two versions. */
export interface LargeSection {
  title: string;
  base: Node;
  target: Node;
}

const SECTIONS = 60;
const OPEN_CHANGES = 1_000;

/**
 * 118,000 words over 60 sections, with about a thousand changes spread over all of them. Headings stand between the
 * paragraphs, and every fifth section has a table.
 */
export function largeSections(): LargeSection[] {
  const random = seeded(300);
  const { base } = largeTexts();
  const words = base.slice(0, 40).join(' ').split(' ');
  const { nodes } = textSchema;
  const perSection = Math.ceil(base.length / SECTIONS);
  const edits = OPEN_CHANGES / SECTIONS;
  return Array.from({ length: SECTIONS }, (_, section) => {
    const id = (name: string) => `s${section}-${name}`;
    const own = base.slice(section * perSection, (section + 1) * perSection);
    const paragraph = (text: string, at: number) =>
      nodes.paragraph.create({ id: id(`p${at}`) }, textSchema.text(text));
    const frame = (paragraphs: readonly Node[]) => {
      const half = Math.floor(paragraphs.length / 2);
      const heading = nodes.heading.create({ id: id('h'), level: 1 }, textSchema.text('Overwegingen'));
      const table = section % 5 === 0 ? [smallTable(id)] : [];
      return nodes.doc.create(null, [
        ...paragraphs.slice(0, half),
        heading,
        ...table,
        ...paragraphs.slice(half),
      ]);
    };
    const target = [...own];
    // One edit makes one hunk; two of fifteen go out and in as whole paragraphs.
    for (let edit = 0; edit < edits - 2; edit++) {
      const at = Math.floor((edit * own.length) / edits);
      target[at] = editOnce(target[at] ?? '', words, random);
    }
    const paragraphs = target.map(paragraph);
    paragraphs.splice(own.length - 2, 1, paragraph(sentenceOf(words, random, 30), own.length));
    return { title: `Paragraaf ${section + 1}`, base: frame(own.map(paragraph)), target: frame(paragraphs) };
  });
}

function editOnce(text: string, words: readonly string[], random: Random): string {
  const own = text.split(' ');
  own.splice(random.below(own.length), random.below(2), usual(words, random));
  return own.join(' ');
}

function smallTable(id: (name: string) => string): Node {
  const { nodes } = textSchema;
  const rows = Array.from({ length: 4 }, (_, row) =>
    nodes.table_row.create(
      { id: id(`r${row}`) },
      Array.from({ length: 3 }, (_, column) =>
        nodes.table_cell.create(
          { id: id(`c${row}-${column}`) },
          nodes.paragraph.create(
            { id: id(`cp${row}-${column}`) },
            textSchema.text(`${row + column},5 (0,3–0,9)`),
          ),
        ),
      ),
    ),
  );
  return nodes.table.create({ id: id('t'), caption: 'Effecten' }, rows);
}

/** Two versions of a guideline-sized text, as paragraphs. */
export interface LargeTexts {
  base: string[];
  target: string[];
}

const PARAGRAPHS = 1_600;
const WORDS_EACH = 74;

/** 118,000 words; 28 % of the paragraphs edited, 2 % put in, 2 % taken out, 10 moved. */
export function largeTexts(): LargeTexts {
  const random = seeded(118_000);
  const words = Array.from({ length: 6_000 }, () => madeUpWord(random));
  const paragraph = () => {
    const sentences = Array.from({ length: 5 }, () => sentenceOf(words, random, WORDS_EACH / 5));
    return sentences.join(' ');
  };
  const base = Array.from({ length: PARAGRAPHS }, paragraph);
  const target = base.map(text => (random.chance(0.28) ? edited(text, words, random) : text));
  for (let at = 0; at < PARAGRAPHS * 0.02; at++) {
    target.splice(random.below(target.length), 1);
    target.splice(random.below(target.length), 0, paragraph());
  }
  for (let at = 0; at < 10; at++) {
    const [text] = target.splice(random.below(target.length), 1);
    if (text) target.splice(random.below(target.length), 0, text);
  }
  return { base, target };
}

function edited(text: string, words: readonly string[], random: Random): string {
  const own = text.split(' ');
  for (let at = 1 + random.below(4); at > 0; at--) {
    const place = random.below(own.length);
    const roll = random.below(3);
    own.splice(place, roll === 0 ? 0 : 1 + random.below(2), ...(roll === 1 ? [] : [usual(words, random)]));
  }
  return own.join(' ');
}

function sentenceOf(words: readonly string[], random: Random, length: number): string {
  return `${Array.from({ length: Math.round(length) }, () => usual(words, random)).join(' ')}.`;
}

/** Few words are used often, most seldom, as in a real text. */
function usual(words: readonly string[], random: Random): string {
  const share = random.below(10_000) / 10_000;
  return words[Math.floor(share ** 3 * words.length)] ?? '';
}

function madeUpWord(random: Random): string {
  const letters = 'eentadorislvkgmhpuwbjzc';
  return Array.from({ length: 2 + random.below(10) }, () => letters[random.below(letters.length)]).join('');
}
