import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../../shared/documents.ts';
import type { Question } from '../../../shared/questions.ts';
import { NO_DETAILS } from '../../../shared/recommendations/details.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import {
  compareDecisions,
  countChanges,
  type GuidelineState,
  RECOMMENDATION_CHANGES,
} from '../../../shared/versions/decisions.ts';
import { movedIds } from '../../../shared/versions/moved.ts';
import { buildQuestion } from '../../helpers/questions.ts';

function item(id: string, fields: Partial<OutlineItem> = {}): OutlineItem {
  const place = { parentId: null, position: 0, depth: 0, number: '' };
  const rest = {
    title: id,
    questionId: null,
    origin: 'project',
    language: null,
    version: 0,
    revision: 1,
  } as const;
  return { id, kind: 'section', ...place, ...rest, ...fields };
}

function recommendation(id: string, fields: Partial<Recommendation> = {}): Recommendation {
  const judgement = { questionId: null, strength: 'strong-for', certainty: 'low' } as const;
  const rest = { title: id, wording: '', origin: 'project', revision: 1, indicatorIds: [] } as const;
  return {
    ...NO_DETAILS,
    id,
    documentId: `d-${id}`,
    version: 0,
    ...judgement,
    ...rest,
    indicatorIds: [],
    ...fields,
  };
}

function question(id: string, fields: Partial<Question> = {}): Question {
  return buildQuestion({ id, title: id, text: `${id}?`, ...fields });
}

function state(fields: Partial<GuidelineState>): GuidelineState {
  return { outline: [], recommendations: [], questions: [], textKeys: new Map(), ...fields };
}

describe('comparing by decision', () => {
  it('tells what changed of each recommendation, and counts it', () => {
    const base = state({
      recommendations: ['a', 'b', 'c', 'gone'].map(id => recommendation(id)),
      textKeys: new Map([['d-b', '1']]),
    });
    const target = state({
      recommendations: [
        recommendation('a', { strength: 'conditional-for', certainty: 'high' }),
        recommendation('b'),
        recommendation('c', { strength: null, title: 'C', questionId: 'q' }),
        recommendation('fresh'),
      ],
      textKeys: new Map([['d-b', '2']]),
    });
    const { recommendations } = compareDecisions(base, target);
    expect(recommendations.map(({ id, what }) => [id, what])).toEqual([
      ['a', ['strength', 'certainty']],
      ['b', ['wording']],
      ['c', ['strength', 'title', 'question']],
      ['fresh', ['new']],
      ['gone', ['removed']],
    ]);
    expect(countChanges(recommendations, RECOMMENDATION_CHANGES)).toEqual([
      { kind: 'new', count: 1 },
      { kind: 'removed', count: 1 },
      { kind: 'strength', count: 2 },
      { kind: 'certainty', count: 1 },
      { kind: 'wording', count: 1 },
      { kind: 'title', count: 1 },
      { kind: 'question', count: 1 },
    ]);
  });

  it.each<[string, GuidelineState, GuidelineState, unknown]>([
    [
      'a moved section, and not those it passed',
      state({ outline: [item('a'), item('b'), item('c')] }),
      state({ outline: [item('c'), item('a'), item('b')] }),
      { sections: [['c', ['moved']]] },
    ],
    [
      'a section under another parent',
      state({ outline: [item('a'), item('b'), item('c', { parentId: 'a' })] }),
      state({ outline: [item('a'), item('b'), item('c', { parentId: 'b' })] }),
      { sections: [['c', ['moved']]] },
    ],
    [
      'another text',
      state({ outline: [item('a')], textKeys: new Map([['a', '1']]) }),
      state({ outline: [item('a', { revision: 9, version: 4 })], textKeys: new Map([['a', '2']]) }),
      { sections: [['a', ['text']]] },
    ],
    [
      'other bottlenecks, whatever their order',
      state({ questions: [question('a', { bottleneckIds: ['x', 'y'] }), question('b')] }),
      state({
        questions: [question('a', { bottleneckIds: ['y', 'x'] }), question('b', { bottleneckIds: ['x'] })],
      }),
      { questions: [['b', ['bottlenecks']]] },
    ],
  ])('finds %s', (_name, base, target, expected) => {
    const found = compareDecisions(base, target);
    const lists: [string, { id: string; what: string[] }[]][] = Object.entries(found);
    const brief = Object.fromEntries(
      lists
        .filter(([, changes]) => changes.length > 0)
        .map(([name, changes]) => [name, changes.map(({ id, what }) => [id, what])]),
    );
    expect(brief).toEqual(expected);
  });

  it('finds nothing between equal states, and the reverse of each change backwards', () => {
    const base = state({ outline: [item('a'), item('b')], recommendations: [recommendation('r')] });
    expect(compareDecisions(base, base)).toEqual({ recommendations: [], questions: [], sections: [] });
    const { sections } = compareDecisions(base, state({ outline: [item('b')] }));
    expect(sections.map(({ id, what }) => [id, what])).toEqual([['a', ['removed']]]);
  });
});

it('moves as few as can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 12 }), fc.nat(), fc.nat(), (ids, from, to) => {
      const target = [...ids];
      const [taken] = target.splice(from % (ids.length + 1), 1);
      if (taken !== undefined) target.splice(to % ids.length, 0, taken);
      expect(movedIds(ids, target).size).toBeLessThanOrEqual(1);
      const still = (order: readonly string[]) => order.filter(id => !movedIds(ids, target).has(id));
      expect(still(target)).toEqual(still(ids));
    }),
  );
});
