import { foldText } from '../../shared/fold-text.ts';
import type { SnippetPart } from '../../shared/search.ts';

export interface PaletteItem {
  id: string;
  label: string;
  /** What kind of thing it is: "Scherm", "Uitgangsvraag" … */
  group: string;
  /** Other words people type for it. */
  keywords?: string;
  /** Key that does the same, if any. */
  shortcut?: string;
  /** Words of a text around what was searched for. */
  snippet?: readonly SnippetPart[];
  run: () => void;
}

/** Enough to fill the palette; typing one more letter is faster than scrolling further. */
const MAX_SHOWN = 40;

/** A shorter stem is the beginning of too many words. */
const SHORTEST_STEM = 4;

/** Endings of verbs and of plurals in Dutch, French and English. */
const ENDING = /(?:ing|ons|ez|en|er|es|re|e|s|t)$/;

/**
 * The beginning that the forms of a word share: of "exporteer", "exporteren" and "exporteert", of "exporte" and
 * "exportez". Written with single letters, as Dutch doubles a vowel in one form and not in another.
 */
function stemOf(word: string): string {
  const single = word.replace(/(\p{L})\1/gu, '$1');
  const stem = single.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : single;
}

const startsAWord = (text: string, start: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(start)}`, 'u').test(text);

/** Whether some form of the word begins a word of the text. */
function hasForm(text: string, word: string): boolean {
  const stem = stemOf(word);
  return stem.length >= SHORTEST_STEM && startsAWord(text.replace(/(\p{L})\1/gu, '$1'), stem);
}

/**
 * How well an item fits what was typed: 0 not at all. Every word must occur; the whole label counts most, then a match
 * at its start, then at the start of a word, then anywhere, then another form of a word or another word for it.
 */
export function scoreItem(item: Pick<PaletteItem, 'label' | 'group' | 'keywords'>, query: string): number {
  const label = foldText(item.label);
  const group = foldText(item.group);
  const keywords = foldText(item.keywords ?? '');
  let score = label === foldText(query).trim() ? 17 : 1;
  for (const word of foldText(query).split(/\s+/).filter(Boolean)) {
    if (label.startsWith(word)) score += 8;
    else if (startsAWord(label, word)) score += 4;
    else if (label.includes(word)) score += 2;
    else if (group.startsWith(word) || startsAWord(keywords, word) || hasForm(label, word)) score += 1;
    else return 0;
  }
  return score;
}

/** The items that fit, best first; equally good ones stay in the order given. */
export function findItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  return items
    .map(item => ({ item, score: scoreItem(item, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_SHOWN)
    .map(({ item }) => item);
}
