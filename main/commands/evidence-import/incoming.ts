import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import type { Judgement } from '../../../shared/evidence/bias/tool.ts';
import type { EvidenceTarget, RejectedRow, ReviewContents } from '../../../shared/evidence/list.ts';
import type { ProfileFields, StudyFields } from '../../../shared/evidence/records.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { OutcomeFields } from '../../../shared/questions/outcomes.ts';
import { type EvidenceRow, readEvidenceList } from '../../import/evidence/read-evidence-list.ts';
import { readAnyReview } from '../../import/evidence/review/read-any-review.ts';
import { readSpreadsheet } from '../../import/spreadsheet/read-spreadsheet.ts';
import { incomingReview } from './incoming-review.ts';

export interface IncomingRow extends EvidenceRow {
  /** The outcome to make when the question has none of this name; null refuses the row. */
  newOutcome: OutcomeFields | null;
  /** Fields the file does not hold: what is stored stays. */
  silent: readonly (keyof ProfileFields)[];
}

/** What a file tells of a study beside its name. */
export interface IncomingStudy {
  fields: StudyFields;
  bias: ReadonlyMap<string, { judgement: Judgement; support: string }>;
}

/** A file with evidence, read but not yet matched with the project's questions and outcomes. */
export interface Incoming {
  rows: IncomingRow[];
  rejected: RejectedRow[];
  /** By label; empty when the file only names its studies. */
  studies: ReadonlyMap<string, IncomingStudy>;
  review: ReviewContents | null;
  /** The key question of all rows; null when each names its own. */
  questionId: string | null;
}

/** Reads a review or a spreadsheet, by what is in the file. Throws a LeidraadError for one that cannot be read. */
export function readIncoming(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
  target: EvidenceTarget,
): Incoming {
  const { language } = readProject(db);
  const review = readAnyReview(bytes, source, { t: translator(language), language });
  if (review) return incomingReview(db, review, target);
  const { rows, rejected } = readEvidenceList(readSpreadsheet(bytes, source), source);
  return {
    rows: rows.map(row => ({ ...row, newOutcome: null, silent: silentFields(row) })),
    rejected,
    studies: new Map(),
    review: null,
    questionId: null,
  };
}

/** A spreadsheet does not hold which way a narrative outcome points, nor the measure of one. */
function silentFields({ profile }: EvidenceRow): IncomingRow['silent'] {
  return profile?.kind === 'narrative' ? ['favours', 'measure'] : ['favours'];
}
