import { describe, expect, test } from 'vitest';
import { placeOfStep, standingOf, threadProgress } from '../../renderer/overview/standing.ts';
import { PHASES, type PhaseState } from '../../shared/phases.ts';
import { GAP_KINDS } from '../../shared/thread.ts';
import { buildPhases } from '../helpers/method-facts.ts';

const phases = (...states: PhaseState[]) =>
  buildPhases().map((phase, index) => ({ ...phase, state: states[index] ?? ('waiting' as const) }));

describe('where a project stands', () => {
  test('not begun: the first phase is what it can begin with', () => {
    expect(standingOf(phases())).toMatchObject({ kind: 'waiting', phases: [{ id: 'initiation' }] });
  });

  test('several phases can be under way', () => {
    const standing = standingOf(phases('done', 'active', 'active'));
    expect(standing.kind).toBe('active');
    expect(standing.phases.map(({ id }) => id)).toEqual(['preparation', 'development']);
  });

  test('between two phases', () => {
    expect(standingOf(phases('done'))).toMatchObject({ kind: 'between', phases: [{ id: 'preparation' }] });
  });

  test('all done', () => {
    expect(standingOf(phases(...PHASES.map(() => 'done' as const)))).toEqual({ kind: 'done', phases: [] });
  });
});

describe('where a next step is taken', () => {
  test.each(GAP_KINDS)('%s leads to a screen filtered on it', kind => {
    expect(placeOfStep(kind)?.search).toEqual({ gap: kind });
  });

  test('a gap is closed on the screen of the thing that misses something', () => {
    expect(placeOfStep('no-organisations')).toEqual({ area: 'people', search: { view: 'organisations' } });
    expect(placeOfStep('bottleneck-without-question')?.area).toBe('bottlenecks');
    expect(placeOfStep('question-without-section')?.area).toBe('questions');
    expect(placeOfStep('recommendation-without-indicator')?.area).toBe('recommendations');
    expect(placeOfStep('section-empty')?.area).toBe('documents');
  });

  test('the export has no screen', () => {
    expect(placeOfStep('export-concept')).toBeNull();
  });
});

describe('progress along the thread', () => {
  test('what is missing is taken off what there is', () => {
    const gaps = [{ kind: 'question-without-section' as const, items: [{ id: 'a', label: 'A' }] }];
    expect(threadProgress({ questions: 3 }, gaps)).toEqual([
      { gap: 'question-without-section', total: 3, done: 2 },
      { gap: 'question-without-recommendation', total: 3, done: 3 },
    ]);
  });

  test('nothing yet is not shown as nothing done', () => {
    expect(threadProgress({}, [])).toEqual([]);
  });
});
