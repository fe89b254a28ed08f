import { deleteDecision, putDecision } from '../../db/bottleneck-decisions.ts';
import { linkBottleneck } from '../../db/bottlenecks.ts';
import type { WriteHandle } from '../../db/database.ts';
import { insertQuestion } from '../../db/questions.ts';
import type { BottleneckOutcome } from '../../shared/bottlenecks.ts';
import type { QuestionFields } from '../../shared/questions.ts';

export interface DecisionAct {
  /** The bottlenecks this is decided on; one act may settle several. */
  ids: readonly string[];
  outcome: BottleneckOutcome;
  reason: string;
  /** Name and moment of the decision. */
  by: string;
  at: string;
  /** With outcome `question`: a key question to make, or one that exists; null when they are linked already. */
  question: QuestionFields | { id: string } | null;
}

/** Decides what becomes of bottlenecks. A key question is made or linked in the same act; its id comes back. */
export function decideBottlenecks(db: WriteHandle, act: DecisionAct): { questionId: string | null } {
  const { question } = act;
  const questionId =
    act.outcome !== 'question' || question === null
      ? null
      : 'id' in question
        ? question.id
        : insertQuestion(db, question);
  for (const id of act.ids) {
    putDecision(db, id, {
      outcome: act.outcome,
      reason: act.reason,
      decidedBy: act.by,
      decidedAt: act.at,
      origin: 'project',
    });
    if (questionId !== null) linkBottleneck(db, id, questionId);
  }
  return { questionId };
}

/** Takes back what was decided; questions and links that came of it stay. */
export function reopenBottleneck(db: WriteHandle, id: string): void {
  deleteDecision(db, id);
}
