import { expect, it } from 'vitest';
import { readsOneOf } from '../../../renderer/events/stale-areas.ts';

const query = (...path: string[]) => ({ queryKey: [path, { type: 'query' }] });

it.each([
  { tables: ['organisations'], key: query('people', 'list'), isStale: true },
  { tables: ['organisations'], key: query('project', 'status'), isStale: true },
  { tables: ['organisations'], key: query('documents', 'outline'), isStale: false },
  { tables: ['organisations', 'documents'], key: query('documents', 'outline'), isStale: true },
  { tables: ['organisations'], key: query('history', 'state'), isStale: true },
  { tables: ['organisations'], key: { queryKey: ['history-pages'] }, isStale: true },
  { tables: ['a_table_of_later'], key: query('meetings', 'list'), isStale: true },
])('a change of $tables makes $key.queryKey.0 stale: $isStale', ({ tables, key, isStale }) => {
  expect(readsOneOf(tables)(key)).toBe(isStale);
});
