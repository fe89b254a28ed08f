import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/project.ts';
import {
  type Conditions,
  conditionsSchema,
  conditionTexts,
  NO_CONDITIONS,
  tidyCondition,
} from '../../../shared/recommendations/conditions.ts';
import { lintWording } from '../../../shared/recommendations/lint/lint-wording.ts';
import { suggestWording } from '../../../shared/recommendations/suggest.ts';
import { VERBS } from '../../../shared/recommendations/verbs.ts';
import { STRENGTHS, type Strength } from '../../../shared/recommendations.ts';

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const suggest = (language: Language, strength: Strength, conditions: Conditions = NO_CONDITIONS) =>
  suggestWording({ strength, verb: 'offer', action: 'X', target: 'Y', conditions }, language);

describe('a wording from parts', () => {
  const cases: [Language, Strength, string][] = [
    ['nl', 'strong-for', 'Bied X aan bij Y.'],
    ['nl', 'conditional-for', 'Overweeg X aan te bieden bij Y.'],
    ['nl', 'either', 'Kies samen met de patiënt of u X aanbiedt bij Y.'],
    ['nl', 'conditional-against', 'Bied X bij voorkeur niet aan bij Y.'],
    ['nl', 'strong-against', 'Bied X niet aan bij Y.'],
    ['nl', 'good-practice', 'Bied X aan bij Y.'],
    ['nl', 'research-only', 'Bied X alleen in onderzoeksverband aan bij Y.'],
    ['fr', 'strong-for', 'Proposez X chez Y.'],
    ['fr', 'conditional-for', 'Envisagez de proposer X chez Y.'],
    ['fr', 'either', 'Décidez avec le patient de proposer ou non X chez Y.'],
    ['fr', 'conditional-against', 'De préférence, ne proposez pas X chez Y.'],
    ['fr', 'strong-against', 'Ne proposez pas X chez Y.'],
    ['en', 'conditional-for', 'Consider offering X in Y.'],
    ['en', 'conditional-against', 'Consider not offering X in Y.'],
    ['en', 'strong-against', 'Do not offer X in Y.'],
  ];
  for (const [language, strength, wording] of cases)
    it(`${language}, ${strength}`, () => expect(suggest(language, strength)).toBe(wording));

  it('says conditions, groups and exceptions', () => {
    const when = {
      kind: 'all' as const,
      items: [text('a'), { kind: 'any' as const, items: [text('b'), text('c')] }],
    };
    const conditions = { when, notWhen: ['d', 'e'] };
    expect(suggest('nl', 'strong-for', conditions)).toBe(
      'Bied X aan bij Y, indien a, en b of c, maar niet indien d of e.',
    );
    expect(suggest('nl', 'strong-against', { when: null, notWhen: ['d'] })).toBe(
      'Bied X niet aan bij Y, tenzij d.',
    );
    expect(suggest('fr', 'strong-for', { when: text('a'), notWhen: [] })).toBe('Proposez X chez Y, si a.');
  });

  it('waits for strength, verb and action', () => {
    const parts = {
      strength: 'strong-for',
      verb: 'offer',
      action: 'X',
      target: '',
      conditions: NO_CONDITIONS,
    } as const;
    expect(suggestWording(parts, 'nl')).toBe('Bied X aan.');
    for (const missing of [{ strength: null }, { verb: null }, { action: ' ' }])
      expect(suggestWording({ ...parts, ...missing }, 'nl')).toBeNull();
  });

  it('passes its own linter in every language, strength and verb', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...STRENGTHS),
        fc.constantFrom(...VERBS),
        fc.constantFrom('oefentherapie', 'TENS', 'une thérapie'),
        (language, strength, verb, action) => {
          const wording = suggestWording(
            { strength, verb, action, target: 'patiënten', conditions: NO_CONDITIONS },
            language,
          );
          const found = lintWording({ text: wording ?? '', language, strength, hasScope: true });
          expect(found, `${language} ${strength}: ${wording}`).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('conditions', () => {
  it('are tidied without losing one', () => {
    const nested = {
      kind: 'all' as const,
      items: [
        { kind: 'any' as const, items: [text('a')] },
        { kind: 'all' as const, items: [] },
      ],
    };
    expect(tidyCondition(nested)).toEqual(text('a'));
    expect(tidyCondition({ kind: 'any', items: [] })).toBeNull();
    expect(conditionTexts({ when: nested, notWhen: ['b'] })).toEqual(['a', 'b']);
  });

  it('refuse empty texts and groups too deep to be read', () => {
    const deep = (depth: number): unknown =>
      depth === 0 ? text('a') : { kind: 'all', items: [deep(depth - 1)] };
    expect(conditionsSchema.safeParse({ when: deep(3), notWhen: [] }).success).toBe(true);
    expect(conditionsSchema.safeParse({ when: deep(4), notWhen: [] }).success).toBe(false);
    expect(conditionsSchema.safeParse({ when: text(' '), notWhen: [] }).success).toBe(false);
  });
});
