import { describe, expect, it } from 'vitest';
import { findSimilar, groupSimilar, tellingWords } from '../../../shared/bottlenecks/similarity.ts';

const row = (id: string, theme: string, text = '') => ({ id, theme, text });

describe('look-alike bottlenecks', () => {
  it('compares telling words, without accents, endings and empty words', () => {
    expect([...tellingWords('De patiënten weten niet wélke oefeningen!')].sort()).toEqual([
      'oefening',
      'patient',
      'weten',
    ]);
  });

  const PAIRS: readonly [name: string, a: string, b: string, same: boolean][] = [
    ['the same words in another order', 'Verwijzen naar de huisarts', 'huisarts: verwijzen', true],
    ['singular and plural', 'oefening thuis', 'Oefeningen thuis', true],
    ['French with other accents', 'Délais d’attente trop longs', 'delais d’attente longs', true],
    [
      'one common word among many',
      'Wachttijd voor oefentherapie',
      'Oefentherapie bij uitstralende pijn',
      false,
    ],
    ['nothing in common', 'Privacy', 'Wachttijd', false],
    ['only empty words', 'het is niet', 'het is niet', false],
  ];
  for (const [name, a, b, same] of PAIRS) {
    it(`${name}: ${same ? 'alike' : 'not alike'}`, () => {
      expect(findSimilar([row('a', a), row('b', b)])).toHaveLength(same ? 1 : 0);
    });
  }

  it('groups around the first, and does not grow along a chain of half-alike texts', () => {
    const rows = [
      row('a', 'wachttijd oefentherapie praktijk'),
      row('b', 'wachttijd oefentherapie ziekenhuis'),
      row('c', 'kosten oefentherapie ziekenhuis'),
      row('d', 'iets anders'),
    ];
    expect(groupSimilar(rows)).toEqual([['a', 'b']]);
  });

  it('finds groups among a thousand within moments', () => {
    const subjects = ['wachttijd', 'verwijzing', 'vergoeding', 'oefentherapie', 'voorlichting'];
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      row(
        String(index),
        `${subjects[index % 5]} ${index}`,
        `probleem met ${subjects[index % 5]} in praktijk ${index % 7}`,
      ),
    );
    const start = performance.now();
    expect(groupSimilar(rows).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
