import type { Question } from '../questions.ts';
import { type ElementId, FRAMES, missingElements, needsOutcomes } from './frames.ts';
import { MOST_OUTCOMES, type Outcome, summariseOutcome } from './outcomes.ts';

/** Advice on a question. None of it stops anybody: the group may have its reasons. */
export type Hint =
  | { kind: 'element-missing'; element: ElementId }
  | { kind: 'two-questions' }
  | { kind: 'no-question-mark' }
  | { kind: 'closed-wording' }
  | { kind: 'long-wording'; words: number }
  | { kind: 'no-outcomes' }
  | { kind: 'no-critical-outcome' }
  | { kind: 'unrated-outcomes'; count: number }
  | { kind: 'many-outcomes'; count: number };

/** Longer than this and a question is hard to take in; the longest published KNGF question here has 38 words. */
const MOST_WORDS = 45;

/** A second question word after "and" or "or", in the three languages of the app. */
const SECOND_QUESTION =
  /(?:^|[\s,;])(?:en|of|et|ou|and|or)\s+(?:zo ja,?\s+|si oui,?\s+|if so,?\s+)?(?:welke?|hoe|wat|wanneer|waarom|quel(?:le)?s?|comment|quand|pourquoi|which|how|what|when|why)(?=\s|$)/iu;

/** A first word that can only be answered by yes or no. */
const CLOSED_START =
  /^(?:is|zijn|wordt|worden|kan|kunnen|moet|moeten|heeft|hebben|est-|sont-|faut-|peut-|doit-|are|does|do|can|should|must|has|have)(?=\s|il|elle|on|ce)/iu;

/**
 * Looks a question over: what its frame lacks, a wording that asks two things at once or invites a bare yes or
 * no. Yes or no is what an intervention or a test is asked ("Wordt … aanbevolen bij …?"), so there it is left alone.
 */
export function findHints(question: Question, outcomes: readonly Outcome[]): Hint[] {
  return [
    ...missingElements(question.type, question.elements).map(element => ({
      kind: 'element-missing' as const,
      element,
    })),
    ...wordingHints(question),
    ...outcomeHints(question, outcomes),
  ];
}

function wordingHints({ text, type }: Question): Hint[] {
  const hints: Hint[] = [];
  const marks = text.match(/\?/gu)?.length ?? 0;
  if (marks > 1 || SECOND_QUESTION.test(text)) hints.push({ kind: 'two-questions' });
  if (marks === 0) hints.push({ kind: 'no-question-mark' });
  if ((type === 'peo' || type === 'pico-qualitative' || type === 'narrative') && CLOSED_START.test(text))
    hints.push({ kind: 'closed-wording' });
  const words = text.split(/\s+/u).filter(word => word !== '').length;
  if (words > MOST_WORDS) hints.push({ kind: 'long-wording', words });
  return hints;
}

function outcomeHints({ type, ratingRule }: Question, outcomes: readonly Outcome[]): Hint[] {
  if (!FRAMES[type].some(({ id }) => id === 'outcomes')) return [];
  if (outcomes.length === 0) return needsOutcomes(type) ? [{ kind: 'no-outcomes' }] : [];
  const bands = outcomes.map(outcome => summariseOutcome(outcome, ratingRule)?.band ?? null);
  const unrated = bands.filter(band => band === null).length;
  const hints: Hint[] = [];
  if (unrated > 0) hints.push({ kind: 'unrated-outcomes', count: unrated });
  else if (!bands.includes('critical')) hints.push({ kind: 'no-critical-outcome' });
  const weighed = bands.filter(band => band === 'critical' || band === 'important').length;
  if (weighed > MOST_OUTCOMES) hints.push({ kind: 'many-outcomes', count: weighed });
  return hints;
}
