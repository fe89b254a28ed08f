import { describe, expect, it, test } from 'vitest';
import type { PacketComment } from '../../../shared/comments/answer.ts';
import { WHOLE_GUIDELINE } from '../../../shared/comments/answer.ts';
import { mergeComments } from '../../../shared/comments/merge.ts';
import type { Invitation, RoundState } from '../../../shared/comments/round.ts';
import { awaitingAnswer, daysLeft, nextStates, obstaclesTo } from '../../../shared/comments/round-rules.ts';
import { diffWords } from '../../../shared/comments/word-diff.ts';

const READY = { versionId: 'v', opensOn: '2026-01-01', closesOn: '2026-02-01' };
const FACTS = { invitations: 3, files: 0, unanswered: 0 };

const OBSTACLES: readonly [
  string,
  RoundState,
  Partial<typeof READY> | { versionId: null },
  Partial<typeof FACTS>,
  string[],
][] = [
  ['opens when it is ready', 'open', {}, {}, []],
  ['needs a version', 'open', { versionId: null }, {}, ['no-version']],
  ['needs somebody', 'open', {}, { invitations: 0 }, ['nobody-invited']],
  ['closes after it opens', 'open', { closesOn: '2025-12-31' }, {}, ['dates-reversed']],
  ['goes back while nothing came in', 'draft', {}, {}, []],
  ['stays when something came in', 'draft', {}, { files: 1 }, ['files-received']],
  ['is answered when all is', 'answered', {}, {}, []],
  ['waits for every answer', 'answered', {}, { unanswered: 2 }, ['unanswered']],
  ['closes at any time', 'closed', {}, { files: 4, unanswered: 9 }, []],
];

test.each(OBSTACLES)('a round %s', (_name, to, round, facts, expected) => {
  expect(obstaclesTo(to, { ...READY, ...round }, { ...FACTS, ...facts })).toEqual(expected);
});

describe('a round', () => {
  it('goes on one step at a time, and back', () => {
    expect(nextStates('draft')).toEqual(['open']);
    expect(nextStates('closed')).toEqual(['answered', 'open']);
    for (const state of ['open', 'closed', 'answered', 'reported'] as const)
      for (const next of nextStates(state)) expect(nextStates(next).length).toBeGreaterThan(0);
  });

  it('counts the days that are left', () => {
    expect(daysLeft(READY, '2026-01-30')).toBe(2);
    expect(daysLeft(READY, '2026-02-02')).toBe(-1);
    expect(daysLeft({ closesOn: null }, '2026-02-02')).toBeNull();
  });

  it('reminds who was asked by name, said nothing and did not decline', () => {
    const row = (fields: Partial<Invitation>) =>
      ({ kind: 'organisation', files: 0, delivery: 'sent', ...fields }) as Invitation;
    const rows = [
      row({ id: '1' }),
      row({ id: '2', files: 1 }),
      row({ id: '3', delivery: 'declined' }),
      row({ id: '4', kind: 'open' }),
    ];
    expect(awaitingAnswer(rows).map(({ id }) => id)).toEqual(['1']);
  });
});

function comment(id: string, text: string, editedAt = '2026-01-01T10:00:00.000Z'): PacketComment {
  return {
    id,
    level: 'guideline',
    anchor: WHOLE_GUIDELINE,
    kind: 'content',
    priority: 'low',
    text,
    proposal: '',
    references: [],
    author: { name: 'Collega', organisation: 'O' },
    mergedFrom: null,
    editedAt,
  };
}

describe('merging colleagues', () => {
  it('adds what is new, with the name of who said it', () => {
    const { comments, added } = mergeComments(
      [comment('1', 'eigen')],
      [comment('2', 'van haar')],
      'answer-2',
    );
    expect(added).toBe(1);
    expect(comments[1]).toMatchObject({
      text: 'van haar',
      mergedFrom: 'answer-2',
      author: { name: 'Collega' },
    });
  });

  it('knows a comment by its id: the later edit stays, the same file twice adds nothing', () => {
    const first = mergeComments([], [comment('1', 'oud')], 'a');
    const later = mergeComments(first.comments, [comment('1', 'nieuw', '2026-01-02T10:00:00.000Z')], 'a');
    expect([later.updated, later.comments[0]?.text]).toEqual([1, 'nieuw']);
    const again = mergeComments(later.comments, [comment('1', 'oud')], 'a');
    expect([again.kept, again.comments[0]?.text, again.comments.length]).toEqual([1, 'nieuw', 1]);
  });

  it('keeps the first file a comment came in through', () => {
    const merged = mergeComments([], [{ ...comment('1', 'x'), mergedFrom: 'first' }], 'second');
    expect(merged.comments[0]?.mergedFrom).toBe('first');
  });
});

const DIFFS: readonly [string, string, string][] = [
  ['Bied oefentherapie aan.', 'Bied oefentherapie aan.', 'Bied oefentherapie aan.'],
  ['Overweeg voorlichting.', 'Geef voorlichting.', '[-Overweeg-]{+Geef+} voorlichting.'],
  ['Bied aan', 'Bied altijd aan', 'Bied {+altijd +}aan'],
  ['', 'nieuw', '{+nieuw+}'],
  ['weg', '', '[-weg-]'],
];

test.each(DIFFS)('the words of “%s” against “%s”', (before, after, expected) => {
  const parts = diffWords(before, after);
  const shown = parts.map(({ does, text }) =>
    does === 'keep' ? text : does === 'insert' ? `{+${text}+}` : `[-${text}-]`,
  );
  expect(shown.join('')).toBe(expected);
  expect(
    parts
      .filter(part => part.does !== 'insert')
      .map(part => part.text)
      .join(''),
  ).toBe(before);
  expect(
    parts
      .filter(part => part.does !== 'delete')
      .map(part => part.text)
      .join(''),
  ).toBe(after);
});
