import { describe, expect, it } from 'vitest';
import { citationPrinter } from '../../../../main/export/references/citations.ts';
import type { CitationRun } from '../../../../shared/references/citations.ts';
import { emptyFields, type ReferenceFields } from '../../../../shared/references/reference.ts';

const HAYDEN: ReferenceFields = {
  ...emptyFields(),
  type: 'article',
  title: 'Exercise therapy for chronic low back pain',
  authors: [
    { family: 'Hayden', given: 'J. A.' },
    { family: 'Ellis', given: 'J.' },
    { family: 'van Tulder', given: 'M. W.' },
  ],
  year: 2021,
  container: 'Cochrane Database of Systematic Reviews',
  containerShort: 'Cochrane Database Syst Rev',
  issue: '9',
  pages: 'CD009790',
  doi: '10.1002/14651858.cd009790.pub2',
};
const NICE: ReferenceFields = {
  ...emptyFields(),
  type: 'report',
  title: 'Low back pain and sciatica in over 16s',
  authors: [{ name: 'National Institute for Health and Care Excellence' }],
  year: 2016,
  publisher: 'NICE',
};
const KNOWN = new Map([
  ['a', HAYDEN],
  ['b', NICE],
]);
const print = citationPrinter(id => {
  const fields = KNOWN.get(id === 'merged' ? 'a' : id);
  return fields ? { id: id === 'merged' ? 'a' : id, fields } : null;
});

const item = (referenceId: string, more: Partial<Record<'locator' | 'prefix' | 'suffix', string>> = {}) => ({
  referenceId,
  locator: '',
  prefix: '',
  suffix: '',
  ...more,
});
const cluster = (...items: ReturnType<typeof item>[]) => ({ items });
const textOf = (runs: readonly CitationRun[] = []) => runs.map(run => run.text).join('');

describe('Vancouver', () => {
  const printed = print(
    [cluster(item('b')), cluster(item('a'), item('b')), cluster(item('merged', { locator: 'p. 12' }))],
    'vancouver',
    'nl',
  );

  it('numbers works in the order they are first cited', () => {
    expect(printed.texts.slice(0, 2).map(textOf)).toEqual(['(1)', '(1,2)']);
    expect(printed.bibliography.map(entry => [entry.number, entry.referenceId])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ]);
  });

  it('prints a merged reference as the one it stands under', () => {
    expect(textOf(printed.texts[2])).toMatch(/^\(2/);
    expect(printed.bibliography).toHaveLength(2);
  });

  it('lists what a reader needs to find the work', () => {
    expect(textOf(printed.bibliography[1]?.runs)).toMatch(
      /^Hayden JA, Ellis J, van Tulder MW\. Exercise therapy for chronic low back pain\. Cochrane Database Syst Rev.*2021;\(9\):CD009790/,
    );
  });
});

describe('APA', () => {
  it('names authors and year, in the language of the guideline, with places and words', () => {
    const { texts, bibliography } = print(
      [cluster(item('a', { locator: 'p. 12', prefix: 'zie' }), item('b', { suffix: 'tabel' }))],
      'apa',
      'nl',
    );
    expect(textOf(texts[0])).toMatch(
      /^\(zie Hayden et al\., 2021, p\. 12; National Institute for Health and Care Excellence, 2016 tabel\)$/,
    );
    expect(bibliography.map(entry => entry.number)).toEqual([null, null]);
    const [hayden] = bibliography;
    expect(
      hayden?.runs.some(run => run.marks.includes('italic') && run.text.includes('Cochrane Database')),
    ).toBe(true);
    expect(hayden?.runs.at(-1)?.href).toBe('https://doi.org/10.1002/14651858.cd009790.pub2');
  });

  it.each(['nl', 'fr', 'en'] as const)('knows the words of %s', language => {
    const two = { ...HAYDEN, authors: HAYDEN.authors.slice(0, 2) };
    const [text] = citationPrinter(() => ({ id: 'x', fields: two }))(
      [cluster(item('x'))],
      'apa',
      language,
    ).texts;
    expect(textOf(text)).toBe('(Hayden & Ellis, 2021)');
  });
});

it('says so when a cited reference is gone', () => {
  const { texts, bibliography } = print(
    [cluster(item('gone')), cluster(item('a'), item('gone'))],
    'vancouver',
    'en',
  );
  expect(texts.map(textOf)).toEqual(['(?)', '(1)']);
  expect(bibliography).toHaveLength(1);
});

it('prints nothing for nothing', () => {
  expect(print([], 'apa', 'nl')).toEqual({ texts: [], bibliography: [] });
});
