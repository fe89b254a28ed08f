import type { SearchSource } from './records.ts';

/** A number of records or reports under a name: a source, or a reason. */
export interface Counted {
  name: string;
  count: number;
}

/** One arm of the flow from the reports that were sought on. */
export interface ReportCounts {
  sought: number;
  notRetrieved: number;
  assessed: number;
  excluded: Counted[];
}

/**
 * The boxes of the PRISMA 2020 flow diagram. Source: Page MJ et al. The PRISMA 2020 statement. BMJ 2021;372:n71;
 * box keys as in the template of the PRISMA2020 package (`PRISMA.csv`).
 */
export interface PrismaBoxes {
  databases: Counted[];
  registers: Counted[];
  duplicates: number;
  /** Removed before screening by a tool, and for other reasons. */
  automatic: number;
  otherRemoved: number;
  screened: number;
  excluded: number;
  reports: ReportCounts;
  /** Records by other methods; null when no other method was used. */
  other: (ReportCounts & { sources: (Counted & { kind: SearchSource })[] }) | null;
  newStudies: number;
  newReports: number;
  /** Of the version that is updated; null for a new one. */
  previous: { studies: number; reports: number } | null;
}

/** Where the arithmetic does not close; the words stand under `selection.violation.<code>`. */
export const VIOLATIONS = [
  'hits-imported',
  'hits-unknown',
  'screened',
  'sought',
  'assessed',
  'other-sought',
  'other-assessed',
  'reports',
  'studies',
] as const;
export type ViolationCode = (typeof VIOLATIONS)[number];

/** `found` stands in the box, `expected` follows from the boxes before it. */
export interface Violation {
  code: ViolationCode;
  expected: number;
  found: number;
  /** The source it is about; empty when it is about a box. */
  name: string;
}

const sum = (counted: readonly Counted[]) => counted.reduce((total, { count }) => total + count, 0);

export function identified({ databases, registers }: PrismaBoxes): number {
  return sum(databases) + sum(registers);
}

/** All reports that were assessed and excluded in an arm. */
export function excludedReports({ excluded }: ReportCounts): number {
  return sum(excluded);
}

export function totalIncluded({ newStudies, newReports, previous }: PrismaBoxes): {
  studies: number;
  reports: number;
} {
  return {
    studies: newStudies + (previous?.studies ?? 0),
    reports: newReports + (previous?.reports ?? 0),
  };
}

/**
 * Every place where one box does not follow from the boxes before it. Studies and reports need not be equal, since
 * several reports can tell of one study; there are never more studies than reports.
 */
export function checkPrisma(boxes: PrismaBoxes): Violation[] {
  const { reports, other } = boxes;
  const removed = boxes.duplicates + boxes.automatic + boxes.otherRemoved;
  const kept = (arm: ReportCounts) => arm.assessed - excludedReports(arm);
  const equations: [ViolationCode, number, number][] = [
    ['screened', identified(boxes) - removed, boxes.screened],
    ['sought', boxes.screened - boxes.excluded, reports.sought],
    ['assessed', reports.sought - reports.notRetrieved, reports.assessed],
    ...(other === null
      ? []
      : ([
          ['other-sought', sum(other.sources), other.sought],
          ['other-assessed', other.sought - other.notRetrieved, other.assessed],
        ] satisfies [ViolationCode, number, number][])),
    ['reports', kept(reports) + (other === null ? 0 : kept(other)), boxes.newReports],
    ['studies', Math.min(boxes.newStudies, boxes.newReports), boxes.newStudies],
  ];
  return equations
    .filter(([, expected, found]) => expected !== found)
    .map(([code, expected, found]) => ({ code, expected, found, name: '' }));
}
