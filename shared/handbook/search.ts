import { foldText } from '../fold-text.ts';

/** A page as the search sees it: its name, and its sentences in reading order. */
export interface SearchablePage {
  id: string;
  name: string;
  sentences: readonly string[];
}

export interface HandbookHit {
  id: string;
  name: string;
  /** The first sentence that holds a word of the query; null when only the name does. */
  sentence: string | null;
}

/**
 * The pages in which every word of the query stands, regardless of case and accents: those with the words in their
 * name first, the others in reading order. A query without words finds nothing.
 */
export function searchHandbook(pages: readonly SearchablePage[], query: string): HandbookHit[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = pages.flatMap(({ id, name, sentences }) => {
    const text = foldText([name, ...sentences].join('\n'));
    if (!words.every(word => text.includes(word))) return [];
    const sentence = sentences.find(own => words.some(word => foldText(own).includes(word))) ?? null;
    return [{ id, name, sentence, isNamed: words.every(word => foldText(name).includes(word)) }];
  });
  return [...hits.filter(hit => hit.isNamed), ...hits.filter(hit => !hit.isNamed)].map(
    ({ id, name, sentence }) => ({ id, name, sentence }),
  );
}
