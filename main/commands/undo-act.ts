import { listEntries } from '../../db/audit.ts';
import type { WriteHandle } from '../../db/database.ts';
import { undoChange } from '../../db/undo.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { takeBackSteps } from './text-steps.ts';

/**
 * Takes an act back whole: its rows by the audit log, its texts by steps that open editors follow. All or nothing:
 * when any of it was changed since, it throws `undo-blocked` and the transaction leaves everything as it was.
 */
export function undoAct(db: WriteHandle, changeId: string): void {
  const entries = listEntries(db, changeId);
  if (entries.length === 0) throw new LeidraadError('nothing-to-undo');
  const batches = entries.filter(entry => entry.table === 'document_steps' && entry.operation === 'insert');
  for (const { after } of batches.toReversed()) {
    takeBackSteps(db, String(after?.document_id), Number(after?.from_version));
  }
  undoChange(db, changeId);
}
