import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../shared/text/sentences.ts';
import { countWords } from '../../../shared/text/words.ts';

describe('countWords', () => {
  const cases: [text: string, words: number][] = [
    ['', 0],
    [' – ', 0],
    ['Bied oefentherapie aan.', 3],
    ["zo'n patiënt heeft 's ochtends pijn", 6],
    ['sub-acute lage-rugpijn', 2],
    ['en/of', 2],
    ['3,5 procent van 1.000', 4],
    ['pijn,functie', 2],
    ['één café (KNGF, 2021)', 4],
  ];
  for (const [text, words] of cases)
    it(`${text || '(leeg)'} → ${words}`, () => expect(countWords(text)).toBe(words));
});

describe('sentencesOf', () => {
  const cases: [text: string, sentences: string[]][] = [
    ['', []],
    ['Een zin zonder punt', ['Een zin zonder punt']],
    ['Eén. Twee! Drie?', ['Eén.', 'Twee!', 'Drie?']],
    ['Gebruik bijv. Massage niet. Wel oefenen.', ['Gebruik bijv. Massage niet.', 'Wel oefenen.']],
    ['Dat kan (o.a. bij pijn). Klaar.', ['Dat kan (o.a. bij pijn).', 'Klaar.']],
    ['Het getal 3.5 is klein. Ja.', ['Het getal 3.5 is klein.', 'Ja.']],
    ['‘Dat is zo.’ Zij knikt.', ['‘Dat is zo.’', 'Zij knikt.']],
    ['Door A. Jansen gemaakt. Goed.', ['Door A. Jansen gemaakt.', 'Goed.']],
  ];
  for (const [text, sentences] of cases)
    it(text || '(leeg)', () => expect(sentencesOf(text)).toEqual(sentences));
});
