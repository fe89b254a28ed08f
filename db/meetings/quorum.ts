import { DEFAULT_QUORUM, type ProjectQuorum, type QuorumRule } from '../../shared/meetings/quorum.ts';
import type { ReadHandle, WriteHandle } from '../database.ts';

/** The project's own rule, or the default when it chose none. */
export function readQuorum(db: ReadHandle): ProjectQuorum {
  const row = db.prepare('SELECT body, share FROM quorum_rule').get() as QuorumRule | undefined;
  return row ? { ...row, isDefault: false } : { ...DEFAULT_QUORUM, isDefault: true };
}

/** Stores the project's own rule; null goes back to the default. */
export function writeQuorum(db: WriteHandle, rule: QuorumRule | null): void {
  if (rule === null) {
    db.prepare('DELETE FROM quorum_rule').run();
    return;
  }
  db.prepare(
    `INSERT INTO quorum_rule (id, body, share) VALUES ('quorum', ?, ?)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, share = excluded.share`,
  ).run(rule.body, rule.share);
}
