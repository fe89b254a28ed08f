import { describe, expect, it } from 'vitest';
import { planKngfOutline } from '../../../renderer/documents/kngf-outline.ts';
import {
  type Direction,
  descendantsOf,
  placeAfter,
  placeAfterMove,
} from '../../../renderer/documents/outline-moves.ts';
import { type OutlineRow, orderOutline } from '../../../shared/documents.ts';

/** A (with recommendation r, A1, A2 with A2a), B. */
const rows: OutlineRow[] = [
  row('A', null, 0),
  row('r', 'A', 0, 'recommendation'),
  row('A1', 'A', 1),
  row('A2', 'A', 2),
  row('A2a', 'A2', 0),
  row('B', null, 1),
];
const items = orderOutline(rows);

function row(
  id: string,
  parentId: string | null,
  position: number,
  kind: OutlineRow['kind'] = 'section',
): OutlineRow {
  return {
    id,
    parentId,
    position,
    kind,
    title: id,
    questionId: null,
    origin: 'project',
    language: null,
    version: 0,
    revision: 0,
  };
}

describe('moving a section', () => {
  it.each<[string, Direction, ReturnType<typeof placeAfterMove>]>([
    ['A', 'up', null],
    ['A', 'down', { parentId: null, position: 1 }],
    ['B', 'up', { parentId: null, position: 0 }],
    ['B', 'indent', { parentId: 'A', position: 3 }],
    ['A1', 'up', null],
    ['A1', 'down', { parentId: 'A', position: 2 }],
    ['A1', 'indent', null],
    ['A2', 'indent', { parentId: 'A1', position: 0 }],
    ['A2', 'outdent', { parentId: null, position: 1 }],
    ['A2a', 'outdent', { parentId: 'A', position: 3 }],
    ['A', 'outdent', null],
    ['weg', 'up', null],
  ])('%s %s', (id, direction, place) => {
    expect(placeAfterMove(items, id, direction)).toEqual(place);
  });

  it('counts a section whose parent is gone as one at the top', () => {
    const orphan = orderOutline([row('A', null, 0), row('B', 'weg', 1)]);
    expect(placeAfterMove(orphan, 'B', 'up')).toEqual({ parentId: null, position: 0 });
  });
});

describe('places in the outline', () => {
  it('adds after a section on its level, or at the end', () => {
    expect(placeAfter(items, 'A1')).toEqual({ parentId: 'A', position: 2 });
    expect(placeAfter(items, null)).toEqual({ parentId: null, position: 2 });
  });

  it('knows everything below a section', () => {
    expect(descendantsOf(items, 'A').map(item => item.id)).toEqual(['r', 'A1', 'A2', 'A2a']);
  });
});

describe('the KNGF format', () => {
  it('gives each key question a section, by its kind', () => {
    const plan = planKngfOutline([
      { id: 'q1', title: 'Oefentherapie', kind: 'content' },
      { id: 'q2', title: 'Samenwerking', kind: 'organisation' },
    ]);
    expect(plan).toHaveLength(3);
    expect(plan[0]?.children[2]?.children).toEqual([
      { question: { id: 'q2', title: 'Samenwerking' }, children: [] },
    ]);
    expect(plan[2]?.children).toEqual([{ question: { id: 'q1', title: 'Oefentherapie' }, children: [] }]);
  });

  it('names the usual therapies while there are no questions', () => {
    expect(planKngfOutline([])[2]?.children).toHaveLength(3);
  });
});
