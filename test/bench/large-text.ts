import type { Random } from '../helpers/redline/random.ts';
import { seeded } from '../helpers/redline/random.ts';

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
