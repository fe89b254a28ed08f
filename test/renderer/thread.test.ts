import { describe, expect, test } from 'vitest';
import { type ThreadRecords, walkThread } from '../../renderer/thread/thread.ts';

const row = { position: 0, origin: 'project', revision: 1 } as const;

const records: ThreadRecords = {
  bottlenecks: [
    { ...row, id: 'b1', number: 1, theme: 'Dosering', text: '', source: 'survey', questionIds: ['q1'] },
    { ...row, id: 'b2', number: 2, theme: 'Wachttijd', text: '', source: 'survey', questionIds: [] },
  ],
  questions: [
    {
      ...row,
      id: 'q1',
      number: 4,
      title: 'Oefentherapie',
      text: '',
      kind: 'content',
      bottleneckIds: ['b1'],
      documentIds: ['d1', 'd2'],
      recommendationIds: ['r1', 'r2'],
    },
  ],
  sections: [
    {
      ...row,
      id: 'd1',
      kind: 'section',
      parentId: null,
      depth: 0,
      number: 'A',
      title: 'Oefenen',
      questionId: 'q1',
      version: 0,
    },
    {
      ...row,
      id: 'd2',
      kind: 'recommendation',
      parentId: 'd1',
      depth: 1,
      number: '',
      title: 'Bied aan',
      questionId: null,
      version: 0,
    },
  ],
  recommendations: ['r1', 'r2'].map(id => ({
    ...row,
    id,
    documentId: 'd2',
    title: id,
    wording: '',
    questionId: 'q1',
    strength: null,
    certainty: null,
    indicatorIds: id === 'r1' ? ['i1'] : [],
  })),
  indicators: [{ ...row, id: 'i1', number: 1, text: 'Aandeel', recommendationIds: ['r1'] }],
};

const labels = (from: Parameters<typeof walkThread>[0]) =>
  Object.fromEntries(walkThread(from, records).map(step => [step.kind, step.items.map(item => item.id)]));

describe('walking the thread', () => {
  test('from a bottleneck to everything that came of it', () => {
    expect(labels({ kind: 'bottleneck', id: 'b1' })).toEqual({
      bottleneck: ['b1'],
      question: ['q1'],
      section: ['d1'],
      recommendation: ['r1', 'r2'],
      indicator: ['i1'],
    });
  });

  test('a bottleneck no question answers leaves gaps all the way', () => {
    expect(labels({ kind: 'bottleneck', id: 'b2' })).toEqual({
      bottleneck: ['b2'],
      question: [],
      section: [],
      recommendation: [],
      indicator: [],
    });
  });

  test('from a recommendation back to the bottleneck, with its own indicators only', () => {
    expect(labels({ kind: 'recommendation', id: 'r2' })).toMatchObject({
      bottleneck: ['b1'],
      question: ['q1'],
      recommendation: ['r2'],
      indicator: [],
    });
  });

  test('only the place the walk began is marked', () => {
    const here = walkThread({ kind: 'question', id: 'q1' }, records).filter(step => step.here);
    expect(here.map(step => step.kind)).toEqual(['question']);
  });
});
