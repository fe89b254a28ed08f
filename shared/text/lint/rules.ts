import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { abbreviationUnused } from './abbreviation-unused.ts';
import { altTextMissing } from './alt-text-missing.ts';
import { citationTyped } from './citation-typed.ts';
import { citationUnlinked } from './citation-unlinked.ts';
import { doubleSpaces } from './double-spaces.ts';
import { headingOrder } from './heading-order.ts';
import type { Finding, LintFacts, LintRule, LintRuleId } from './lint.ts';
import { liveMissing } from './live-missing.ts';
import { readability } from './readability.ts';
import { recommendationVerb } from './recommendation-verb.ts';
import { referenceBroken } from './reference-broken.ts';
import { sentenceLength } from './sentence-length.ts';
import { termAvoided } from './term-avoided.ts';

const RULES: Record<LintRuleId, LintRule> = {
  'abbreviation-undefined': abbreviationUndefined,
  'abbreviation-unused': abbreviationUnused,
  'citation-typed': citationTyped,
  'double-spaces': doubleSpaces,
  'term-avoided': termAvoided,
  'sentence-length': sentenceLength,
  readability,
  'heading-order': headingOrder,
  'alt-text-missing': altTextMissing,
  'citation-unlinked': citationUnlinked,
  'reference-broken': referenceBroken,
  'live-missing': liveMissing,
  'recommendation-verb': recommendationVerb,
};

/** Everything that does not fit the house style, in reading order of the documents. */
export function lintGuideline(facts: LintFacts): Finding[] {
  const order = new Map(facts.texts.map((text, index) => [text.documentId, index]));
  const place = (finding: Finding) => order.get(finding.documentId) ?? 0;
  return Object.values(RULES)
    .flatMap(rule => rule(facts))
    .sort((a, b) => place(a) - place(b));
}
