/** Two bottlenecks that may be the same, with how alike they are (0–1). */
export interface SimilarPair {
  a: string;
  b: string;
  similarity: number;
}

/** Shares of common words from here on read as the same complaint in other words; lower ones were noise. */
export const LIKELY_SAME = 0.5;

/** Words of Dutch, French and English that say nothing about a subject. */
const EMPTY_WORDS = new Set(
  (
    'aan als bij dan dat de der des die dit door een en er geen heb hebben het hij hoe iets ik in is je kan kunnen ' +
    'maar meer men met mijn moet naar niet nog nu of om omdat onder ons ook op over te tot uit van veel voor ' +
    'waar wat we weinig welke wel wie wij worden wordt zich zij zijn zo zonder au aux avec ce ces cette comme ' +
    'dans des du elle en est et il ils la le les leur lui mais ne nous on ou par pas plus pour quand que qui sans ' +
    'se ses son sont sur un une vous the and are as at be by for from have has in is it its not of on or that ' +
    'their there they this to was we were what when which with'
  ).split(' '),
);

/** The telling words of a text: lower case, without accents, and with plural endings cut. */
export function tellingWords(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(word => word.length > 1 && !EMPTY_WORDS.has(word)).map(cutEnding));
}

function cutEnding(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|es|s|e)$/, '') : word;
}

/**
 * Pairs of bottlenecks that are likely the same, the most alike first, by Dice's coefficient: twice the common
 * words over all words. Only those that share a telling word are compared; the theme counts as part of the text.
 */
export function findSimilar(
  rows: readonly { id: string; theme: string; text: string }[],
  threshold = LIKELY_SAME,
): SimilarPair[] {
  const words = rows.map(row => tellingWords(`${row.theme} ${row.text}`));
  const byWord = new Map<string, number[]>();
  // Words each earlier row has in common with the row at hand; the rows touched are set to zero again.
  const common = new Uint16Array(rows.length);
  const pairs: SimilarPair[] = [];
  for (const [index, own] of words.entries()) {
    const touched: number[] = [];
    for (const word of own) {
      const others = byWord.get(word) ?? [];
      for (const other of others) {
        const count = common[other] ?? 0;
        if (count === 0) touched.push(other);
        common[other] = count + 1;
      }
      others.push(index);
      byWord.set(word, others);
    }
    for (const other of touched) {
      const alike = (2 * (common[other] ?? 0)) / (own.size + (words[other]?.size ?? 0));
      common[other] = 0;
      const [a, b] = [rows[other]?.id, rows[index]?.id];
      if (alike >= threshold && a !== undefined && b !== undefined) pairs.push({ a, b, similarity: alike });
    }
  }
  return pairs.sort((x, y) => y.similarity - x.similarity);
}

/**
 * Groups that are likely one bottleneck: everything alike to the row a group started with, so that a chain of
 * half-alike texts does not grow into one group. Groups come in the order of their first row, which is the one
 * suggested to stay.
 */
export function groupSimilar(
  rows: readonly { id: string; theme: string; text: string }[],
  threshold = LIKELY_SAME,
): string[][] {
  const alike = new Map<string, string[]>(rows.map(row => [row.id, []]));
  for (const { a, b } of findSimilar(rows, threshold)) {
    alike.get(a)?.push(b);
    alike.get(b)?.push(a);
  }
  const taken = new Set<string>();
  const order = new Map(rows.map((row, index) => [row.id, index]));
  const groups: string[][] = [];
  for (const { id } of rows) {
    if (taken.has(id)) continue;
    const others = (alike.get(id) ?? []).filter(other => !taken.has(other));
    if (others.length === 0) continue;
    const group = [id, ...others.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
    for (const member of group) taken.add(member);
    groups.push(group);
  }
  return groups;
}
