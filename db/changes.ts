import type { Connection, WriteHandle } from './database.ts';
import { newId } from './ids.ts';

export interface ChangeResult<T> {
  result: T;
  changeId: string;
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
    return { result: connection.raw.transaction(() => work(connection)).immediate(), changeId };
  } finally {
    connection.context = null;
  }
}
