import type { Language } from '../../project.ts';
import type { WordingRule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** One denial; "ne … pas" counts once. */
const DENIALS: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(niet|geen|nooit|zonder|vermijd|nalaten|afzien|ontraden)(?!\p{L})/giu,
  fr: /(?<!\p{L})(pas|jamais|aucun|aucune|sans|évitez|éviter|s’abstenir|abstenez|déconseill\p{L}+)(?!\p{L})/giu,
  en: /(?<!\p{L})(not|no|never|without|avoid|refrain|don’t|don't)(?!\p{L})/giu,
};
/** Where a condition or exception begins: a denial there is about something else. */
const CLAUSES = /,? (?:maar|indien|als|wanneer|tenzij|mais|si|lorsque|sauf|but|if|when|unless)(?!\p{L})/giu;

/** Two denials in one clause make readers stop and turn the sentence round. */
export const doubleNegation: WordingRule = ({ text, language }) =>
  sentencesOf(text)
    .flatMap(sentence => sentence.split(CLAUSES))
    .flatMap(clause => {
      const found = [...clause.matchAll(DENIALS[language])].map(match => match[0]);
      return found.length < 2
        ? []
        : [{ rule: 'double-negation' as const, excerpt: clause.trim(), params: { words: found.join(', ') } }];
    });
