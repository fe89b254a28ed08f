import {
  type EvaluationStatement,
  type Indicator,
  type IndicatorFields,
  NEW_INDICATOR,
  type Product,
  type ProductFields,
} from '../shared/implementation.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { groupLinks } from './links.ts';
import { nextNumber } from './positions.ts';
import { deleteRow, OWN_ORIGIN, requireChanged } from './revisions.ts';

export function listIndicators(db: ReadHandle): Indicator[] {
  const rows = db
    .prepare(
      `SELECT id, number, text, numerator, denominator, data_source AS dataSource, level, origin, revision
       FROM indicators ORDER BY number`,
    )
    .all() as Omit<Indicator, 'recommendationIds'>[];
  const recommendations = groupLinks(
    db,
    'SELECT indicator_id AS owner, recommendation_id AS target FROM indicator_recommendations',
  );
  return rows.map(row => ({ ...row, recommendationIds: recommendations.get(row.id) ?? [] }));
}

export function insertIndicator(
  db: WriteHandle,
  {
    text,
    numerator,
    denominator,
    dataSource,
    level,
  }: Pick<IndicatorFields, 'text'> & Partial<IndicatorFields>,
  origin: Origin = 'project',
): string {
  const id = newId();
  const usual = NEW_INDICATOR;
  db.prepare(
    `INSERT INTO indicators (id, number, text, numerator, denominator, data_source, level, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    nextNumber(db, 'indicators'),
    text,
    numerator ?? usual.numerator,
    denominator ?? usual.denominator,
    dataSource ?? usual.dataSource,
    level ?? usual.level,
    origin,
  );
  return id;
}

export function updateIndicator(
  db: WriteHandle,
  id: string,
  revision: number,
  { text, numerator, denominator, dataSource, level }: IndicatorFields,
): void {
  const result = db
    .prepare(
      `UPDATE indicators SET text = ?, numerator = ?, denominator = ?, data_source = ?, level = ?, ${OWN_ORIGIN},
         revision = revision + 1 WHERE id = ? AND revision = ?`,
    )
    .run(text, numerator, denominator, dataSource, level, id, revision);
  requireChanged(db, 'indicators', id, result);
}

export function deleteIndicator(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'indicators', id, revision);
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

export function insertStatement(db: WriteHandle, text: string, origin: Origin = 'project'): string {
  const id = newId();
  db.prepare('INSERT INTO evaluation_statements (id, number, text, origin) VALUES (?, ?, ?, ?)').run(
    id,
    nextNumber(db, 'evaluation_statements'),
    text,
    origin,
  );
  return id;
}

export function updateStatement(db: WriteHandle, id: string, revision: number, text: string): void {
  const result = db
    .prepare(
      `UPDATE evaluation_statements SET text = ?, ${OWN_ORIGIN}, revision = revision + 1
       WHERE id = ? AND revision = ?`,
    )
    .run(text, id, revision);
  requireChanged(db, 'evaluation_statements', id, result);
}

export function deleteStatement(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'evaluation_statements', id, revision);
}

/** What is made to bring the guideline into practice, in the order it was planned. */
export function listProducts(db: ReadHandle): Product[] {
  return db
    .prepare(
      `SELECT id, number, name, owner, channel, planned_on AS plannedOn, done_on AS doneOn, origin, revision
       FROM implementation_products ORDER BY number`,
    )
    .all() as Product[];
}

export function insertProduct(db: WriteHandle, fields: ProductFields, origin: Origin = 'project'): string {
  const id = newId();
  const { name, owner, channel, plannedOn, doneOn } = fields;
  db.prepare(
    `INSERT INTO implementation_products (id, number, name, owner, channel, planned_on, done_on, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, nextNumber(db, 'implementation_products'), name, owner, channel, plannedOn, doneOn, origin);
  return id;
}

export function updateProduct(db: WriteHandle, id: string, revision: number, fields: ProductFields): void {
  const { name, owner, channel, plannedOn, doneOn } = fields;
  const result = db
    .prepare(
      `UPDATE implementation_products SET name = ?, owner = ?, channel = ?, planned_on = ?, done_on = ?,
         ${OWN_ORIGIN}, revision = revision + 1 WHERE id = ? AND revision = ?`,
    )
    .run(name, owner, channel, plannedOn, doneOn, id, revision);
  requireChanged(db, 'implementation_products', id, result);
}

export function deleteProduct(db: WriteHandle, id: string, revision: number): void {
  deleteRow(db, 'implementation_products', id, revision);
}
