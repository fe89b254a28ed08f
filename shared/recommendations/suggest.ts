import type { Language } from '../project.ts';
import type { Strength } from '../recommendations.ts';
import { type Condition, type Conditions, tidyCondition } from './conditions.ts';
import { VERB_FORMS, type Verb, type VerbForms } from './verbs.ts';

/** The parts a wording is made from. */
export interface WordingParts {
  strength: Strength | null;
  verb: Verb | null;
  action: string;
  /** For whom, as it stands in the sentence: "patiënten met lage rugpijn". */
  target: string;
  conditions: Conditions;
}

/** The words between the parts, by language. */
interface Phrases {
  by(strength: Strength, forms: VerbForms): string;
  target: string;
  when: string;
  and: string;
  or: string;
  /** Between groups, so that "a en b, of c" cannot be read otherwise. */
  andGroup: string;
  orGroup: string;
  butNot: string;
  unless: string;
}

const isAgainst = (strength: Strength) => strength === 'strong-against' || strength === 'conditional-against';

/**
 * How each strength is worded. Dutch: KNGF low back pain 2021 (imperative; "Overweeg"; "Pas … niet toe") and, where
 * KNGF prints none, the customary "Bij voorkeur niet", "Kies samen met de patiënt" and "alleen in
 * onderzoeksverband". English after NICE (offer, consider, do not offer); French after KCE.
 */
const PHRASES: Record<Language, Phrases> = {
  nl: {
    by: (strength, forms) =>
      ({
        'strong-for': forms.imperative,
        'good-practice': forms.imperative,
        'conditional-for': `Overweeg ${forms.consider}`,
        either: `Kies samen met de patiënt of u ${forms.whether}`,
        'conditional-against': forms.negative.replace(' niet', ' bij voorkeur niet'),
        'strong-against': forms.negative,
        'research-only': forms.imperative.replace('…', '… alleen in onderzoeksverband'),
      })[strength],
    target: ' bij ',
    when: ', indien ',
    and: ' en ',
    or: ' of ',
    andGroup: ', en ',
    orGroup: ', of ',
    butNot: ', maar niet indien ',
    unless: ', tenzij ',
  },
  fr: {
    by: (strength, forms) =>
      ({
        'strong-for': forms.imperative,
        'good-practice': forms.imperative,
        'conditional-for': `Envisagez ${forms.consider}`,
        either: `Décidez avec le patient ${forms.whether}`,
        'conditional-against': `De préférence, ${forms.negative.replace(/^N/, 'n')}`,
        'strong-against': forms.negative,
        'research-only': `${forms.imperative} uniquement dans le cadre d’une recherche`,
      })[strength],
    target: ' chez ',
    when: ', si ',
    and: ' et ',
    or: ' ou ',
    andGroup: ', et ',
    orGroup: ', ou ',
    butNot: ', mais pas si ',
    unless: ', sauf si ',
  },
  en: {
    by: (strength, forms) =>
      ({
        'strong-for': forms.imperative,
        'good-practice': forms.imperative,
        'conditional-for': `Consider ${forms.consider}`,
        either: `Decide together with the patient whether to ${forms.whether}`,
        'conditional-against': `Consider not ${forms.consider}`,
        'strong-against': forms.negative,
        'research-only': `${forms.imperative} only in the context of research`,
      })[strength],
    target: ' in ',
    when: ', if ',
    and: ' and ',
    or: ' or ',
    andGroup: ', and ',
    orGroup: ', or ',
    butNot: ', but not if ',
    unless: ', unless ',
  },
};

/**
 * A wording from the parts of a recommendation; null while strength, verb or action is missing. It is offered, never
 * put in the text by itself: authors word better than templates.
 */
export function suggestWording(parts: WordingParts, language: Language): string | null {
  const { strength, verb, action, target, conditions } = parts;
  if (strength === null || verb === null || action.trim() === '') return null;
  const phrases = PHRASES[language];
  const act = phrases.by(strength, VERB_FORMS[language][verb]);
  const whom = target.trim() === '' ? '' : phrases.target + target.trim();
  const tree = tidyCondition(conditions.when);
  const when = tree === null ? '' : phrases.when + sayCondition(tree, phrases);
  const except = conditions.notWhen.map(text => text.trim()).join(phrases.or);
  const exception = except === '' ? '' : (isAgainst(strength) ? phrases.unless : phrases.butNot) + except;
  return `${act.replace('…', () => action.trim())}${whom}${when}${exception}.`;
}

function sayCondition(condition: Condition, phrases: Phrases): string {
  if (condition.kind === 'text') return condition.text.trim();
  const hasGroups = condition.items.some(item => item.kind !== 'text');
  const joiner =
    condition.kind === 'all'
      ? hasGroups
        ? phrases.andGroup
        : phrases.and
      : hasGroups
        ? phrases.orGroup
        : phrases.or;
  return condition.items.map(item => sayCondition(item, phrases)).join(joiner);
}
