import { describe, expect, it, test } from 'vitest';
import { WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import { type Groupable, proposeGroups, similarity } from '../../../shared/comments/similar.ts';

function remark(
  id: string,
  text: string,
  fields: Partial<Groupable> & { block?: string; part?: string } = {},
): Groupable {
  const { block = 'b1', part = 'd1', ...rest } = fields;
  return {
    id,
    level: 'text',
    anchor: { ...WHOLE_GUIDELINE, documentId: part, blockId: block },
    text,
    proposal: '',
    withdrawnAt: null,
    ...rest,
  };
}

const ids = (rows: Groupable[][]) => rows.map(group => group.map(({ id }) => id));
const DURATION = 'De aanbeveling maakt geen onderscheid naar de duur van de klachten.';
const SAME = 'De aanbeveling maakt géén onderscheid naar duur van klachten!';

describe('how alike two remarks are', () => {
  test.each([
    ['gelijk', 'Gelijk.', 1],
    ['één term', 'een TERM', 1],
    ['', 'iets', 0],
    ['oefenen helpt', 'massage niet', 0],
  ])('%j and %j: %d', (a, b, expected) => expect(similarity(a, b)).toBe(expected));

  it('counts the order of words', () => {
    expect(similarity(DURATION, SAME)).toBeGreaterThan(0.7);
    expect(similarity('effect van oefenen op pijn', 'pijn op oefenen van effect')).toBeLessThan(0.6);
  });
});

describe('groups of remarks', () => {
  it('takes nearly the same words at the same place together', () => {
    expect(
      ids(proposeGroups([remark('a', DURATION), remark('x', 'Graag een bron.'), remark('b', SAME)])),
    ).toEqual([['a', 'b']]);
  });

  it('keeps other places apart unless the words were copied', () => {
    expect(proposeGroups([remark('a', DURATION), remark('b', SAME, { block: 'b2' })])).toEqual([]);
    expect(ids(proposeGroups([remark('a', DURATION), remark('b', DURATION, { block: 'b2' })]))).toEqual([
      ['a', 'b'],
    ]);
    expect(proposeGroups([remark('a', DURATION), remark('b', DURATION, { part: 'd2' })])).toEqual([]);
  });

  it('looks at the wording that is proposed as well', () => {
    const other = (id: string, proposal: string) => remark(id, 'Zo beter.', { proposal });
    expect(
      ids(proposeGroups([other('a', 'Bied oefentherapie aan.'), other('b', 'Geef liever massage en rust.')])),
    ).toEqual([]);
  });

  it('leaves out what was taken back, what says nothing, and what was kept apart', () => {
    const rows = [
      remark('a', DURATION),
      remark('b', DURATION, { withdrawnAt: 'toen' }),
      remark('c', '?!'),
      remark('d', '?!'),
    ];
    expect(proposeGroups(rows)).toEqual([]);
    const three = [remark('a', DURATION), remark('b', DURATION), remark('c', DURATION)];
    expect(ids(proposeGroups(three, [['a', 'b']]))).toEqual([['a', 'c']]);
    expect(proposeGroups(three, [['a', 'b', 'c']])).toEqual([]);
  });

  it('goes through thousands of remarks within a second', () => {
    const rows = Array.from({ length: 6_000 }, (_, index) =>
      remark(`r${index}`, `Opmerking over punt ${index % 2_000} met woorden ${index % 97} en ${index % 31}`, {
        part: `d${index % 60}`,
      }),
    );
    const begin = performance.now();
    const groups = proposeGroups(rows);
    expect(performance.now() - begin).toBeLessThan(3_000);
    expect(groups.flat().length).toBeGreaterThan(0);
  });
});
