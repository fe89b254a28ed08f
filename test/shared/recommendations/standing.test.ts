import { describe, expect, it } from 'vitest';
import { recommendationFlags } from '../../../shared/recommendations/flags.ts';
import {
  NEXT_STATUSES,
  RECOMMENDATION_STATUSES,
  statusBlockers,
} from '../../../shared/recommendations/status.ts';
import { buildConsiderations } from '../../helpers/considerations.ts';
import { recommendation } from '../../helpers/guideline-source.ts';

const ready = { status: 'draft', wording: 'Bied aan.', strength: 'strong-for', questionId: 'q1' } as const;

describe('the status', () => {
  it('moves along the ways there are, and every status can be left', () => {
    for (const status of RECOMMENDATION_STATUSES) {
      expect(NEXT_STATUSES[status].length, status).toBeGreaterThan(0);
      for (const to of RECOMMENDATION_STATUSES)
        expect(statusBlockers({ ...ready, status }, to, 'reden').length === 0).toBe(
          NEXT_STATUSES[status].includes(to),
        );
    }
  });

  it('tells what stands in the way of a decision', () => {
    const empty = { ...ready, wording: ' ', strength: null, questionId: null };
    expect(statusBlockers(empty, 'for-consensus')).toEqual(['no-wording', 'no-strength', 'no-question']);
    expect(statusBlockers(empty, 'withdrawn')).toEqual(['no-reason']);
    expect(statusBlockers({ ...ready, status: 'adopted' }, 'reopened', 'nieuw bewijs')).toEqual([]);
    expect(statusBlockers(ready, 'adopted')).toEqual(['not-next']);
  });
});

describe('the flags', () => {
  const adopted = recommendation('r1', {
    questionId: 'q1',
    status: 'adopted',
    decidedAt: '2026-01-01T12:00:00.000Z',
    decidedVersion: 3,
    version: 3,
  });
  const changedAt = (panelChangedAt: string, fields = {}) => {
    const row = buildConsiderations({}, fields);
    return {
      ...row,
      entries: row.entries.map((entry, at) => (at === 4 ? { ...entry, panelChangedAt } : entry)),
    };
  };
  const later = '2026-01-02T09:00:00.000Z';

  it('rise when the panel judges anew after the decision, and go when it is confirmed', () => {
    expect(recommendationFlags(adopted, [changedAt('2026-01-01T11:00:00.000Z')])).toEqual([]);
    expect(recommendationFlags(adopted, [changedAt(later)])).toEqual(['considerations-changed']);
    const confirmed = { ...adopted, confirmedAt: '2026-01-02T10:00:00.000Z', confirmedVersion: 3 };
    expect(recommendationFlags(confirmed, [changedAt(later)])).toEqual([]);
    expect(recommendationFlags(confirmed, [changedAt('2026-01-03T00:00:00.000Z')])).toEqual([
      'considerations-changed',
    ]);
  });

  it('look at the considerations of the recommendation and of its question only', () => {
    expect(recommendationFlags(adopted, [changedAt(later, { questionId: 'q2' })])).toEqual([]);
    expect(recommendationFlags(adopted, [changedAt(later, { recommendationId: 'r2' })])).toEqual([]);
    expect(
      recommendationFlags(adopted, [changedAt(later, { questionId: 'q2', recommendationId: 'r1' })]),
    ).toEqual(['considerations-changed']);
  });

  it('rise when the text is edited after the decision, but not before there is one', () => {
    expect(recommendationFlags({ ...adopted, version: 4 }, [])).toEqual(['wording-changed']);
    const open = { ...adopted, status: 'reopened', decidedAt: null } as const;
    expect(recommendationFlags({ ...open, version: 4 }, [changedAt(later)])).toEqual([]);
  });
});
