import { describe, expect, it } from 'vitest';
import { compareKeys, isSameJournal } from '../../../shared/references/compare.ts';
import { deduplicate } from '../../../shared/references/deduplicate.ts';
import { jaroWinkler } from '../../../shared/references/jaro-winkler.ts';
import { mergeFields } from '../../../shared/references/merged.ts';
import { keyOf } from '../../../shared/references/normalise.ts';
import { emptyFields, type ReferenceFields } from '../../../shared/references/reference.ts';
import { accuracyOf, labelledCorpus } from '../../helpers/references.ts';

const TRIAL: ReferenceFields = {
  ...emptyFields(),
  type: 'article',
  title: 'Graded walking for persistent low back pain: a randomised controlled trial',
  authors: [
    { family: 'Voorbeeld', given: 'Anna J.' },
    { family: 'de Proef', given: 'Bram' },
    { family: 'Müller-Test', given: 'Jörg' },
  ],
  year: 2019,
  container: 'Journal of Physiotherapy',
  containerShort: 'J Physiother',
  volume: '65',
  pages: '12-20',
  doi: '10.5555/jphys.2018.1',
  issn: '1836-9553',
};
const bare = { doi: '', pmid: '' };

function verdict(change: Partial<ReferenceFields>, base: ReferenceFields = TRIAL) {
  return compareKeys(keyOf(base), keyOf({ ...base, ...change })).verdict;
}

describe('Jaro–Winkler', () => {
  // Winkler's own examples (Winkler 1990; also in Cohen et al. 2003).
  it.each([
    ['MARTHA', 'MARHTA', 0.961],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.813],
    ['', 'x', 0],
    ['same', 'same', 1],
  ])('%s and %s: %f', (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 2);
  });
});

describe('what is the same', () => {
  it.each<[string, Partial<ReferenceFields>]>([
    ['the year is one off', { year: 2018, ...bare }],
    [
      'initials instead of names',
      {
        authors: [
          { family: 'Voorbeeld', given: 'A. J.' },
          { family: 'de Proef', given: 'B.' },
          { family: 'Muller-Test', given: 'J.' },
        ],
        ...bare,
      },
    ],
    ['a slip at the beginning of the title', { title: TRIAL.title.replace('Graded', 'Garded'), ...bare }],
    [
      'capitals and another spelling',
      { title: TRIAL.title.toUpperCase().replace('RANDOMISED', 'RANDOMIZED'), ...bare },
    ],
    [
      'the abbreviated journal without ISSN',
      { container: 'J. Physiother.', containerShort: '', issn: '', ...bare },
    ],
    ['no pages yet', { pages: '', volume: '', ...bare }],
    ['a letter before the page', { pages: 'S12-S20', ...bare }],
    ['no authors but the same DOI', { authors: [] }],
    [
      'the original title in brackets behind it',
      { title: `${TRIAL.title} [Opgebouwd wandelen bij lage rugpijn]` },
    ],
  ])('%s', (_, change) => {
    expect(verdict(change)).toBe('same');
  });
});

describe('what is not', () => {
  it.each<[string, Partial<ReferenceFields>]>([
    ['two years later', { year: 2021, ...bare, pages: '300-309' }],
    ['a second part', { title: `${TRIAL.title} Part 2`, ...bare }],
    ['a registration', { type: 'trial', container: 'ClinicalTrials.gov', ...bare }],
    ['a conference abstract', { type: 'conference', container: 'Congress', ...bare, pages: 'e33' }],
    ['a correction', { title: `Erratum: ${TRIAL.title}`, ...bare }],
    ['a reply', { title: `Reply to: ${TRIAL.title}`, ...bare }],
    ['another number in PubMed', { pmid: '2' }],
  ])('%s', (_, change) => {
    const base = 'pmid' in change && change.pmid === '2' ? { ...TRIAL, pmid: '1' } : TRIAL;
    expect(verdict(change, base)).toBe('different');
  });

  it('another word that matters', () => {
    const base = {
      ...TRIAL,
      ...bare,
      pages: '',
      volume: '',
      title: 'Exercise therapy for acute low back pain',
    };
    expect(verdict({ title: 'Exercise therapy for chronic low back pain' }, base)).not.toBe('same');
  });

  it('an update of a Cochrane review', () => {
    const review = {
      ...TRIAL,
      container: 'Cochrane Database of Systematic Reviews',
      doi: '10.1002/14651858.cd900001.pub2',
      pages: 'CD900001',
    };
    expect(verdict({ doi: '10.1002/14651858.cd900001.pub3', year: 2020 }, review)).toBe('different');
  });
});

describe('what is left to judgement', () => {
  it.each<[string, Partial<ReferenceFields>]>([
    ['other pages, all else equal', { pages: '112-120', ...bare }],
    ['an article number instead of pages', { pages: '', articleNumber: 'e900', volume: '', ...bare }],
  ])('%s', (_, change) => {
    expect(verdict(change, { ...TRIAL, ...bare })).toBe('doubt');
  });
});

it.each([
  ['journal of physiotherapy', 'j physiother', true],
  ['spine', 'spine phila pa 1976', false],
  ['bmj', 'british medical journal', true],
  ['physical therapy', 'phys ther', true],
  ['pain', 'spine', false],
])('journals %s and %s: %s', (a, b, same) => {
  expect(isSameJournal(a, b)).toBe(same);
});

describe('groups', () => {
  it('keeps the fullest record and leaves what was there before as it is', () => {
    const thin = { ...TRIAL, doi: '', volume: '', pages: '' };
    expect(deduplicate([thin, TRIAL]).duplicateOf).toEqual([1, null]);
    expect(deduplicate([thin, TRIAL], 1).duplicateOf).toEqual([null, 0]);
  });

  it('never puts two numbers of PubMed in one group', () => {
    const [a, b, c] = [
      { ...TRIAL, pmid: '1', doi: '' },
      { ...TRIAL, doi: '' },
      { ...TRIAL, pmid: '2', doi: '' },
    ];
    const { duplicateOf } = deduplicate([a, b, c]);
    expect(duplicateOf.filter(leader => leader === null)).toHaveLength(2);
  });

  it('fills in the kept record without changing it', () => {
    const kept = { ...TRIAL, pmid: '', abstract: 'short', keywords: ['a'] };
    const merged = mergeFields(kept, [{ ...TRIAL, pmid: '7', abstract: 'much longer', keywords: ['b'] }]);
    expect(merged).toMatchObject({ pmid: '7', abstract: 'much longer', keywords: ['a', 'b'] });
    expect(kept.pmid).toBe('');
  });
});

describe('a corpus with labels', () => {
  it.each([1, 2, 3])(
    'finds at least 97 %% of the duplicates and joins nothing else than 1 in 1,000 (seed %i)',
    seed => {
      const { records, publications } = labelledCorpus(2_000, 0.2, seed);
      const { sensitivity, specificity } = accuracyOf(publications, deduplicate(records).duplicateOf);
      expect(sensitivity).toBeGreaterThan(0.97);
      expect(specificity).toBeGreaterThan(0.999);
    },
  );
});
