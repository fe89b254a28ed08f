import type { TFunction } from 'i18next';
import { EVIDENCE_COLUMNS, type EvidenceColumn, FACTOR_COLUMNS } from '../../../shared/evidence/list.ts';
import type { Study } from '../../../shared/evidence/records.ts';
import type { ProfileSummary, QuestionSummary } from '../../../shared/evidence/summary.ts';
import type { SheetTable } from '../spreadsheet/table.ts';

const WIDTHS: Partial<Record<EvidenceColumn, number>> = {
  question: 34,
  outcome: 30,
  studies: 34,
  design: 28,
  narrative: 50,
  comment: 40,
};

/**
 * The evidence of all questions as one table: a row per outcome with a profile, and one more for each further baseline
 * risk. Importing it again changes nothing; difference and certainty are computed and only there to be read.
 */
export function evidenceTable(
  summaries: readonly QuestionSummary[],
  studies: readonly Study[],
  t: TFunction,
): SheetTable {
  const labels = new Map(studies.map(({ id, label }) => [id, label]));
  const rows = summaries.flatMap(({ question, outcomes }) =>
    outcomes.flatMap(row => {
      const [first, ...further] = baselineCells(row);
      const own = profileCells(row, labels, t);
      if (own === null) return [];
      const which = { question: `${question.number}. ${question.title}`, outcome: row.outcome.name };
      return [{ ...which, ...own, ...first }, ...further.map(cells => ({ ...which, ...cells }))];
    }),
  );
  return {
    name: t('evidence.import.sheet'),
    columns: EVIDENCE_COLUMNS.map(column => ({
      title: t(`evidence.import.columns.${column}`),
      width: WIDTHS[column] ?? (column.endsWith('Reason') ? 34 : 14),
    })),
    rows: rows.map((cells: Cells) => EVIDENCE_COLUMNS.map(column => cells[column] ?? '')),
  };
}

type Cells = Partial<Record<EvidenceColumn, string | number>>;

function profileCells(
  { profile, certainty }: ProfileSummary,
  labels: ReadonlyMap<string, string>,
  t: TFunction,
): Cells | null {
  if (profile === null) return null;
  const judged = FACTOR_COLUMNS.flatMap(({ factor, column }) => {
    const found = profile.factors.find(judgement => judgement.factor === factor);
    return found ? [[column, found.level] as const, [`${column}Reason`, found.reason] as const] : [];
  });
  return {
    studies: profile.studyIds.map(id => labels.get(id) ?? '').join('; '),
    design: t(`evidence.designs.${profile.design}`),
    studyCount: profile.studyCount ?? '',
    participants: profile.participants ?? '',
    interventionEvents: profile.interventionEvents ?? '',
    interventionTotal: profile.interventionTotal ?? '',
    comparisonEvents: profile.comparisonEvents ?? '',
    comparisonTotal: profile.comparisonTotal ?? '',
    measure: profile.kind === 'effect' ? profile.measure : '',
    estimate: profile.estimate ?? '',
    low: profile.low ?? '',
    high: profile.high ?? '',
    comparisonMean: profile.comparisonMean ?? '',
    deviation: profile.deviation ?? '',
    ...Object.fromEntries(judged),
    certainty: certainty === null ? '' : t(`terms.certainty.${certainty}`),
    narrative: profile.narrative,
    comment: profile.comment,
  };
}

function baselineCells({ absolute }: ProfileSummary): Cells[] {
  return absolute.flatMap(({ baseline, result }): Cells[] => {
    if (baseline === null) return [];
    const { label, per1000, source } = baseline;
    return [
      {
        baselineLabel: label,
        baseline: per1000,
        baselineSource: source,
        difference: result.ok ? result.value.difference[0] : '',
      },
    ];
  });
}
