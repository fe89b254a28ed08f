import fc from 'fast-check';
import type { ThreadRecords } from '../../../shared/thread/graph.ts';

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

/** Some of these ids, and now and then one of a row that is gone. */
function links(pool: readonly string[]): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...pool, 'gone'), { maxLength: 4 });
}

function maybe(pool: readonly string[]): fc.Arbitrary<string | null> {
  return fc.oneof(fc.constant(null), fc.constantFrom(...pool, 'gone'));
}

/** Any thread of up to `size` rows of each kind: loose ends, rows that are gone, links given on one side only. */
export function anyRecords(size: number): fc.Arbitrary<ThreadRecords> {
  const [b, q, s, c, r, i, d] = ['b', 'q', 's', 'c', 'r', 'i', 'd'].map(prefix => ids(prefix, size)) as [
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  const rows = <T>(pool: readonly string[], row: (id: string, number: number) => fc.Arbitrary<T>) =>
    fc.tuple(...pool.map((id, index) => row(id, index + 1)));
  return fc
    .record({
      bottlenecks: rows(b, (id, number) =>
        fc.record({
          id: fc.constant(id),
          number: fc.constant(number),
          theme: fc.constant(id),
          questionIds: links(q),
        }),
      ),
      questions: rows(q, (id, number) =>
        fc.record({
          id: fc.constant(id),
          number: fc.constant(number),
          title: fc.constant(id),
          bottleneckIds: links(b),
        }),
      ),
      sections: rows(s, id =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constant('section' as const),
          parentId: maybe(s),
          number: fc.constant('A'),
          title: fc.constant(id),
          questionId: maybe(q),
        }),
      ),
      texts: rows(r, id =>
        fc.record({
          id: fc.constant(`doc-${id}`),
          kind: fc.constant('recommendation' as const),
          parentId: maybe(s),
          number: fc.constant(''),
          title: fc.constant(id),
          questionId: fc.constant(null),
        }),
      ),
      evidence: rows(q, id =>
        fc.record({ questionId: fc.constantFrom(id, 'gone'), certainty: fc.constant(null) }),
      ),
      considerations: rows(c, id =>
        fc.record({
          id: fc.constant(id),
          questionId: fc.constantFrom(...q, 'gone'),
          recommendationId: maybe(r),
          framework: fc.constant('kngf' as const),
        }),
      ),
      recommendations: rows(r, id =>
        fc.record({
          id: fc.constant(id),
          documentId: fc.constant(`doc-${id}`),
          title: fc.constant(id),
          questionId: maybe(q),
          indicatorIds: links(i),
        }),
      ),
      indicators: rows(i, (id, number) =>
        fc.record({
          id: fc.constant(id),
          number: fc.constant(number),
          text: fc.constant(id),
          recommendationIds: links(r),
        }),
      ),
      decisions: rows(d, id =>
        fc.record({
          id: fc.constant(id),
          number: fc.constant('1.1'),
          text: fc.constant(id),
          questionId: maybe(q),
          topicId: maybe(['t0', 't1']),
        }),
      ),
      topics: rows(['t0', 't1'], id => fc.record({ id: fc.constant(id), questionIds: links(q) })),
    })
    .map(({ sections, texts, topics, ...records }) => ({
      ...records,
      outline: [...sections, ...texts],
      meetings: [{ topics }],
      comments: [],
    }));
}
