import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/project.ts';
import { lintWording } from '../../../shared/recommendations/lint/lint-wording.ts';
import type { WordingRuleId } from '../../../shared/recommendations/lint/rule.ts';
import type { Strength } from '../../../shared/recommendations.ts';

function findings(language: Language, text: string, strength: Strength | null = null, hasScope = true) {
  return lintWording({ text, language, strength, hasScope });
}

function rules(...args: Parameters<typeof findings>): WordingRuleId[] {
  return findings(...args).map(finding => finding.rule);
}

describe('the verb fits the strength', () => {
  const cases: [Language, Strength, string, boolean][] = [
    ['nl', 'strong-for', 'Bied oefentherapie aan indien er geen contra-indicaties zijn.', true],
    ['nl', 'strong-for', 'Indien er geen rode vlaggen zijn, bied oefentherapie aan.', true],
    ['nl', 'strong-for', 'Bied oefentherapie niet aan.', false],
    ['nl', 'conditional-against', 'Bied massage bij voorkeur niet aan.', true],
    ['nl', 'research-only', 'Bied massage alleen in onderzoeksverband aan.', true],
    ['fr', 'strong-for', 'Proposez une thérapie par l’exercice.', true],
    ['fr', 'strong-for', 'Envisagez une thérapie par l’exercice.', false],
    ['fr', 'strong-for', 'Ne proposez pas de TENS.', false],
    ['fr', 'strong-for', 'Les kinésithérapeutes proposent une thérapie.', false],
    ['fr', 'conditional-for', 'Envisagez de proposer un massage.', true],
    ['fr', 'conditional-for', 'Proposez un massage.', false],
    ['fr', 'either', 'Décidez avec le patient de proposer ou non un massage.', true],
    ['fr', 'conditional-against', 'De préférence, ne proposez pas de massage.', true],
    ['fr', 'strong-against', 'Ne proposez pas de TENS.', true],
    ['fr', 'strong-against', 'N’utilisez jamais le TENS.', true],
    ['fr', 'strong-against', 'Proposez le TENS.', false],
    ['fr', 'research-only', 'Utilisez le TENS uniquement dans le cadre d’une recherche.', true],
    ['en', 'strong-for', 'Offer exercise therapy.', true],
    ['en', 'strong-for', 'Consider exercise therapy.', false],
    ['en', 'strong-for', 'Do not offer TENS.', false],
    ['en', 'conditional-for', 'Consider offering massage.', true],
    ['en', 'conditional-against', 'Consider not offering massage.', true],
    ['en', 'conditional-for', 'Consider not offering massage.', false],
    ['en', 'strong-against', 'Do not offer TENS.', true],
    ['en', 'good-practice', 'The therapist records the agreements.', false],
  ];
  for (const [language, strength, text, fits] of cases)
    it(`${language}, ${strength}: ${text} ${fits ? 'fits' : 'does not fit'}`, () => {
      expect(rules(language, text, strength).includes('verb-fits-strength')).toBe(!fits);
    });

  it('takes "Overweeg … niet" for conditional against', () => {
    const text = 'Overweeg massage niet toe te passen.';
    expect(rules('nl', text, 'conditional-against')).toEqual([]);
    expect(rules('nl', text, 'conditional-for')).toEqual(['verb-fits-strength']);
  });

  it('is not judged while there is no strength', () => {
    expect(rules('nl', 'Overweeg massage.')).toEqual([]);
  });
});

describe('the other rules', () => {
  const cases: [WordingRuleId, Language, string, boolean][] = [
    ['one-action', 'nl', 'Bied oefentherapie aan bij profiel 2 en 3.', false],
    ['one-action', 'nl', 'Bied oefentherapie aan en bespreek de verwachtingen.', true],
    ['one-action', 'nl', 'Bied oefentherapie aan. Verwijs naar de huisarts.', true],
    ['one-action', 'nl', 'Bied oefentherapie aan. Doe dit niet indien er koorts is.', false],
    ['one-action', 'nl', 'Bied oefentherapie aan indien:\ner geen koorts is;\nde patiënt dat wil.', false],
    ['one-action', 'fr', 'Proposez des exercices et évaluez le résultat.', true],
    ['one-action', 'fr', 'Proposez des exercices.', false],
    ['one-action', 'en', 'Offer exercise and refer to the doctor.', true],
    ['actor-present', 'nl', 'Oefentherapie wordt aanbevolen.', true],
    ['actor-present', 'nl', 'Oefentherapie wordt door de therapeut gegeven.', false],
    ['actor-present', 'nl', 'Bied oefentherapie aan indien de patiënt wordt verwezen.', false],
    ['actor-present', 'fr', 'Il est recommandé de faire des exercices.', true],
    ['actor-present', 'en', 'Exercise should be offered.', true],
    ['actor-present', 'en', 'Exercise should be offered by the physiotherapist.', false],
    ['double-negation', 'nl', 'Bied oefentherapie niet aan zonder voorlichting.', true],
    ['double-negation', 'nl', 'Bied TENS niet aan, tenzij er geen andere mogelijkheid is.', false],
    ['double-negation', 'fr', 'Ne proposez pas de massage.', false],
    ['double-negation', 'fr', 'N’évitez pas les exercices, jamais sans avis.', true],
    ['double-negation', 'en', 'Do not avoid exercise.', true],
    ['length', 'en', `Offer ${'very '.repeat(40)}long therapy.`, true],
    ['length', 'en', `Offer exercise if: ${'the patient wants it; '.repeat(12)}.`, false],
  ];
  for (const [rule, language, text, isFound] of cases)
    it(`${rule}, ${language}: ${text.slice(0, 60)} ${isFound ? 'is told' : 'passes'}`, () => {
      expect(rules(language, text).includes(rule)).toBe(isFound);
    });

  it('asks for whom or when, unless the parts say so', () => {
    expect(rules('nl', 'Bied oefentherapie aan.', null, false)).toEqual(['condition-present']);
    expect(rules('nl', 'Bied oefentherapie aan bij lage rugpijn.', null, false)).toEqual([]);
    expect(rules('nl', 'Bied oefentherapie aan.', null, true)).toEqual([]);
    expect(rules('fr', 'Proposez des exercices.', null, false)).toEqual(['condition-present']);
  });

  it('explains itself with what it found', () => {
    const [found] = findings('nl', 'Bied massage niet aan zonder voorlichting en overleg met de huisarts.');
    expect(found).toEqual({
      rule: 'one-action',
      excerpt: 'en overleg',
      params: { count: 2 },
    });
  });

  it('says nothing of an empty wording', () => {
    expect(rules('nl', '  ', 'strong-for', false)).toEqual([]);
  });
});
