import type { SelectionData } from '../../shared/selection/flow.ts';
import type { ReadHandle } from '../database.ts';
import { listCriteria } from './criteria.ts';
import { readPlan } from './plans.ts';
import { listCandidates, listReports, listResolutions, listScreening } from './screening.ts';
import { listSearches } from './searches.ts';

/** Everything the selection of one question holds. */
export function readSelectionData(db: ReadHandle, questionId: string): SelectionData {
  return {
    plan: readPlan(db, questionId),
    searches: listSearches(db, questionId),
    criteria: listCriteria(db, questionId),
    candidates: listCandidates(db, questionId),
    decisions: listScreening(db, questionId),
    resolutions: listResolutions(db, questionId),
    reports: listReports(db, questionId),
  };
}
