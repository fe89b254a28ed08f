import {
  insertConsiderations,
  judgeEntry,
  listConsiderations,
  readCriterion,
} from '../../db/considerations.ts';
import type { WriteHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { requireRow } from '../../db/revisions.ts';
import type { Answer } from '../../shared/considerations/criteria.ts';
import { defaultFramework, type FrameworkId } from '../../shared/considerations/frameworks.ts';
import { isAnswerTo, type Stage } from '../../shared/considerations.ts';
import { LeidraadError } from '../../shared/errors.ts';

/**
 * Begins the considerations of a question, or of one recommendation on it. Without a framework it takes the one the
 * project used last, else that of its method. Where they exist already, these are given back.
 */
export function startConsiderations(
  db: WriteHandle,
  owner: { questionId: string; recommendationId: string | null },
  framework: FrameworkId | null,
): { id: string } {
  requireRow(db, 'questions', owner.questionId);
  if (owner.recommendationId !== null) requireRow(db, 'recommendations', owner.recommendationId);
  const all = listConsiderations(db);
  const known = all.find(
    row => row.questionId === owner.questionId && row.recommendationId === owner.recommendationId,
  );
  if (known) return { id: known.id };
  const chosen = framework ?? all.at(-1)?.framework ?? defaultFramework(readProject(db).method);
  return { id: insertConsiderations(db, owner, chosen) };
}

/** Stores a judgement; an answer that is none to this criterion is refused (`input-invalid`). */
export function judge(
  db: WriteHandle,
  id: string,
  revision: number,
  judgement: { stage: Stage; answer: Answer | null; by: string; at: string },
): void {
  const criterion = readCriterion(db, id);
  if (criterion === null) throw new LeidraadError('row-missing', { id });
  if (judgement.answer !== null && !isAnswerTo(criterion, judgement.answer)) {
    throw new LeidraadError('input-invalid', { reason: `answer: ${judgement.answer}` });
  }
  judgeEntry(db, id, revision, judgement);
}

/** The panel takes over every draft it has not judged itself, as one act. Returns how many. */
export function adoptDrafts(
  db: WriteHandle,
  id: string,
  { by, at }: { by: string; at: string },
): { adopted: number } {
  const entries = listConsiderations(db).find(row => row.id === id)?.entries;
  if (!entries) throw new LeidraadError('row-missing', { id });
  let adopted = 0;
  for (const { id: entryId, revision, draft, panel } of entries) {
    if (draft === null || panel !== null) continue;
    judgeEntry(db, entryId, revision, { stage: 'panel', answer: draft.answer, by, at });
    adopted += 1;
  }
  return { adopted };
}
