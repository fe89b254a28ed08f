import type { BottleneckDecision } from '../shared/bottlenecks.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

export function decisionsByBottleneck(db: ReadHandle): Map<string, BottleneckDecision> {
  const rows = db
    .prepare(
      `SELECT bottleneck_id AS id, outcome, reason, decided_by AS decidedBy, decided_at AS decidedAt, origin, revision
       FROM bottleneck_decisions`,
    )
    .all() as (BottleneckDecision & { id: string })[];
  return new Map(rows.map(({ id, ...decision }) => [id, decision]));
}

/** Writes what becomes of a bottleneck; an earlier decision is replaced and stays in the history. */
export function putDecision(
  db: WriteHandle,
  bottleneckId: string,
  decision: Omit<BottleneckDecision, 'revision'>,
): void {
  db.prepare(
    `INSERT INTO bottleneck_decisions (bottleneck_id, outcome, reason, decided_by, decided_at, origin)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bottleneck_id) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason,
       decided_by = excluded.decided_by, decided_at = excluded.decided_at, origin = excluded.origin,
       revision = revision + 1`,
  ).run(
    bottleneckId,
    decision.outcome,
    decision.reason,
    decision.decidedBy,
    decision.decidedAt,
    decision.origin,
  );
}

export function deleteDecision(db: WriteHandle, bottleneckId: string): void {
  db.prepare('DELETE FROM bottleneck_decisions WHERE bottleneck_id = ?').run(bottleneckId);
}
