import type { ReadHandle } from '../../db/database.ts';
import { listAcceptances, listScope } from '../../db/framework.ts';
import { listQuestions } from '../../db/questions.ts';
import { type QuestionFacts, questionFacts } from '../../shared/questions/facts.ts';
import { readOutcomes } from './outcomes.ts';

/** Reads what the project's data say about its key questions and framework. */
export function readQuestionFacts(db: ReadHandle): QuestionFacts {
  return questionFacts({
    questions: listQuestions(db),
    outcomes: readOutcomes(db),
    scope: listScope(db),
    acceptances: listAcceptances(db),
  });
}
