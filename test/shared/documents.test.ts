import { describe, expect, it } from 'vitest';
import { inReadingOrder, type OutlineRow, orderOutline, outlineNumber } from '../../shared/documents.ts';

function row(
  id: string,
  parentId: string | null,
  position: number,
  kind: OutlineRow['kind'] = 'section',
): OutlineRow {
  return {
    id,
    kind,
    parentId,
    position,
    title: id,
    questionId: null,
    origin: 'project',
    language: null,
    version: 0,
    revision: 1,
  };
}

const ROWS = [
  row('c', null, 1),
  row('a', null, 0),
  row('a2', 'a', 2),
  row('r', 'a', 1, 'recommendation'),
  row('a1', 'a', 0),
  row('wees', 'weg', 5),
];

describe('the outline', () => {
  it('is ordered and numbered as it is read', () => {
    expect(orderOutline(ROWS).map(item => `${item.number} ${item.id}`)).toEqual([
      'A a',
      'A.1 a1',
      ' r',
      'A.2 a2',
      'B c',
      'C wees',
    ]);
  });

  it('puts recommendations before the text of their section', () => {
    expect(inReadingOrder(orderOutline(ROWS)).map(item => item.id)).toEqual([
      'r',
      'a',
      'a1',
      'a2',
      'c',
      'wees',
    ]);
  });

  it('goes on after Z', () => {
    expect([1, 26, 27, 28, 52, 53].map(n => outlineNumber([n]))).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
    expect(outlineNumber([3, 2, 1])).toBe('C.2.1');
  });
});
