import type { ReadHandle } from '../../db/database.ts';
import { listStudies } from '../../db/evidence/studies.ts';
import { listQuestions } from '../../db/questions.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { recordProgress } from '../../shared/selection/flow.ts';
import { findCitedIn } from './print-citations.ts';

/**
 * Ids of the references of included studies: those included on their full text for any question, and those a study
 * of the evidence was taken from. One that was merged counts as the one it stands under.
 */
export function includedReferences(db: ReadHandle): Set<string> {
  const selected = listQuestions(db).flatMap(({ id }) =>
    recordProgress(readSelectionData(db, id))
      .filter(({ fullText }) => fullText === 'included')
      .map(({ referenceId }) => referenceId),
  );
  const studied = listStudies(db).flatMap(({ referenceId }) => referenceId ?? []);
  const find = findCitedIn(db);
  return new Set([...selected, ...studied].flatMap(id => find(id)?.id ?? []));
}
