import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { readEvidence } from '../../db/evidence/questions.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { type EvidenceReport, type EvidenceTarget, NO_TARGET } from '../../shared/evidence/list.ts';
import { normal } from '../import/spreadsheet/list-table.ts';
import { type Incoming, readIncoming } from './evidence-import/incoming.ts';
import { type PlannedRow, planRows } from './evidence-import/plan-rows.ts';
import { type PlannedStudy, planStudies } from './evidence-import/plan-studies.ts';
import { storeRow, storeStudy } from './evidence-import/store-rows.ts';

interface Plan {
  rows: PlannedRow[];
  studies: Map<string, PlannedStudy>;
  report: EvidenceReport;
}

/**
 * What importing evidence would do: a spreadsheet, or a review of RevMan 5 for the key question of the target. Throws
 * a LeidraadError when the file cannot be read at all; records that cannot be read or matched are in the report.
 */
export function previewEvidenceImport(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
  target = NO_TARGET,
): EvidenceReport {
  return readPlan(db, bytes, source, target).report;
}

/**
 * Takes the readable records over: all of them, or on any failure none. Importing the same file again adds nothing.
 * Throws `evidence-question-needed` for a review without a key question.
 */
export function importEvidence(
  db: WriteHandle,
  bytes: Uint8Array,
  source: string,
  target = NO_TARGET,
): EvidenceReport {
  const { rows, studies, report } = readPlan(db, bytes, source, target);
  if (report.review && target.questionId === null)
    throw new LeidraadError('evidence-question-needed', { source });
  const ids = new Map(readEvidence(db).studies.map(({ label, id }) => [normal(label), id]));
  const by = report.review?.title.slice(0, 200) ?? '';
  for (const [key, study] of studies) ids.set(key, storeStudy(db, study, by));
  for (const row of rows) if (!row.isPresent) storeRow(db, row, ids);
  return report;
}

function readPlan(db: ReadHandle, bytes: Uint8Array, source: string, target: EvidenceTarget): Plan {
  const incoming = readIncoming(db, bytes, source, target);
  const records = readEvidence(db);
  const matched = planRows(db, incoming, records);
  const studies = planStudies(incoming, records);
  const known = new Set(records.studies.map(({ label }) => normal(label)));
  const named = new Set([...studies.keys(), ...matched.rows.flatMap(row => row.studies.map(normal))]);
  return {
    rows: matched.rows,
    studies,
    report: {
      source,
      ...countsOf(incoming, matched.rows),
      studies: named.difference(known).size,
      assessed: [...studies.values()].filter(({ isAssessed }) => isAssessed).length,
      linked: [...studies.values()].filter(({ isLinked }) => isLinked).length,
      rejected: inOrder([...incoming.rejected, ...matched.rejected]),
      review: incoming.review,
    },
  };
}

function countsOf({ rows, rejected }: Incoming, planned: readonly PlannedRow[]) {
  const full = planned.filter(({ profile }) => profile !== null);
  return {
    read: rows.length + rejected.length,
    profiles: full.filter(({ isNew }) => isNew).length,
    outcomes: planned.filter(({ outcomeId }) => outcomeId === null).length,
    updated: planned.filter(({ isNew, isPresent, profile }) => !(isNew && profile) && !isPresent).length,
    present: planned.filter(({ isPresent }) => isPresent).length,
  };
}

/** Rows of a spreadsheet from above to below; the records of a review stay in the order of the file. */
function inOrder(rejected: EvidenceReport['rejected']): EvidenceReport['rejected'] {
  return rejected.sort((a, b) =>
    typeof a.row === 'number' && typeof b.row === 'number' ? a.row - b.row : 0,
  );
}
