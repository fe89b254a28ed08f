import { describe, expect, it } from 'vitest';
import { balanceHints, summariseBalance } from '../../../shared/considerations/balance.ts';
import {
  ANSWERS,
  ANSWERS_TO,
  type Answer,
  type ConsiderationId,
  CRITERION_IDS,
  leanOf,
} from '../../../shared/considerations/criteria.ts';
import { considerationFacts } from '../../../shared/considerations/facts.ts';
import { FRAMEWORK_IDS, FRAMEWORKS } from '../../../shared/considerations/frameworks.ts';
import { buildConsiderations } from '../../helpers/considerations.ts';

describe('the frameworks', () => {
  it('have the criteria their source names', () => {
    expect(FRAMEWORKS['etd-population'].criteria).toHaveLength(12);
    expect(FRAMEWORKS['etd-individual'].criteria).toEqual([
      'problem',
      'desirable',
      'undesirable',
      'certainty',
      'values',
      'balance',
      'cost-effectiveness',
      'acceptability',
      'feasibility',
    ]);
    expect(FRAMEWORKS.gdg.criteria).toEqual(['certainty', 'balance', 'values', 'resources']);
    for (const id of FRAMEWORK_IDS) expect(FRAMEWORKS[id].source).not.toBe('');
  });

  it('ask every criterion with answers that all lean some way, each answer used somewhere', () => {
    const used = new Set(CRITERION_IDS.flatMap(id => ANSWERS_TO[id]));
    expect([...used].sort()).toEqual([...ANSWERS].sort());
    for (const id of CRITERION_IDS)
      for (const answer of ANSWERS_TO[id])
        if (answer !== 'varies' && answer !== 'unknown' && answer !== 'no-studies')
          expect(leanOf(id, answer), `${id} ${answer}`).not.toBe('unsure');
  });
});

describe('which way an answer leans', () => {
  const cases: [ConsiderationId, Answer, string][] = [
    ['desirable', 'large', 'for'],
    ['undesirable', 'large', 'against'],
    ['desirable', 'trivial', 'neutral'],
    ['undesirable', 'trivial', 'neutral'],
    ['certainty', 'certainty-low', 'weakens'],
    ['values', 'variability-none', 'strengthens'],
    ['balance', 'favours-comparison', 'against'],
    ['resources', 'savings-large', 'for'],
    ['equity', 'equity-unchanged', 'neutral'],
    ['feasibility', 'varies', 'unsure'],
    ['cost-effectiveness', 'no-studies', 'unsure'],
  ];
  for (const [criterion, answer, lean] of cases)
    it(`${criterion}: ${answer} ${lean}`, () => expect(leanOf(criterion, answer)).toBe(lean));
});

describe('the balance', () => {
  it('lays judgements side by side, the panel before the draft', () => {
    const row = buildConsiderations({
      balance: { draft: 'favours-comparison', panel: 'favours-intervention' },
      values: { draft: 'variability-important' },
    });
    const balance = summariseBalance(row);
    expect(balance).toMatchObject({ total: 12, judged: 2, settled: 1 });
    expect(balance.groups).toMatchObject({ for: ['balance'], weakens: ['values'], against: [] });
    expect(balance.unjudged).toHaveLength(10);
  });

  it('asks where strength and judgement do not go together', () => {
    const row = buildConsiderations({
      balance: { panel: 'probably-comparison' },
      values: { panel: 'variability-possible' },
      certainty: { panel: 'certainty-low' },
    });
    const strong = { strength: 'strong-for', certainty: 'low', situation: null } as const;
    expect(balanceHints(strong, row)).toEqual([
      'strong-on-low-certainty',
      'strong-on-variable-values',
      'for-against-balance',
    ]);
    expect(balanceHints({ ...strong, situation: 'life-threatening' }, null)).toEqual([]);
    expect(balanceHints({ ...strong, strength: 'conditional-against', certainty: 'high' }, row)).toEqual([
      'grade-certainty-differs',
    ]);
    expect(balanceHints({ ...strong, strength: null, certainty: null }, row)).toEqual([]);
  });

  it('counts a question as settled when the panel has judged everything', () => {
    const questions = [
      { id: 'q1', number: 1, title: 'A' },
      { id: 'q2', number: 2, title: 'B' },
    ];
    const gdg = buildConsiderations(
      {
        certainty: { panel: 'certainty-high' },
        balance: { panel: 'favours-intervention' },
        values: { panel: 'variability-none' },
        resources: { panel: 'unknown' },
      },
      { framework: 'gdg' },
    );
    expect(considerationFacts(questions, [gdg]).map(row => [row.label, row.settled])).toEqual([
      ['1. A', true],
      ['2. B', false],
    ]);
    expect(considerationFacts(questions, [{ ...gdg, recommendationId: 'r' }])[0]?.settled).toBe(false);
  });
});
