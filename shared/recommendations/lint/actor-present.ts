import type { Language } from '../../project.ts';
import { mainClause } from './main-clause.ts';
import type { WordingRule } from './rule.ts';

/** A passive without somebody who acts: nobody is told to do it. An imperative speaks to the reader. */
const PASSIVE: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(wordt|worden|dient te worden|dienen te worden|moet worden|kan worden)(?!\p{L})/iu,
  fr: /(?<!\p{L})(est|sont|doit être|doivent être|peut être|peuvent être|il convient de|il est recommandé)(?!\p{L})/iu,
  en: /(?<!\p{L})(is|are|should be|must be|may be|can be|it is recommended)(?!\p{L})/iu,
};
const ACTOR: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(door (de|een)|therapeut|fysiotherapeut|oefentherapeut|kinesitherapeut|huisarts|zorgverlener|behandelaar|verwijzer)/iu,
  fr: /(?<!\p{L})(par (le|la|un|une)|kinésithérapeute|thérapeute|médecin|prestataire|soignant)/iu,
  en: /(?<!\p{L})(by (the|a|an)|therapist|physiotherapist|clinician|professional|practitioner|doctor)/iu,
};
/** Whoever reads the recommendation must see who is to do it. */
export const actorPresent: WordingRule = ({ text, language }) => {
  const main = mainClause(text, language);
  const passive = PASSIVE[language].exec(main);
  if (passive === null || ACTOR[language].test(main)) return [];
  return [{ rule: 'actor-present', excerpt: passive[0], params: {} }];
};
