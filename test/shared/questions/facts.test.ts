import { describe, expect, it } from 'vitest';
import { questionFacts } from '../../../shared/questions/facts.ts';
import type { FrameworkAcceptance } from '../../../shared/questions/framework.ts';
import { groupByModule, moduleLetter, stepQuestion } from '../../../shared/questions/modules.ts';
import { computedStatus, statusOf } from '../../../shared/questions/status.ts';
import { buildOutcome, buildQuestion } from '../../helpers/questions.ts';

const none = { scope: [], acceptances: [] };
const accepted = (changedSince: boolean, body = 'working-group' as const): FrameworkAcceptance => ({
  id: 'a',
  body,
  acceptedOn: '2026-02-03',
  acceptedBy: 'Voorzitter',
  note: '',
  origin: 'project',
  revision: 1,
  changedSince,
});

describe('facts for the phases', () => {
  it('hold for nothing when there are no questions', () => {
    const facts = questionFacts({ questions: [], outcomes: [], ...none });
    expect(facts.population).toEqual({ total: 0, open: [] });
    expect(facts.scopeMissing).toEqual(['population', 'setting', 'professions']);
    expect(facts.frameworkAccepted).toBe(false);
  });

  it('name the questions that are not ready, each by what it lacks', () => {
    const questions = [
      buildQuestion({
        id: 'q1',
        approach: 'adapt',
        elements: { population: 'p', intervention: 'i', comparison: 'c' },
      }),
      buildQuestion({ id: 'q2', number: 2, title: 'Massage', elements: { population: 'p' } }),
      buildQuestion({ id: 'q3', number: 3, title: 'Samenwerking', type: 'narrative' }),
    ];
    const outcomes = [buildOutcome('pijn', [7, 6]), buildOutcome('pijn', [], 'q2')];
    const facts = questionFacts({ questions, outcomes, ...none });
    expect(facts.population).toEqual({ total: 2, open: [] });
    expect(facts.frame).toEqual({ total: 2, open: [{ id: 'q2', label: '2. Massage' }] });
    expect(facts.outcomes.open).toEqual([]);
    expect(facts.rated.open.map(row => row.id)).toEqual(['q2']);
    expect(facts.critical).toEqual({ total: 2, open: [{ id: 'q2', label: '2. Massage' }] });
    expect(facts.approach.open.map(row => row.id)).toEqual(['q2', 'q3']);
  });

  it('count the mean where a question says so', () => {
    const outcomes = [buildOutcome('pijn', [3, 7, 7])];
    const open = (ratingRule: 'median' | 'mean') =>
      questionFacts({ questions: [buildQuestion({ ratingRule })], outcomes, ...none }).critical.open.length;
    expect([open('median'), open('mean')]).toEqual([0, 1]);
  });

  it('tell an acceptance that still holds from one that was overtaken', () => {
    const read = (acceptances: FrameworkAcceptance[]) => {
      const facts = questionFacts({ questions: [], outcomes: [], scope: [], acceptances });
      return [facts.frameworkAccepted, facts.frameworkChanged];
    };
    expect(read([accepted(false)])).toEqual([true, false]);
    expect(read([accepted(true)])).toEqual([true, true]);
    expect(read([accepted(true), accepted(false)])).toEqual([true, false]);
    expect(read([{ ...accepted(false), body: 'sounding-board' }])).toEqual([false, false]);
  });
});

describe('status', () => {
  it('follows the data until somebody sets it', () => {
    expect(computedStatus({ frameworkAccepted: false, recommendations: 0 })).toBe('draft');
    expect(computedStatus({ frameworkAccepted: true, recommendations: 0 })).toBe('framework-accepted');
    expect(computedStatus({ frameworkAccepted: false, recommendations: 2 })).toBe('recommendation');
    expect(statusOf('searching', { frameworkAccepted: true, recommendations: 0 })).toBe('searching');
  });
});

describe('modules', () => {
  it('are walked by a question that is moved', () => {
    const modules = ['m1', 'm2'].map(id => ({
      id,
      title: id,
      position: 0,
      origin: 'project' as const,
      revision: 1,
    }));
    const questions = [
      { id: 'a', moduleId: 'm1' },
      { id: 'b', moduleId: 'm1' },
      { id: 'c', moduleId: null },
    ];
    const step = (id: string, by: -1 | 1) => stepQuestion(questions, modules, id, by);
    expect(step('a', 1)).toEqual({ moduleId: 'm1', position: 1 });
    expect(step('a', -1)).toBeNull();
    expect(step('b', 1)).toEqual({ moduleId: 'm2', position: 0 });
    expect(step('c', -1)).toEqual({ moduleId: 'm2', position: 0 });
    expect(step('c', 1)).toBeNull();
  });

  it('have letters that go on after Z', () => {
    expect([0, 1, 25, 26, 27, 52].map(moduleLetter)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
  });

  it('keep their questions in order, loose ones last, empty modules in place', () => {
    const row = (id: string) => ({ id, title: id, position: 0, origin: 'project' as const, revision: 1 });
    const questions = ['m2', null, 'm2', 'gone'].map((moduleId, n) =>
      buildQuestion({ id: `q${n}`, moduleId }),
    );
    expect(
      groupByModule(questions, [row('m1'), row('m2')]).map(({ module, questions: own }) => [
        module?.id ?? null,
        own.map(question => question.id),
      ]),
    ).toEqual([
      ['m1', []],
      ['m2', ['q0', 'q2']],
      [null, ['q1', 'q3']],
    ]);
  });
});
