import { type Question, SCOPE_KINDS, type ScopeKind, type ScopeStatement } from '../questions.ts';
import { missingElements, needsOutcomes } from './frames.ts';
import { type FrameworkAcceptance, isFrameworkAccepted } from './framework.ts';
import { type Outcome, summariseOutcome } from './outcomes.ts';

/** A criterion over the key questions: how many it concerns, and those that do not meet it yet. */
export interface QuestionFact {
  total: number;
  open: { id: string; label: string }[];
}

export interface QuestionFacts {
  /** The question's frame says for whom it is asked; every type but `narrative` must. */
  population: QuestionFact;
  /** Every line that matters in the frame is filled in. */
  frame: QuestionFact;
  /** The frame asks for outcomes and there is at least one. */
  outcomes: QuestionFact;
  /** Every outcome has been rated by at least one member. */
  rated: QuestionFact;
  /** At least one outcome was rated as critical. */
  critical: QuestionFact;
  /** It has been chosen whether to work de novo, adopt, adapt or update. */
  approach: QuestionFact;
  /** Kinds of scope statement that no framework can do without and that are still missing. */
  scopeMissing: ScopeKind[];
  frameworkAccepted: boolean;
  /** Accepted, but changed since: the acceptance should be asked again. */
  frameworkChanged: boolean;
}

/** What a framework has to say at least: for whom, where, and for which professions. */
const NEEDED: readonly ScopeKind[] = ['population', 'setting', 'professions'];

/** What the data say about key questions and framework, for the criteria of the phases. */
export function questionFacts(data: {
  questions: readonly Question[];
  outcomes: readonly Outcome[];
  scope: readonly ScopeStatement[];
  acceptances: readonly FrameworkAcceptance[];
}): QuestionFacts {
  const { questions } = data;
  const byQuestion = Map.groupBy(data.outcomes, outcome => outcome.questionId);
  const outcomesOf = (question: Question) => byQuestion.get(question.id) ?? [];
  const bandsOf = (question: Question) =>
    outcomesOf(question).map(outcome => summariseOutcome(outcome, question.ratingRule)?.band);
  const framed = questions.filter(({ type }) => type !== 'narrative');
  const measured = questions.filter(({ type }) => needsOutcomes(type));
  const acceptance = data.acceptances.filter(({ body }) => body === 'working-group');
  return {
    population: fact(framed, question => (question.elements.population ?? '') !== ''),
    frame: fact(framed, ({ type, elements }) => missingElements(type, elements).length === 0),
    outcomes: fact(measured, question => outcomesOf(question).length > 0),
    rated: fact(
      measured,
      question => outcomesOf(question).length > 0 && bandsOf(question).every(band => band !== undefined),
    ),
    critical: fact(measured, question => bandsOf(question).includes('critical')),
    approach: fact(questions, ({ approach }) => approach !== null),
    scopeMissing: SCOPE_KINDS.filter(
      kind => NEEDED.includes(kind) && !data.scope.some(statement => statement.kind === kind),
    ),
    frameworkAccepted: isFrameworkAccepted(data.acceptances),
    frameworkChanged: acceptance.length > 0 && acceptance.every(({ changedSince }) => changedSince),
  };
}

function fact(questions: readonly Question[], meets: (question: Question) => boolean): QuestionFact {
  return {
    total: questions.length,
    open: questions
      .filter(question => !meets(question))
      .map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
  };
}
