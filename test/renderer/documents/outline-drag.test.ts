import { describe, expect, it } from 'vitest';
import { type DropSide, placeAfterDrop, sideOf } from '../../../renderer/documents/outline-drag.ts';
import { orderOutline } from '../../../shared/documents.ts';

function item(
  id: string,
  parentId: string | null,
  position: number,
  kind: 'section' | 'recommendation' = 'section',
) {
  return {
    id,
    parentId,
    position,
    kind,
    title: id,
    questionId: null,
    origin: 'project' as const,
    language: null,
    version: 0,
    revision: 1,
  };
}

const ITEMS = orderOutline([
  item('A', null, 0),
  item('A1', 'A', 0),
  item('A2', 'A', 1),
  item('R', 'A', 2, 'recommendation'),
  item('B', null, 1),
  item('C', null, 2),
]);

describe('dropping a section', () => {
  const cases: [
    dragged: string,
    target: string,
    side: DropSide,
    place: [parent: string | null, position: number] | null,
  ][] = [
    ['C', 'A', 'before', [null, 0]],
    ['A', 'C', 'after', [null, 2]],
    ['A', 'B', 'before', null],
    ['B', 'A', 'after', null],
    ['C', 'A1', 'after', ['A', 1]],
    ['A1', 'A2', 'after', ['A', 1]],
    ['B', 'A', 'inside', ['A', 3]],
    ['A1', 'B', 'inside', ['B', 0]],
    ['A2', 'B', 'before', [null, 1]],
    ['A', 'A1', 'inside', null],
    ['A', 'A', 'after', null],
    ['A1', 'weg', 'after', null],
  ];
  for (const [dragged, target, side, place] of cases)
    it(`${dragged} ${side} ${target}`, () =>
      expect(placeAfterDrop(ITEMS, dragged, target, side)).toEqual(
        place && { parentId: place[0], position: place[1] },
      ));
});

it('tells the side of a row by height', () => {
  expect([0, 0.29, 0.5, 0.71, 1].map(sideOf)).toEqual(['before', 'before', 'inside', 'after', 'after']);
});
