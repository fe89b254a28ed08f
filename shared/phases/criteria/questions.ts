import type { QuestionFact, QuestionFacts } from '../../questions/facts.ts';
import type { ScopeKind } from '../../questions.ts';
import { atLeast, type Criterion, every, holds, noneOpen } from './kinds.ts';

const place = { area: 'questions' };

/** A framework says for whom the guideline is, where it applies, and who uses it. */
const FRAMEWORK: readonly ScopeKind[] = ['population', 'setting', 'professions'];

/** Met when there are questions the criterion concerns, and none of them is open. */
function allOf(select: (questions: QuestionFacts) => QuestionFact): Criterion {
  return noneOpen(
    place,
    facts => select(facts.questions).total,
    facts => select(facts.questions).open,
  );
}

export const questionCriteria = {
  'framework-written': atLeast(
    place,
    FRAMEWORK.length,
    facts => FRAMEWORK.filter(kind => facts.scopeKinds.includes(kind)).length,
  ),
  'questions-formulated': atLeast(place, 1, facts => facts.thread.questions.length),
  'questions-structured': allOf(questions => questions.frame),
  'outcomes-rated': allOf(questions => questions.rated),
  'framework-accepted': holds(place, facts => facts.questions.frameworkAccepted),
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
