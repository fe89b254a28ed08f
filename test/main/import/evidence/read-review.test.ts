import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReview, readReview } from '../../../../main/import/evidence/review/read-review.ts';
import { translator } from '../../../../shared/locales/translate.ts';

const wording = { t: translator('en'), language: 'en' } as const;
const FILE = readFileSync(join(import.meta.dirname, '../../../fixtures/evidence/review.rm5'));
const read = (text: string) => readReview(new TextEncoder().encode(text), 'x.rm5', wording);
const minimal = (analyses: string) =>
  `<COCHRANE_REVIEW><ANALYSES_AND_DATA>${analyses}</ANALYSES_AND_DATA></COCHRANE_REVIEW>`;

describe('a review of RevMan 5', () => {
  const review = readReview(FILE, 'review.rm5', wording);
  const analysis = (number: string) =>
    review.comparisons.flatMap(({ analyses }) => analyses).find(row => row.number === number);

  it('is read in the encoding it declares, with studies, publications and characteristics', () => {
    expect(isReview(FILE)).toBe(true);
    expect(review.title).toBe('Oefenen bij lage rugpijn: een verzonnen review');
    expect([...review.studies.values()].map(({ fields }) => [fields.label, fields.design])).toEqual([
      ['Aalders 2001', 'randomised'],
      ['Béranger 2005', 'randomised'],
      ['Claes 2010', 'non-randomised'],
    ]);
    const aalders = review.studies.get('STD-Aalders-2001');
    expect(aalders?.fields.population).toBe('240 adults with non-specific low back pain Mean age 44');
    // The primary publication comes first, wherever it stands.
    expect(aalders?.references[0]).toMatchObject({
      type: 'article',
      authors: [
        { family: 'Aalders', given: 'B.' },
        { family: 'de Béer', given: 'C.' },
        { family: 'van Dam', given: 'D.' },
      ],
      pages: '101-109',
      doi: '10.9999/example.2001.101',
      pmid: '99900001',
    });
  });

  it('gives each kind of outcome its effect, and says in words what is not pooled', () => {
    expect(analysis('1.1')).toMatchObject({
      outcome: { name: 'Recurrence at 12 months', direction: 'lower-better' },
      profile: {
        kind: 'effect',
        measure: 'RR',
        estimate: 0.4829,
        low: 0.2922,
        high: 0.7981,
        interventionEvents: 20,
        comparisonTotal: 158,
        narrative: 'Subgroups: Supervised: RR 0.52 (0.3 to 0.9); At home: RR 0.44 (0.2 to 0.94)',
      },
      baseline: { per1000: 259 },
      studyIds: ['STD-Aalders-2001', 'STD-B_x00e9_ranger-2005'],
    });
    expect(analysis('1.2')).toMatchObject({
      // RevMan's own labels tell nothing of the direction.
      outcome: { direction: null },
      profile: { measure: 'MD', estimate: -9.9, comparisonMean: 40, interventionTotal: 100 },
      baseline: null,
    });
    expect(analysis('1.3.2')).toMatchObject({
      outcome: { name: 'Function: Long term' },
      profile: { measure: 'SMD', estimate: -0.1, interventionTotal: 58 },
    });
    expect(analysis('1.4')?.profile).toMatchObject({
      measure: 'HR',
      estimate: 0.71,
      interventionTotal: null,
      design: 'non-randomised',
    });
    expect(analysis('1.5')?.profile).toMatchObject({
      kind: 'narrative',
      narrative: 'Aalders 2001: Most were content',
    });
    expect(analysis('1.6')?.profile).toMatchObject({
      kind: 'narrative',
      narrative: 'Cannot be estimated.',
      interventionEvents: 0,
      comparisonTotal: 99,
    });
    expect(analysis('1.7')?.profile).toMatchObject({
      kind: 'narrative',
      narrative: 'Aalders 2001: OR 0.7 (0.4 to 1.2); Béranger 2005: OR 0.8 (0.3 to 2.1)',
      interventionEvents: 15,
      comparisonTotal: 158,
    });
  });

  it('names what cannot be taken, with its number and reason', () => {
    expect(review.comparisons[0]?.rejected.map(({ row, reason }) => [row, reason])).toEqual([
      ['1.1', 'study-unknown'],
      ['1.8', 'interval-not-95'],
      ['1.9', 'events-swapped'],
      ['1.10', 'number-invalid'],
      ['1.11', 'effect-impossible'],
      ['1.12', 'measure-unknown'],
      ['1.13', 'events-above-total'],
      ['1.13', 'no-data'],
    ]);
    expect(review.rejected).toMatchObject([
      { reason: 'bias-item-unknown', value: 'Similarity of co-interventions (1)' },
    ]);
  });

  it('takes the worst judgement of several groups, and one on all blinding for both domains', () => {
    expect(Object.fromEntries(review.studies.get('STD-Aalders-2001')?.bias ?? [])).toEqual({
      sequence: { judgement: 'low', support: 'Computer list' },
      'blinding-personnel': { judgement: 'high', support: 'Open' },
      'blinding-outcome': { judgement: 'high', support: 'Open' },
      'incomplete-data': { judgement: 'unclear', support: 'Short term: 2 % lost\nLong term: Not told' },
    });
  });

  it('never takes a logarithm for a ratio', () => {
    const outcome = (effect: string) =>
      `<COMPARISON NO="1"><NAME>C</NAME><DICH_OUTCOME EFFECT_MEASURE="OR" NO="1" ${effect}><NAME>O</NAME></DICH_OUTCOME></COMPARISON>`;
    const reasons = (effect: string) =>
      read(minimal(outcome(effect))).comparisons[0]?.rejected.map(({ reason }) => reason);
    expect(reasons('EFFECT_SIZE="2" LOG_EFFECT_SIZE="0.30103"')).toEqual([]);
    expect(reasons('EFFECT_SIZE="2" LOG_EFFECT_SIZE="0.6931"')).toEqual([]);
    expect(reasons('EFFECT_SIZE="0.693" LOG_EFFECT_SIZE="0.693"')).toEqual(['effect-impossible']);
  });

  it('is refused when it is damaged, hostile or empty', () => {
    expect(() => read('<COCHRANE_REVIEW><ANALYSES_AND_DATA>')).toThrow(/import-unreadable/);
    expect(() => read('<!DOCTYPE x [<!ENTITY a "b">]><COCHRANE_REVIEW/>')).toThrow(/archive-hostile/);
    expect(() => read(minimal(''))).toThrow(/import-unreadable/);
    expect(isReview(new TextEncoder().encode('a;b\r\n1;2'))).toBe(false);
  });
});
