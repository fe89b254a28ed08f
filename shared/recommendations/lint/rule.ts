import type { Language } from '../../project.ts';
import type { Strength } from '../../recommendations.ts';

export const WORDING_RULES = [
  'verb-fits-strength',
  'one-action',
  'actor-present',
  'condition-present',
  'double-negation',
  'length',
] as const;
export type WordingRuleId = (typeof WORDING_RULES)[number];

/** A wording as the rules read it: plain text in one language. */
export interface Wording {
  text: string;
  language: Language;
  /** Null while it has not been decided; the verb is then not judged. */
  strength: Strength | null;
  /** Whether target or conditions were recorded in parts, besides what the text says. */
  hasScope: boolean;
}

/** One thing to look at in a wording; `params` fill the sentence that explains it. */
export interface WordingFinding {
  rule: WordingRuleId;
  /** The words it is about. */
  excerpt: string;
  params: Record<string, string | number>;
}

/** A rule looks at a wording and tells what to look at; it changes nothing. */
export type WordingRule = (wording: Wording) => WordingFinding[];
