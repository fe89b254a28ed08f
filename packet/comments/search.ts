import { blockText, rangeOf } from './block-text.ts';

export interface Found {
  block: Element;
  range: Range;
  before: string;
  hit: string;
  after: string;
}

/** More places than anybody walks through. */
const MOST_FOUND = 50;
const CONTEXT = 36;

/** Plain letters, one for one, so that places stay the same. */
function plain(text: string): string {
  return [...text]
    .map(character => {
      const base = character.normalize('NFD').replace(/\p{Mark}/gu, '');
      return base.length === character.length ? base.toLowerCase() : character;
    })
    .join('');
}

/** Places in the text where the words stand, accents and capitals aside. */
export function findText(article: Element, words: string): Found[] {
  const wanted = plain(words.trim());
  if (wanted.length < 2) return [];
  const found: Found[] = [];
  for (const block of article.querySelectorAll('[data-block]:not(.table, figure)')) {
    const text = blockText(block);
    const searched = plain(text);
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const range = rangeOf(block, at, end);
      if (range)
        found.push({
          block,
          range,
          before: text.slice(Math.max(0, at - CONTEXT), at),
          hit: text.slice(at, end),
          after: text.slice(end, end + CONTEXT),
        });
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}
