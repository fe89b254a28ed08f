import type { EvaluationStatement, Indicator } from '../shared/implementation.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';

export function listIndicators(db: ReadHandle): Indicator[] {
  const rows = db
    .prepare('SELECT id, number, text, origin, revision FROM indicators ORDER BY number')
    .all() as Omit<Indicator, 'recommendationIds'>[];
  const recommendations = groupLinks(
    db,
    'SELECT indicator_id AS owner, recommendation_id AS target FROM indicator_recommendations',
  );
  return rows.map(row => ({ ...row, recommendationIds: recommendations.get(row.id) ?? [] }));
}

export function insertIndicator(
  db: WriteHandle,
  number: number,
  text: string,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO indicators (id, number, text, origin) VALUES (?, ?, ?, ?)').run(
    id,
    number,
    text,
    origin,
  );
  return id;
}

/** Says which recommendation an indicator measures; linking twice changes nothing. */
export function linkIndicator(db: WriteHandle, indicatorId: string, recommendationId: string): void {
  db.prepare(
    'INSERT OR IGNORE INTO indicator_recommendations (indicator_id, recommendation_id) VALUES (?, ?)',
  ).run(indicatorId, recommendationId);
}

export function unlinkIndicator(db: WriteHandle, indicatorId: string, recommendationId: string): void {
  db.prepare('DELETE FROM indicator_recommendations WHERE indicator_id = ? AND recommendation_id = ?').run(
    indicatorId,
    recommendationId,
  );
}

export function listStatements(db: ReadHandle): EvaluationStatement[] {
  return db
    .prepare('SELECT id, number, text, origin, revision FROM evaluation_statements ORDER BY number')
    .all() as EvaluationStatement[];
}

export function insertStatement(
  db: WriteHandle,
  number: number,
  text: string,
  origin: Origin = 'project',
): string {
  const id = newId();
  db.prepare('INSERT INTO evaluation_statements (id, number, text, origin) VALUES (?, ?, ?, ?)').run(
    id,
    number,
    text,
    origin,
  );
  return id;
}
