import type { ReadHandle } from '../../db/database.ts';
import { readPlan } from '../../db/selection/plans.ts';
import { listScreeners } from '../../db/selection/screening.ts';
import type { AuditEntry } from '../../shared/history.ts';
import { recordKeySchema } from '../../shared/selection/records.ts';

/**
 * Makes the test of a page of the history: whether an entry holds what somebody else decided on a record that not
 * everybody has judged yet. Such a decision is not shown to whoever screens, or could.
 */
export function blindTo(db: ReadHandle, screener: string): (entry: AuditEntry) => boolean {
  const judged = new Map<string, boolean>();
  return ({ table, before, after }) => {
    if (table !== 'screening_decisions') return false;
    const row = after ?? before;
    if (row === null || row.screener === screener) return false;
    const { question_id: questionId, reference_id: referenceId, stage } = row;
    const key = recordKeySchema.safeParse({ questionId, referenceId, stage });
    if (!key.success) return true;
    const name = Object.values(key.data).join(' ');
    const known = judged.get(name) ?? isJudged(db, key.data);
    judged.set(name, known);
    return !known;
  };
}

function isJudged(db: ReadHandle, key: Parameters<typeof listScreeners>[1]): boolean {
  const plan = readPlan(db, key.questionId);
  const needed = key.stage === 'title' ? plan.titleScreeners : plan.fullTextScreeners;
  return listScreeners(db, key).length >= needed;
}
