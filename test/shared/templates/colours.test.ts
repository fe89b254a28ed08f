import { describe, expect, test } from 'vitest';
import { contrast, lightenFor, mix } from '../../../shared/templates/colours.ts';
import { colourRemarks } from '../../../shared/templates/legibility.ts';
import { NEUTRAL_TEMPLATE, templateJson, templateSchema } from '../../../shared/templates/template.ts';

describe('contrast', () => {
  // The figures of the definition in WCAG 2.2, and of the well-known grey that just passes on white.
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FFFFFF', 'FFFFFF', 1],
    ['767676', 'FFFFFF', 4.54],
    ['FF0000', 'FFFFFF', 4],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

test('mixes by channel', () => {
  expect(mix('000000', 'FFFFFF', 0.5)).toBe('808080');
  expect(mix('8A1C5B', 'FFFFFF', 0)).toBe('8A1C5B');
});

test('lightens no more than the dark ground asks for', () => {
  expect(lightenFor('F0F0F0', '16181A')).toBe('F0F0F0');
  expect(contrast(lightenFor('00205B', '16181A'), '16181A')).toBeGreaterThanOrEqual(4.5);
});

describe('a template', () => {
  const read = (colours: Record<string, string>) =>
    templateSchema.parse({ format: 'leidraad-template', formatVersion: 1, name: 'Proef', colours }).colours;

  test('that names one colour gets a soft one that goes with it', () => {
    const { accent, accentSoft, warnSoft } = read({ accent: '#8a1c5b' });
    expect([accent, accentSoft, warnSoft]).toEqual(['8A1C5B', 'F3E8EF', NEUTRAL_TEMPLATE.colours.warnSoft]);
    expect(read({ accent: '8A1C5B', accentSoft: '#FFEEFF' }).accentSoft).toBe('FFEEFF');
  });

  test('says which words are hard to read, rounded to the strict side', () => {
    expect(colourRemarks(NEUTRAL_TEMPLATE.colours)).toEqual([]);
    const remarks = colourRemarks(read({ accent: '#777777' }));
    expect(remarks).toMatchObject([
      { kind: 'contrast', field: 'colours.accent', value: '4.4' },
      { kind: 'contrast', field: 'colours.accent, colours.accentSoft' },
    ]);
  });

  test('is the same after it was written and read', () => {
    expect(templateSchema.parse(JSON.parse(templateJson(NEUTRAL_TEMPLATE)))).toEqual(NEUTRAL_TEMPLATE);
  });
});
