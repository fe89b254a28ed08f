import type { SourceRecommendation } from './source-recommendations.ts';

/** Characters a title has room for in lists, contents and the heading of a recommendation. */
const ROOM = 60;

/**
 * What a recommendation made from one of a source is called: the heading it stood under there, or else how its wording
 * begins, in whole words. It is a start; the group gives it a name of its own when it likes.
 */
export function titleFromSource({
  section,
  wording,
}: Pick<SourceRecommendation, 'section' | 'wording'>): string {
  if (section !== '') return section;
  const [first = ''] = wording.split('\n');
  const sentence = first.trim().replace(/\.$/, '');
  if (sentence.length <= ROOM) return sentence;
  const words = sentence.slice(0, ROOM + 1).replace(/[\s,;:(–-]*\s\S*$/, '');
  return `${words === '' ? sentence.slice(0, ROOM) : words.slice(0, ROOM)}…`;
}
