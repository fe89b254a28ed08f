import type { Language } from '../../project.ts';
import type { WordingRule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

/** Words by which a wording asks for something, at the beginning of a sentence or after "and". */
const ASKS: Record<Language, string> = {
  nl: 'adviseer|bepaal|bespreek|bied|doe|evalueer|gebruik|geef|informeer|kies|leg|meet|overleg|overweeg|pas|stel|stimuleer|verwijs|vermijd|vraag|wees',
  fr: 'appliquez|conseillez|décidez|déterminez|discutez|donnez|envisagez|évaluez|évitez|informez|mesurez|orientez|proposez|soyez|stimulez|utilisez|vérifiez',
  en: 'advise|apply|assess|avoid|be|consider|decide|determine|discuss|encourage|evaluate|give|inform|measure|offer|refer|use',
};
const AND: Record<Language, string> = { nl: 'en|of', fr: 'et|ou', en: 'and|or' };

/** What explains the sentence before it, such as "Doe dit niet indien …". */
const EXPLAINS: Record<Language, RegExp> = {
  nl: /^doe dit/i,
  fr: /^(ne )?faites(-le| le)/i,
  en: /^(do (not )?do|do) this/i,
};

/** One recommendation asks for one action, so that it can be adopted, measured and followed by itself. */
export const oneAction: WordingRule = ({ text, language }) => {
  const start = new RegExp(`^(?:${ASKS[language]})(?!\\p{L})`, 'iu');
  const joined = new RegExp(`(?<!\\p{L})(?:${AND[language]}) (?:${ASKS[language]})(?!\\p{L})`, 'giu');
  const asked = sentencesOf(text).flatMap(sentence => {
    const own = start.test(sentence) && !EXPLAINS[language].test(sentence) ? [firstWord(sentence)] : [];
    return [...own, ...[...sentence.matchAll(joined)].map(match => match[0])];
  });
  const [, second] = asked;
  if (second === undefined) return [];
  return [{ rule: 'one-action', excerpt: second, params: { count: asked.length } }];
};

function firstWord(sentence: string): string {
  return sentence.split(/\s/u)[0] ?? '';
}
