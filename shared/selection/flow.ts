import { type Counted, checkPrisma, type PrismaBoxes, type Violation } from './prisma.ts';
import type {
  Candidate,
  Resolution,
  ScreeningDecision,
  Search,
  SearchSource,
  SelectionCriterion,
  SelectionPlan,
  SelectionReport,
  Stage,
} from './records.ts';
import { exclusionReason, type RecordState, recordState } from './screening.ts';

/** Everything the flow of one question is counted from. */
export interface SelectionData {
  plan: SelectionPlan;
  searches: readonly Search[];
  criteria: readonly SelectionCriterion[];
  candidates: readonly Candidate[];
  decisions: readonly ScreeningDecision[];
  resolutions: readonly Resolution[];
  reports: readonly SelectionReport[];
}

/** A candidate with how far it is in both rounds. */
export interface RecordProgress extends Candidate {
  arm: 'databases' | 'other';
  /** Null in the arm of the other methods, whose records are sought as reports at once. */
  title: RecordState | null;
  /** Null when it is not sought as a report. */
  fullText: RecordState | null;
  isUnretrieved: boolean;
  reportOf: string | null;
  /** Criterion it was excluded by at full text. */
  reasonId: string | null;
}

const FIRST_ARM: readonly SearchSource[] = ['database', 'register'];

/** Whether records of this source are screened on title and abstract first. */
export function isScreenedSource(kind: SearchSource): boolean {
  return FIRST_ARM.includes(kind);
}

/**
 * How far each candidate is. One found in a database or register counts there, also when another method brought it
 * too, so that nothing is counted twice.
 */
export function recordProgress(data: SelectionData): RecordProgress[] {
  const { plan } = data;
  const key = ({ stage, referenceId }: { stage: Stage; referenceId: string }) => `${stage} ${referenceId}`;
  const decisions = Map.groupBy(data.decisions, key);
  const resolutions = new Map(data.resolutions.map(row => [key(row), row]));
  const reports = new Map(data.reports.map(row => [row.referenceId, row]));
  return data.candidates.map(candidate => {
    const { referenceId } = candidate;
    const judged = (stage: Stage) => ({
      given: decisions.get(key({ stage, referenceId })) ?? [],
      settled: resolutions.get(key({ stage, referenceId })) ?? null,
    });
    const arm = candidate.found.some(isScreenedSource) ? 'databases' : 'other';
    const first = judged('title');
    const second = judged('full-text');
    const title =
      arm === 'other' ? null : recordState(first.given, plan.titleScreeners, first.settled, false);
    const isSought = title === null || title === 'included';
    const report = reports.get(referenceId);
    const isUnretrieved = isSought && (report?.isUnretrieved ?? false);
    const fullText =
      isSought && !isUnretrieved
        ? recordState(second.given, plan.fullTextScreeners, second.settled, true)
        : null;
    return {
      ...candidate,
      arm,
      title,
      fullText,
      isUnretrieved,
      reportOf: report?.reportOf ?? null,
      reasonId: fullText === 'excluded' ? exclusionReason(second.given, second.settled) : null,
    };
  });
}

/**
 * The PRISMA flow of a question as its data stand now, and every place where it does not close: what a source
 * reported against what was imported of it, and records nobody judged yet.
 *
 * @param unnamed how an exclusion without a reason, and a record linked by hand, are called
 */
export function prismaFlow(
  data: SelectionData,
  unnamed: { reason: string; byHand: string },
): { boxes: PrismaBoxes; violations: Violation[]; progress: RecordProgress[] } {
  const progress = recordProgress(data);
  const first = progress.filter(({ arm }) => arm === 'databases');
  const second = progress.filter(({ arm }) => arm === 'other');
  const imported = ({ imports }: Search) => imports.reduce((sum, { records }) => sum + records, 0);
  const counted = (search: Search): Counted => ({
    name: search.name,
    count: search.hits ?? imported(search),
  });
  const searched = (kind: SearchSource) => data.searches.filter(search => search.kind === kind).map(counted);
  const records = data.searches
    .filter(({ kind }) => isScreenedSource(kind))
    .reduce((sum, search) => sum + imported(search), 0);
  const sources = otherSources(data.searches, second, unnamed.byHand);
  const included = progress.filter(({ fullText }) => fullText === 'included');
  const includedIds = new Set(included.map(({ referenceId }) => referenceId));
  const boxes: PrismaBoxes = {
    databases: searched('database'),
    registers: searched('register'),
    duplicates: Math.max(0, records - first.length),
    automatic: 0,
    otherRemoved: 0,
    screened: first.filter(({ title }) => title === 'included' || title === 'excluded').length,
    excluded: first.filter(({ title }) => title === 'excluded').length,
    reports: reportCounts(first, data.criteria, unnamed.reason),
    other: sources.length === 0 ? null : { sources, ...reportCounts(second, data.criteria, unnamed.reason) },
    newStudies: included.filter(({ reportOf }) => reportOf === null || !includedIds.has(reportOf)).length,
    newReports: included.length,
    previous:
      data.plan.previousStudies === null
        ? null
        : {
            studies: data.plan.previousStudies,
            reports: data.plan.previousReports ?? data.plan.previousStudies,
          },
  };
  return {
    boxes,
    violations: [...sourceViolations(data.searches, imported), ...checkPrisma(boxes)],
    progress,
  };
}

/** Records by other methods, each counted under the first kind it was found by. */
function otherSources(searches: readonly Search[], records: readonly RecordProgress[], byHand: string) {
  const byKind = Map.groupBy(records, ({ found }) => found[0] ?? null);
  return [...byKind].map(([kind, rows]) => {
    const named = searches.filter(search => search.kind === kind).map(({ name }) => name);
    return {
      kind: kind ?? ('other' as const),
      name: kind === null ? byHand : named.join(', '),
      count: rows.length,
    };
  });
}

function reportCounts(
  rows: readonly RecordProgress[],
  criteria: readonly SelectionCriterion[],
  unnamed: string,
) {
  const sought = rows.filter(({ title }) => title === null || title === 'included');
  const settled = sought.filter(({ fullText }) => fullText === 'included' || fullText === 'excluded');
  const reasons = Map.groupBy(
    settled.filter(({ fullText }) => fullText === 'excluded'),
    ({ reasonId }) => reasonId,
  );
  const excluded = [
    ...criteria.flatMap(({ id, text }) => {
      const count = reasons.get(id)?.length ?? 0;
      return count === 0 ? [] : [{ name: text, count }];
    }),
    ...(reasons.has(null) ? [{ name: unnamed, count: reasons.get(null)?.length ?? 0 }] : []),
  ];
  return {
    sought: sought.length,
    notRetrieved: sought.filter(({ isUnretrieved }) => isUnretrieved).length,
    assessed: settled.length,
    excluded,
  };
}

/** Databases and registers whose own count differs from what came in, or is not known. */
function sourceViolations(searches: readonly Search[], imported: (search: Search) => number): Violation[] {
  return searches
    .filter(({ kind }) => isScreenedSource(kind))
    .flatMap((search): Violation[] => {
      const found = imported(search);
      if (search.hits === null) return [{ code: 'hits-unknown', expected: found, found, name: search.name }];
      return search.hits === found
        ? []
        : [{ code: 'hits-imported', expected: search.hits, found, name: search.name }];
    });
}
