import { foldText } from '../../shared/fold-text.ts';
import type { SnippetPart } from '../../shared/search.ts';

export interface PaletteItem {
  id: string;
  label: string;
  /** What kind of thing it is: "Scherm", "Uitgangsvraag" … */
  group: string;
  /** Key that does the same, if any. */
  shortcut?: string;
  /** Words of a text around what was searched for. */
  snippet?: readonly SnippetPart[];
  run: () => void;
}

/** Enough to fill the palette; typing one more letter is faster than scrolling further. */
const MAX_SHOWN = 40;

/**
 * How well an item fits what was typed: 0 not at all. Every word must occur; the whole label counts most, then a match
 * at its start, then at the start of a word, then anywhere.
 */
export function scoreItem(item: Pick<PaletteItem, 'label' | 'group'>, query: string): number {
  const label = foldText(item.label);
  const group = foldText(item.group);
  let score = label === foldText(query).trim() ? 17 : 1;
  for (const word of foldText(query).split(/\s+/).filter(Boolean)) {
    if (label.startsWith(word)) score += 8;
    else if (new RegExp(`[^\\p{L}\\p{N}]${RegExp.escape(word)}`, 'u').test(label)) score += 4;
    else if (label.includes(word)) score += 2;
    else if (group.startsWith(word)) score += 1;
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
