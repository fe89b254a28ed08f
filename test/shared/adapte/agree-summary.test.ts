import { describe, expect, it } from 'vitest';
import { summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import type { ItemScore, KnownAppraisal } from '../../../shared/adapte/appraisal.ts';
import { INSTRUMENTS, nextItem } from '../../../shared/adapte/instruments.ts';
import example from '../../fixtures/evidence/agree2-domain-score.json' with { type: 'json' };

/** An appraisal with these scores for the first items; null is not applicable, undefined not answered. */
function appraisal(
  scores: readonly (number | null | undefined)[],
  more: Partial<KnownAppraisal> = {},
): KnownAppraisal {
  const said = scores.flatMap((score, at): [number, ItemScore][] =>
    score === undefined
      ? []
      : [[at + 1, { score, isNotApplicable: score === null, suitability: null, comment: '', page: '' }]],
  );
  return {
    id: 'a',
    sourceId: 's',
    instrument: 'agree2',
    seatId: null,
    name: 'A',
    overall: null,
    recommendation: null,
    ownUse: null,
    note: '',
    scores: Object.fromEntries(said),
    isBarred: false,
    returned: null,
    position: 0,
    origin: 'project',
    revision: 1,
    ...more,
  };
}

const all = (score: number) => INSTRUMENTS.agree2.items.map(() => score);
const percents = (summary: ReturnType<typeof summariseAgree>) =>
  summary.domains.map(({ score }) => score.scaledPercent);

describe('the instrument', () => {
  it('has 23 items in six domains of the sizes of the manual', () => {
    expect(INSTRUMENTS.agree2.domains.map(({ items }) => items.length)).toEqual([3, 3, 8, 3, 4, 2]);
    expect(INSTRUMENTS.agree2.items).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  });

  it('stays at the first and the last item', () => {
    expect([
      nextItem(INSTRUMENTS.agree2, 1, -1),
      nextItem(INSTRUMENTS.agree2, 1, 1),
      nextItem(INSTRUMENTS.agree2, 23, 1),
    ]).toEqual([1, 2, 23]);
  });
});

describe('what appraisals come to', () => {
  it('says nothing without any appraisal', () => {
    const summary = summariseAgree([]);
    expect(percents(summary)).toEqual([null, null, null, null, null, null]);
    expect(summary).toMatchObject({ complete: 0, icc: null, overall: null });
  });

  it('gives the domain score of the manual', () => {
    const summary = summariseAgree(example.appraisers.map(scores => appraisal(scores)));
    expect(summary.domains[0]?.score).toEqual({
      obtained: example.obtained,
      min: example.min,
      max: example.max,
      scaledPercent: example.scaledPercent,
    });
    expect(percents(summary).slice(1)).toEqual([null, null, null, null, null]);
    expect(summary.items.filter(({ isDiscordant }) => isDiscordant).map(({ item }) => item)).toEqual([
      1, 2, 3,
    ]);
  });

  it('goes from 0 to 100%, with one appraiser as well', () => {
    expect(percents(summariseAgree([appraisal(all(1))]))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(percents(summariseAgree([appraisal(all(4))]))).toEqual([50, 50, 50, 50, 50, 50]);
    expect(percents(summariseAgree([appraisal(all(7))]))).toEqual([100, 100, 100, 100, 100, 100]);
    expect(summariseAgree([appraisal(all(4))]).icc).toBeNull();
  });

  it('leaves missing items and items that do not apply out of minimum and maximum', () => {
    const [domain] = summariseAgree([appraisal([7, null, 4]), appraisal([7])]).domains;
    expect(domain).toMatchObject({
      score: { obtained: 18, min: 3, max: 21, scaledPercent: 83.33 },
      missing: 3,
    });
  });

  it('lists a difference of three points, not of two', () => {
    const summary = summariseAgree([appraisal([5, 5]), appraisal([2, 3])]);
    expect(summary.items[0]).toMatchObject({ lowest: 2, highest: 5, isDiscordant: true });
    expect(summary.items[1]).toMatchObject({ lowest: 3, highest: 5, isDiscordant: false });
  });

  it('leaves out who is barred by interests', () => {
    const summary = summariseAgree([appraisal(all(7)), appraisal(all(1), { isBarred: true })]);
    expect(percents(summary)).toEqual([100, 100, 100, 100, 100, 100]);
    expect(summary.appraisals).toHaveLength(1);
  });

  it('keeps overall quality as it was given, and counts who would recommend the guideline', () => {
    const summary = summariseAgree([
      appraisal(all(7), { overall: 3, recommendation: 'no' }),
      appraisal(all(7), { overall: 4, recommendation: 'modified' }),
      appraisal([...all(7).slice(0, 22), null], { overall: 5, recommendation: 'modified' }),
      appraisal(all(7)),
    ]);
    expect(summary.overall).toEqual({ mean: 4, given: [3, 4, 5] });
    expect(summary.recommendations).toEqual({ yes: 0, modified: 2, no: 1 });
    // An item that does not apply is answered; overall judgements that were not given are not.
    expect(summary.complete).toBe(3);
  });
});

describe('AGREE-REX', () => {
  const rex = (scores: readonly number[], suitability: number, more: Partial<KnownAppraisal> = {}) => {
    const row = appraisal(scores, { instrument: 'agree-rex', ...more });
    const suited = Object.entries(row.scores).map(([item, said]) => [item, { ...said, suitability }]);
    return { ...row, scores: Object.fromEntries(suited) };
  };

  it('has nine items in three domains', () => {
    expect(INSTRUMENTS['agree-rex'].domains.map(({ items }) => items.length)).toEqual([3, 4, 2]);
    expect(INSTRUMENTS['agree-rex'].items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('scales each domain, suitability and all items together, apart from the appraisals with AGREE II', () => {
    const rows = [
      rex([7, 7, 7, 4, 4, 4, 4, 1, 1], 4, { recommendation: 'yes', ownUse: 'modified' }),
      appraisal(all(7)),
    ];
    const summary = summariseAgree(rows, 'agree-rex');
    expect(percents(summary)).toEqual([100, 50, 0]);
    expect(summary.domains[0]?.suitability.scaledPercent).toBe(50);
    expect(summary.total.scaledPercent).toBe(55.56);
    expect(summary).toMatchObject({ complete: 1, recommendations: { yes: 1 }, ownUses: { modified: 1 } });
    expect(summariseAgree(rows).appraisals).toHaveLength(1);
  });

  it('is complete only with both judgements on use, and asks for no overall quality', () => {
    const nine = [5, 5, 5, 5, 5, 5, 5, 5, 5];
    const rows = [
      rex(nine, 5, { recommendation: 'yes' }),
      rex(nine, 5, { recommendation: 'yes', ownUse: 'no' }),
    ];
    expect(summariseAgree(rows, 'agree-rex').complete).toBe(1);
  });
});
