/** A card in the margin: where its words are, and how high it is. */
export interface CardBox {
  top: number;
  height: number;
}

/**
 * Tops for cards that want to stand beside their words, given in the order of the words: as near as they can without
 * lying over one another. The current card gets the place it wants, and the others make way for it up and down.
 */
export function stackCards(cards: readonly CardBox[], current: number, gap: number): number[] {
  const tops = cards.map(card => card.top);
  const at = (index: number) => tops[index] ?? 0;
  const heightOf = (index: number) => cards[index]?.height ?? 0;
  const from = Math.max(0, current);
  for (let n = from - 1; n >= 0; n--) tops[n] = Math.min(at(n), at(n + 1) - gap - heightOf(n));
  // Nothing may leave the page at its top: then the rest moves down.
  if (at(0) < 0) tops[0] = 0;
  for (let n = 1; n < tops.length; n++) tops[n] = Math.max(at(n), at(n - 1) + heightOf(n - 1) + gap);
  return tops;
}
