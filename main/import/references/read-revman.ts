import { referenceOf } from '../evidence/review/read-studies.ts';
import { childrenOf, readTree } from '../xml/read-tree.ts';
import { Collector, type FileReading } from './reading.ts';

/**
 * Reads the publications of the included studies of a review of RevMan 5 (.rm5); those of excluded studies and of the
 * background stay behind. Throws a LeidraadError when the file is not well-formed.
 */
export function readRevman(text: string): FileReading {
  const found = new Collector('revman');
  // The text is decoded already, whatever encoding its first line declares.
  const bytes = new TextEncoder().encode(
    text.replace(/^\s*<\?xml[^>]*\?>/, match => match.replace(/[^\n]/g, ' ')),
  );
  const lists = readTree(bytes, '', new Set(['INCLUDED_STUDIES']));
  const lines = linesOf(text, lists.length === 0 ? text.length : text.indexOf('<INCLUDED_STUDIES'));
  const references = lists
    .flatMap(list => childrenOf(list, 'STUDY'))
    .flatMap(study => childrenOf(study, 'REFERENCE'));
  for (const [at, reference] of references.entries()) {
    const place = found.begin(lines[at] ?? 0);
    const fields = referenceOf(reference);
    found.take(place, { fields, extra: {}, accession: '', database: '' });
  }
  return found.finish();
}

/** The lines on which references begin, from a place in the text on. */
function linesOf(text: string, from: number): number[] {
  let line = text.slice(0, from).split('\n').length;
  let counted = from;
  return [...text.slice(from).matchAll(/<REFERENCE[\s>]/g)].map(({ index }) => {
    const at = from + index;
    line += text.slice(counted, at).split('\n').length - 1;
    counted = at;
    return line;
  });
}
