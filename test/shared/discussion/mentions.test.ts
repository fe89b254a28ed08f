import { describe, expect, it } from 'vitest';
import { findMentions, splitMentions } from '../../../shared/discussion/mentions.ts';

const PEOPLE = [
  { id: 'a', name: 'Jan de Vries' },
  { id: 'b', name: 'Jan de Vries-Bos' },
  { id: 'c', name: 'Noëlle' },
  { id: 'd', name: '' },
];

describe('mentions', () => {
  const cases: [text: string, ids: string[]][] = [
    ['Niemand hier.', []],
    ['@Jan de Vries, kijk je even?', ['a']],
    ['Vraag het @jan de vries.', ['a']],
    ['@Jan de Vries-Bos weet het.', ['b']],
    ['@Jan de Vriesje is een ander.', []],
    ['Jan de Vries zonder teken.', []],
    ['@Noelle is niet @Noëlle.', ['c']],
    ['@Noëlle en nog eens @Noëlle en @Jan de Vries', ['c', 'a']],
    ['mail@voorbeeld.nl en @', []],
    ['@@Noëlle', ['c']],
  ];
  for (const [text, ids] of cases)
    it(text, () => {
      expect(findMentions(text, PEOPLE)).toEqual(ids);
      expect(
        splitMentions(text, PEOPLE)
          .map(part => part.text)
          .join(''),
      ).toBe(text);
    });
});
