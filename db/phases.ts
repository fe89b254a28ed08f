import { PHASES, type Phase, type PhaseId, type PhaseState } from '../shared/phases.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { requireChanged } from './revisions.ts';

/** Puts in the phases of the method; the first one is under way. */
export function insertPhases(db: WriteHandle): void {
  const insert = db.prepare('INSERT INTO phases (id, position, state) VALUES (?, ?, ?)');
  PHASES.forEach((id, position) => {
    insert.run(id, position, position === 0 ? 'active' : 'waiting');
  });
}

export function listPhases(db: ReadHandle): Phase[] {
  return db.prepare('SELECT id, state, revision FROM phases ORDER BY position').all() as Phase[];
}

export function updatePhase(db: WriteHandle, id: PhaseId, revision: number, state: PhaseState): void {
  requireChanged(
    db,
    'phases',
    id,
    db
      .prepare('UPDATE phases SET state = ?, revision = revision + 1 WHERE id = ? AND revision = ?')
      .run(state, id, revision),
  );
}
