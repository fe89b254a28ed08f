import type { ReadHandle } from '../../db/database.ts';
import { readEvidence } from '../../db/evidence/questions.ts';
import { listOutcomes } from '../../db/outcomes.ts';
import { findReferencesOf, listReferenceLines } from '../../db/references.ts';
import { requireRow } from '../../db/revisions.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { OTHERS_SHOWN, type QuestionSources, type SourceStudy } from '../../shared/questions/sources.ts';
import { recordProgress } from '../../shared/selection/flow.ts';

/** What a key question rests on: the studies of its evidence, what was selected, and what else belongs to it. */
export function readQuestionSources(db: ReadHandle, questionId: string): QuestionSources {
  requireRow(db, 'questions', questionId);
  const studies = studiesOf(db, questionId);
  const used = new Set(studies.map(({ referenceId }) => referenceId));
  const selected = new Set(
    recordProgress(readSelectionData(db, questionId))
      .filter(({ fullText, referenceId }) => fullText === 'included' && !used.has(referenceId))
      .map(({ referenceId }) => referenceId),
  );
  const others = findReferencesOf(db, questionId).filter(id => !used.has(id) && !selected.has(id));
  const shown = others.slice(0, OTHERS_SHOWN);
  const ids = [...used, ...selected, ...shown].filter(id => id !== null);
  const lines = new Map(listReferenceLines(db, ids).map(line => [line.id, line]));
  const line = (id: string) => lines.get(id) ?? [];
  return {
    studies: studies.map(({ referenceId, ...study }) => ({
      ...study,
      reference: referenceId === null ? null : (lines.get(referenceId) ?? null),
    })),
    selected: [...selected].flatMap(line),
    others: shown.flatMap(line),
    otherCount: others.length,
  };
}

function studiesOf(
  db: ReadHandle,
  questionId: string,
): (Omit<SourceStudy, 'reference'> & { referenceId: string | null })[] {
  const outcomes = listOutcomes(db).filter(outcome => outcome.questionId === questionId);
  const { studies, profiles } = readEvidence(db);
  return studies.flatMap(({ id, label, referenceId }) => {
    const about = outcomes.filter(outcome =>
      profiles.some(({ outcomeId, studyIds }) => outcomeId === outcome.id && studyIds.includes(id)),
    );
    return about.length === 0
      ? []
      : [
          {
            id,
            label,
            referenceId,
            outcomes: about.map(({ id: outcomeId, name }) => ({ id: outcomeId, name })),
          },
        ];
  });
}
