import type { ScopeKind } from '../../questions.ts';
import { atLeast, byHand, type Criterion, every } from './kinds.ts';

const place = { area: 'questions' };

/** A framework says for whom the guideline is, where it applies, and who uses it. */
const FRAMEWORK: readonly ScopeKind[] = ['population', 'setting', 'professions'];

export const questionCriteria = {
  'framework-written': atLeast(
    place,
    FRAMEWORK.length,
    facts => FRAMEWORK.filter(kind => facts.scopeKinds.includes(kind)).length,
  ),
  'questions-formulated': atLeast(place, 1, facts => facts.thread.questions.length),
  'questions-structured': byHand('questions'),
  'outcomes-rated': byHand('questions'),
  'framework-accepted': byHand(),
  'questions-covered': every(
    { ...place, gap: 'question-without-section' },
    facts => facts.thread.questions,
    (row, facts) => facts.thread.sections.some(section => section.questionId === row.id),
  ),
  'questions-recommended': every(
    { ...place, gap: 'question-without-recommendation' },
    facts => facts.thread.questions,
    (row, facts) => facts.thread.recommendations.some(rec => rec.questionId === row.id),
  ),
} satisfies Record<string, Criterion>;
