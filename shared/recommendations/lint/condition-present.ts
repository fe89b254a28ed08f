import type { Language } from '../../project.ts';
import type { WordingRule } from './rule.ts';
import { firstWords } from './sentences.ts';

/** Words that say for whom or when. */
const SCOPE: Record<Language, RegExp> = {
  nl: /(?<!\p{L})(bij|voor|indien|als|wanneer|tenzij|tijdens|iedere|elke|alle|patiënt|patiënten|profiel)(?!\p{L})/iu,
  fr: /(?<!\p{L})(chez|pour|si|lorsque|quand|sauf|pendant|chaque|tout|toute|patient|patients|patiente|patientes|profil)(?!\p{L})/iu,
  en: /(?<!\p{L})(in|for|with|if|when|unless|during|every|each|all|patient|patients|people|profile)(?!\p{L})/iu,
};

/** A recommendation says for whom or when it holds, in its words or in its recorded parts. */
export const conditionPresent: WordingRule = ({ text, language, hasScope }) => {
  if (hasScope || text.trim() === '' || SCOPE[language].test(text)) return [];
  return [{ rule: 'condition-present', excerpt: firstWords(text), params: {} }];
};
