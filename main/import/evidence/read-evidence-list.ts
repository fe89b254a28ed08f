import { LeidraadError } from '../../../shared/errors.ts';
import { signConflict } from '../../../shared/evidence/absolute.ts';
import { readDecimal } from '../../../shared/evidence/decimal.ts';
import { effectFaults, isEventMeasure, MEASURES } from '../../../shared/evidence/effect.ts';
import { DESIGNS, type Design, type FactorJudgement, levelsOf } from '../../../shared/evidence/factors.ts';
import {
  EVIDENCE_COLUMNS,
  type EvidenceColumn,
  FACTOR_COLUMNS,
  type RejectedRow,
  type Rejection,
} from '../../../shared/evidence/list.ts';
import {
  type BaselineFields,
  baselineFieldsSchema,
  type ProfileFields,
  profileFieldsSchema,
} from '../../../shared/evidence/records.ts';
import { BadCell, findListRows, namesOf, option, readListRows } from '../spreadsheet/list-table.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';

/** One row of the list, read but not yet matched with the project's questions and outcomes. */
export interface EvidenceRow {
  /** Where it stands, so that a person can find it again: a row, or the number of an analysis. */
  row: number | string;
  question: string;
  outcome: string;
  studies: string[];
  /** Null for a row that only adds a baseline risk to the outcome above it. */
  profile: ProfileFields | null;
  factors: FactorJudgement[];
  baseline: BaselineFields | null;
}

type Cells = Partial<Record<EvidenceColumn, string>>;

/**
 * Reads evidence from every sheet that has a row of column titles, in any of the three languages. Rows that make no
 * sense come back with the cell that is why; a file without titles is refused.
 */
export function readEvidenceList(
  { sheets }: Spreadsheet,
  source: string,
): { rows: EvidenceRow[]; rejected: RejectedRow[] } {
  const rows = findListRows(
    sheets,
    COLUMN_TITLES,
    columns => columns.has('outcome') && columns.has('question'),
  );
  if (rows === null) throw new LeidraadError('import-no-table', { source });
  return readListRows<EvidenceColumn, EvidenceRow, Rejection>(rows, (row, cells) =>
    Object.keys(cells).length === 0 ? null : readRow(row, cells),
  );
}

/** Columns that say more than which outcome a baseline risk belongs to. */
const BASELINE_ONLY: ReadonlySet<EvidenceColumn> = new Set([
  'question',
  'outcome',
  'baselineLabel',
  'baseline',
  'baselineSource',
  'difference',
]);

function readRow(row: number, cells: Cells): EvidenceRow {
  const { question = '', outcome = '' } = cells;
  if (outcome === '') throw new BadCell('outcome-missing', question);
  const isFurther = (Object.keys(cells) as EvidenceColumn[]).every(column => BASELINE_ONLY.has(column));
  const design = option(cells.design, DESIGN_NAMES, 'design-unknown') ?? 'randomised';
  return {
    row,
    question,
    outcome,
    studies: (cells.studies ?? '')
      .split(';')
      .map(label => label.trim())
      .filter(label => label !== ''),
    profile: isFurther ? null : readProfile(cells, design),
    factors: readFactors(cells, design),
    baseline: readBaseline(cells),
  };
}

const COUNTS = [
  'studyCount',
  'participants',
  'interventionEvents',
  'interventionTotal',
  'comparisonEvents',
  'comparisonTotal',
] as const;

function readProfile(cells: Cells, design: Design): ProfileFields {
  const estimate = decimal(cells.estimate);
  const [low, high] = [decimal(cells.low), decimal(cells.high)];
  const measure = option(cells.measure, MEASURE_NAMES, 'measure-unknown');
  if (estimate !== null && measure === null) throw new BadCell('measure-unknown', cells.measure ?? '');
  const counts = Object.fromEntries(COUNTS.map(column => [column, count(cells[column])]));
  const fields = profileFieldsSchema.safeParse({
    ...counts,
    // A measure without an estimate is an effect that is still to be filled in.
    kind: measure === null ? 'narrative' : 'effect',
    design,
    ...(measure === null ? {} : { measure }),
    estimate,
    low,
    high,
    comparisonMean: decimal(cells.comparisonMean),
    deviation: decimal(cells.deviation),
    narrative: cells.narrative ?? '',
    comment: cells.comment ?? '',
  });
  if (!fields.success) throw new BadCell('too-long', String(fields.error.issues[0]?.path[0] ?? ''));
  if (estimate === null) {
    if (low !== null || high !== null) throw new BadCell('effect-impossible', `${low ?? ''} ${high ?? ''}`);
    return fields.data;
  }
  const effect = { measure: fields.data.measure, estimate, low, high };
  const [fault] = effectFaults(effect);
  if (fault)
    throw new BadCell('effect-impossible', `${effect.measure} ${estimate} (${low ?? ''} ${high ?? ''})`);
  const stated = decimal(cells.difference);
  if (stated !== null && isEventMeasure(effect.measure) && signConflict(effect, stated))
    throw new BadCell('sign-conflict', cells.difference ?? '');
  return fields.data;
}

function readFactors(cells: Cells, design: Design): FactorJudgement[] {
  return FACTOR_COLUMNS.flatMap(({ factor, column }) => {
    const level = decimal(cells[column]);
    if (level === null) return [];
    if (!levelsOf(factor, design).includes(level)) throw new BadCell('level-invalid', cells[column] ?? '');
    const reason = cells[`${column}Reason`] ?? '';
    if (level !== 0 && reason === '') throw new BadCell('reason-missing', cells[column] ?? '');
    return [{ factor, level, reason }];
  });
}

function readBaseline(cells: Cells): BaselineFields | null {
  if (cells.baseline === undefined) return null;
  const fields = baselineFieldsSchema.safeParse({
    label: cells.baselineLabel ?? '',
    per1000: decimal(cells.baseline),
    source: cells.baselineSource ?? '',
  });
  if (!fields.success) throw new BadCell('baseline-invalid', cells.baseline);
  return fields.data;
}

function decimal(text: string | undefined): number | null {
  const value = readDecimal(text ?? '');
  if (value === undefined) throw new BadCell('number-invalid', text ?? '');
  return value;
}

function count(text: string | undefined): number | null {
  const value = decimal(text);
  if (value !== null && !(Number.isInteger(value) && value >= 0))
    throw new BadCell('number-invalid', text ?? '');
  return value;
}

const COLUMN_TITLES = namesOf(EVIDENCE_COLUMNS, (t, column) => t(`evidence.import.columns.${column}`));
const DESIGN_NAMES = namesOf(DESIGNS, (t, design) => t(`evidence.designs.${design}`));
const MEASURE_NAMES = namesOf(MEASURES, (t, measure) => t(`evidence.effect.measures.${measure}`));
