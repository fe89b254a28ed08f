import type { ElementId, QuestionType } from './frames.ts';

/**
 * A wording that can be made from what was filled in. The words stand in the locales under
 * `questions.sentence.<pattern>`; a guideline is worded in its own language, whatever the screens are set to.
 */
export interface Suggestion {
  pattern:
    | 'recommended'
    | 'recommended-compared'
    | 'effect'
    | 'effect-compared'
    | 'accuracy'
    | 'accuracy-compared'
    | 'association'
    | 'experience';
  values: Record<string, string>;
}

/** How a suggestion is put into words, and the outcomes into one list. */
export interface Wording {
  /** Fills in a pattern. */
  pattern: (suggestion: Suggestion) => string;
  /** Joins names: "a, b en c". */
  list: (names: readonly string[]) => string;
}

/**
 * Wordings for a question: whether it is to be recommended, and what its effect is. They fit one thing and several
 * alike, so that no verb has to agree with what was filled in. Empty as long as the frame does not say what and for whom.
 */
export function suggestWordings(
  question: { type: QuestionType; elements: Partial<Record<ElementId, string>> },
  outcomes: readonly string[],
  wording: Wording,
): string[] {
  const values: Record<string, string> = {};
  for (const [id, text] of Object.entries(question.elements)) values[id] = phrase(text);
  if (outcomes.length > 0) values.outcomes = wording.list(outcomes.map(phrase));
  return patternsFor(question.type, values).map(pattern => tidy(wording.pattern({ pattern, values })));
}

function patternsFor(type: QuestionType, has: Record<string, string>): Suggestion['pattern'][] {
  if (!has.population) return [];
  switch (type) {
    case 'pico':
    case 'pipoh':
      if (!has.intervention) return [];
      return [
        has.comparison ? 'recommended-compared' : 'recommended',
        ...(has.outcomes ? [has.comparison ? ('effect-compared' as const) : ('effect' as const)] : []),
      ];
    case 'pird':
      if (!has['index-test'] || !has['target-condition']) return [];
      return [has['reference-test'] ? 'accuracy-compared' : 'accuracy'];
    case 'peo':
      return has.exposure && has.outcomes ? ['association'] : [];
    case 'pico-qualitative':
      return has.interest && has.context ? ['experience'] : [];
    case 'narrative':
      return [];
  }
}

/** Inside a sentence a phrase has no full stop, and no capital unless it is a name or abbreviation. */
function phrase(text: string): string {
  const bare = text.trim().replace(/[.;?!]+$/u, '');
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

function tidy(sentence: string): string {
  const text = sentence.replace(/\s{2,}/gu, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
