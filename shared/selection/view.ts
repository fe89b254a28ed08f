import type { Origin } from '../origin.ts';
import type { Agreement } from './agreement.ts';
import type { PrismaBoxes, Violation } from './prisma.ts';
import type { PrismaSAnswer } from './prisma-s.ts';
import type {
  Decision,
  Resolution,
  ScreeningDecision,
  Search,
  SelectionCriterion,
  SelectionPlan,
  Stage,
} from './records.ts';
import type { RecordState } from './screening.ts';

/** How many records of a round are in which state. */
export interface StageCounts {
  total: number;
  open: number;
  conflict: number;
  included: number;
  excluded: number;
  /** Records the person who asks judged. */
  mine: number;
}

/** Agreement of two people who screened the same records. */
export interface PairAgreement extends Agreement {
  stage: Stage;
  first: string;
  second: string;
}

/** The selection of one question as its screen shows it. */
export interface SelectionView {
  plan: SelectionPlan;
  searches: Search[];
  criteria: SelectionCriterion[];
  /** Words marked in titles and abstracts: those of the question, then those people added. */
  keywords: string[];
  prismaS: PrismaSAnswer[];
  stages: Record<Stage, StageCounts>;
  agreement: PairAgreement[];
  boxes: PrismaBoxes;
  violations: Violation[];
}

type OwnDecision = Pick<ScreeningDecision, 'decision' | 'criterionId'>;

/** A record in a round of screening, as one screener may see it. */
export interface ScreeningRecord {
  referenceId: string;
  number: number;
  title: string;
  authors: string;
  year: number | null;
  container: string;
  doi: string;
  origin: Origin;
  state: RecordState;
  mine: OwnDecision | null;
  /** How many people judged it. */
  judged: number;
  /** Empty until as many judged as the plan asks, so that nobody sees the other's judgement before giving their own. */
  decisions: (OwnDecision & { by: string; at: string; decision: Decision })[];
  resolution: Pick<Resolution, 'decision' | 'criterionId' | 'by' | 'at'> | null;
  isUnretrieved: boolean;
  reportOf: string | null;
  /** The study it was taken over as; null while it was not. */
  studyId: string | null;
}
