import { describe, expect, test } from 'vitest';
import { findItems, scoreItem } from '../../renderer/app/palette-items.ts';
import { foldText } from '../../shared/fold-text.ts';

const item = (label: string, group = 'Scherm') => ({ id: label, label, group, run: () => undefined });

describe('finding in the palette', () => {
  test('case and accents make no difference', () => {
    expect(foldText('Epidemiologië')).toBe('epidemiologie');
    expect(scoreItem(item('Epidemiologië'), 'EPIDEMIOLOGIE')).toBeGreaterThan(0);
  });

  test('every word typed must occur', () => {
    expect(scoreItem(item('Nieuw knelpunt'), 'nieuw vraag')).toBe(0);
    expect(scoreItem(item('Nieuw knelpunt'), 'knel nie')).toBeGreaterThan(0);
  });

  test('signs that mean something in a pattern are just signs', () => {
    expect(scoreItem(item('(Pijn)educatie'), '(pijn')).toBeGreaterThan(0);
    expect(scoreItem(item('Massage'), '.*')).toBe(0);
  });

  test('the start of the label goes before the start of a word, and that before the middle', () => {
    const found = findItems(
      [item('Niet-oefentherapie'), item('4. Oefentherapie'), item('Oefentherapie')],
      'oefen',
    );
    expect(found.map(({ label }) => label)).toEqual([
      'Oefentherapie',
      'Niet-oefentherapie',
      '4. Oefentherapie',
    ]);
  });

  test('the kind of thing can be typed too', () => {
    expect(
      findItems([item('Massage', 'Uitgangsvraag'), item('Massage', 'Knelpunt')], 'massage knel'),
    ).toHaveLength(1);
  });

  test.each([
    ['Exporteren…', 'exporteer', true],
    ['Exporteren…', 'exporteert', true],
    ['Kopie versturen…', 'verstuur kopie', true],
    ['Project sluiten', 'sluit project', true],
    ['Exporter…', 'exportez', true],
    ['Exporter des données', 'exporte', true],
    ['Imprimer cet écran', 'imprimez', true],
    ['Export data', 'exporting', true],
    ['Print this screen', 'prints', true],
    ['Exporteren…', 'expert', false],
    ['Meetbaar', 'meters', false],
  ])('%s is found by %s: %s', (label, typed, isFound) => {
    expect(scoreItem(item(label), typed) > 0).toBe(isFound);
  });

  test('another word for an act finds it, after what bears that name', () => {
    const acts = [{ ...item('Exporteren…'), keywords: 'word pdf' }, item('Wordt besproken')];
    expect(findItems(acts, 'word').map(({ label }) => label)).toEqual(['Wordt besproken', 'Exporteren…']);
    expect(findItems(acts, 'pdf')).toHaveLength(1);
  });

  test('nothing typed shows everything in the order given', () => {
    expect(findItems([item('b'), item('a')], '').map(({ label }) => label)).toEqual(['b', 'a']);
  });
});
