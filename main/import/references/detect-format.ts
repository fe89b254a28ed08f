import type { ReferenceFormat } from '../../../shared/references/import.ts';
import { findSeparator } from '../spreadsheet/read-csv.ts';
import { referenceColumns } from './read-csv-references.ts';

/** How much of a file is looked at. */
const SAMPLE = 200_000;

/** Each format with what only it holds, in the order of how sure that is. */
const SIGNS: readonly [format: ReferenceFormat, sign: RegExp][] = [
  ['endnote-xml', /<(?:xml|records|record)[\s>][\s\S]*?<(?:ref-type|titles|contributors)\b/i],
  ['revman', /<COCHRANE_REVIEW[\s>]/],
  ['web-of-science', /^FN .*\n\s*VR /m],
  ['cochrane-text', /^\s*Record #\d+ of \d+/m],
  ['ris', /^\s{0,3}TY\s{0,6}-\s*[A-Za-z]/im],
  ['nbib', /^(?:PMID|FAU)\s{0,2}- /m],
  ['bibtex', /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/im],
  ['pubmed-text', /^1[.:]\s+\S[\s\S]*?\bPMID:\s*\d/m],
  ['csl-json', /^\s*[[{][\s\S]*?"(?:type|title|id|DOI)"\s*:/],
  // Whole records without their first line, or with nothing but tags.
  ['ris', /^(?:TI|T1|AU|A1) {2}- .*$/m],
];

/** The format of a text by what is in it; null when it is none of those that are read. The name does not count. */
export function detectFormat(text: string): ReferenceFormat | null {
  const sample = text.slice(0, SAMPLE);
  const first = /\S/.exec(sample)?.[0];
  // A text that begins as JSON or XML is nothing else, whatever stands in its abstracts.
  if (first === '[' || first === '{') return signOf(sample, ['csl-json']);
  if (first === '<') return signOf(sample, ['endnote-xml', 'revman']);
  const found = SIGNS.find(([, sign]) => sign.test(sample))?.[0];
  if (found) return found;
  return isTable(sample) ? 'csv' : null;
}

function signOf(sample: string, formats: readonly ReferenceFormat[]): ReferenceFormat | null {
  return SIGNS.find(([format, sign]) => formats.includes(format) && sign.test(sample))?.[0] ?? null;
}

function isTable(sample: string): boolean {
  const separator = findSeparator(sample.slice(0, 20_000));
  const [header = ''] = sample.split('\n').filter(row => row.trim() !== '');
  return referenceColumns(header.split(separator).map(cell => cell.replace(/^"|"$/g, ''))) !== null;
}
