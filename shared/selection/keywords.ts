/** Words that say nothing of the subject, in the three languages and English of abstracts. */
const COMMON = new Set(
  'with and the for from that this than not versus people patients adults adult usual care other van het een met voor bij die dat niet zonder door andere overige mensen patiënten volwassenen gebruikelijke zorg geen les des une dans avec pour par sans autres personnes adultes soins'.split(
    ' ',
  ),
);

/** Shorter words are rarely what a question is about. */
const SHORTEST = 4;

/** The words of a question's frame worth marking in a title or abstract. */
export function frameKeywords(elements: readonly string[]): string[] {
  const words = elements.flatMap(text => text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? []);
  return [...new Set(words.filter(word => word.length >= SHORTEST && !COMMON.has(word)))];
}

/** A run of text; `isHit` marks a keyword. */
export interface MarkedRun {
  text: string;
  isHit: boolean;
}

/** Cuts a text into runs at the keywords; a keyword marks the words that begin with it. */
export function markKeywords(text: string, keywords: readonly string[]): MarkedRun[] {
  const known = keywords.map(word => word.trim()).filter(word => word !== '');
  if (known.length === 0 || text === '') return text === '' ? [] : [{ text, isHit: false }];
  const escaped = known
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})[\\p{L}]*`, 'giu');
  const runs: MarkedRun[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isHit: false });
    runs.push({ text: match[0], isHit: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isHit: false });
  return runs;
}
