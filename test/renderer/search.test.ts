import { expect, test } from 'vitest';
import { readScreenSearch } from '../../renderer/app/search.ts';

test('an address keeps only what a screen knows', () => {
  expect(readScreenSearch({ open: 'a', gap: 'section-empty', add: true, other: 1 })).toEqual({
    open: 'a',
    gap: 'section-empty',
    add: true,
  });
});

test('a made-up address does no harm', () => {
  expect(readScreenSearch({ open: 3, gap: 'no-such-gap', add: 'yes' })).toEqual({});
  expect(readScreenSearch({ open: '' })).toEqual({});
});
