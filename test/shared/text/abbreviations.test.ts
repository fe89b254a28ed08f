import { describe, expect, it } from 'vitest';
import { areAlike } from '../../../shared/abbreviations.ts';
import { abbreviable, usedAbbreviations } from '../../../shared/text/abbreviations.ts';
import { countingBuilder } from '../../helpers/lint-facts.ts';

describe('abbreviable', () => {
  const cases: [text: string, found: string, isFound: boolean][] = [
    ['De KNGF-richtlijn lage rugpijn', 'KNGF', true],
    ['een VAS-P-score van 3', 'VAS-P', true],
    ['de richtlijn van KNGF/VvOCM.', 'VvOCM', true],
    ['volgens de R&D-afdeling', 'R&D', true],
    ['het K.N.G.F. besluit', 'K.N.G.F', true],
    ['KNGFs', 'KNGF', false],
    ['de (NHG)', 'NHG', true],
  ];
  for (const [text, found, isFound] of cases)
    it(`${isFound ? 'finds' : 'does not find'} ${found} in "${text}"`, () =>
      expect(abbreviable(text).includes(found)).toBe(isFound));
});

it('an abbreviation in a compound counts as used', () => {
  const b = countingBuilder();
  const listed = [
    { short: 'KNGF', long: 'Koninklijk Nederlands Genootschap voor Fysiotherapie' },
    { short: 'NHG', long: 'Nederlands Huisartsen Genootschap' },
  ];
  expect(usedAbbreviations([b.doc(b.paragraph('De KNGF-richtlijn.'))], listed)).toEqual([listed[0]]);
});

describe('areAlike', () => {
  const cases: [a: [string, string], b: [string, string], alike: boolean][] = [
    [['KNGF', 'x'], ['K.N.G.F.', 'y'], true],
    [['Rct', 'x'], ['RCT', 'y'], true],
    [['RCT', 'randomised trial'], ['GGO', 'Randomised Trial'], true],
    [['RCT', 'randomised trial'], ['SR', 'systematic review'], false],
  ];
  for (const [[short, long], [otherShort, otherLong], alike] of cases)
    it(`${short} and ${otherShort}`, () =>
      expect(areAlike({ short, long }, { short: otherShort, long: otherLong })).toBe(alike));
});
