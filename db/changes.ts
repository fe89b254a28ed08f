import { auditHead } from './audit.ts';
import type { Connection, WriteHandle } from './database.ts';
import { newId } from './ids.ts';

export interface ChangeResult<T> {
  result: T;
  changeId: string;
  /** Whether any row changed; a change that did nothing cannot be taken back. */
  changed: boolean;
}

/**
 * Runs one verb as one change: one IMMEDIATE transaction, one change id, and every row it touches in the audit
 * log under the actor's name. If `work` throws, nothing has happened. `work` must not be async.
 */
export function runChange<T>(
  connection: Connection,
  change: {
    /** Name of the person, as the history shows it. */
    actor: string;
    /** The verb, e.g. `bottlenecks.update`. */
    action: string;
    /** Joins a change begun before (steps of one act in several transactions). */
    changeId?: string;
  },
  work: (db: WriteHandle) => T,
): ChangeResult<T> {
  const changeId = change.changeId ?? newId();
  connection.context = { actor: change.actor, action: change.action, changeId, at: new Date().toISOString() };
  try {
    const run = connection.raw.transaction(() => {
      const before = auditHead(connection).seq;
      const result = work(connection);
      return { result, changeId, changed: auditHead(connection).seq > before };
    });
    return run.immediate();
  } finally {
    connection.context = null;
  }
}
