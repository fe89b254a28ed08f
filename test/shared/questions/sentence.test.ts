import { expect, it, test } from 'vitest';
import { translator } from '../../../shared/locales/translate.ts';
import type { QuestionType } from '../../../shared/questions/frames.ts';
import { suggestWordings } from '../../../shared/questions/sentence.ts';
import { guidelineWording } from '../../../shared/questions/wording.ts';

const PICO = {
  population: 'Patiënten met lage rugpijn.',
  intervention: 'Oefentherapie',
  comparison: 'gebruikelijke zorg',
};

test.each([
  ['nothing yet', 'pico', { intervention: 'TENS' }, [], []],
  [
    'without comparison and outcomes',
    'pico',
    { population: PICO.population, intervention: PICO.intervention },
    [],
    ['Is het aan te bevelen om oefentherapie in te zetten bij patiënten met lage rugpijn?'],
  ],
  [
    'whole PICO',
    'pico',
    PICO,
    ['Pijn', 'ODI', 'terugkeer naar werk'],
    [
      'Is het aan te bevelen om oefentherapie in te zetten in plaats van gebruikelijke zorg bij patiënten met lage rugpijn?',
      'Wat is het effect van oefentherapie in vergelijking met gebruikelijke zorg op pijn, ODI en terugkeer naar werk bij patiënten met lage rugpijn?',
    ],
  ],
  [
    'an abbreviation keeps its capitals',
    'pico',
    { population: 'volwassenen', intervention: 'TENS en interferentie' },
    [],
    ['Is het aan te bevelen om TENS en interferentie in te zetten bij volwassenen?'],
  ],
  [
    'PIRD',
    'pird',
    { population: 'volwassenen', 'index-test': 'de Lasègue-test', 'target-condition': 'een hernia' },
    [],
    ['Hoe goed stelt de Lasègue-test een hernia vast bij volwassenen?'],
  ],
  ['a type chosen before leaves nothing behind', 'peo', PICO, ['pijn'], []],
] as [string, QuestionType, Record<string, string>, string[], string[]][])(
  '%s',
  (_, type, elements, outcomes, expected) => {
    expect(suggestWordings({ type, elements }, outcomes, guidelineWording('nl'))).toEqual(expected);
  },
);

it('words a question in the language of the guideline', () => {
  const [, effect] = suggestWordings(
    { type: 'pico', elements: { population: 'adults', intervention: 'exercise' } },
    ['pain', 'function'],
    guidelineWording('en'),
  );
  expect(effect).toBe('What is the effect of exercise on pain and function in adults?');
  expect(translator('fr')('frames.sentence.recommended', { intervention: 'X', population: 'Y' })).toBe(
    'Recommande-t-on X chez Y ?',
  );
});
