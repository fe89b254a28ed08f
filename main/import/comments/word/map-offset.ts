import { diffWords } from '../../../../shared/comments/word-diff.ts';

/** Where a place in one text stands in another that was made from it: the ends of a stretch keep to its words. */
export function mapOffset(from: string, to: string): (offset: number, side: 'start' | 'end') => number {
  if (from === to) return offset => offset;
  const parts = diffWords(from, to);
  return (offset, side) => {
    let [seen, there] = [0, 0];
    for (const { does, text } of parts) {
      if (does === 'insert') {
        if (side === 'start' || seen < offset) there += text.length;
        continue;
      }
      const inside = side === 'start' ? offset < seen + text.length : offset <= seen + text.length;
      if (inside && offset >= seen) return does === 'keep' ? there + offset - seen : there;
      seen += text.length;
      if (does === 'keep') there += text.length;
    }
    return there;
  };
}
