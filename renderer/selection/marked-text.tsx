import { markKeywords } from '../../shared/selection/keywords.ts';

/** A text with the keywords of the question marked. */
export function MarkedText({ text, keywords }: { text: string; keywords: readonly string[] }) {
  const runs = markKeywords(text, keywords);
  let from = 0;
  return runs.map(({ text: part, isHit }) => {
    const key = from;
    from += part.length;
    return isHit ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
