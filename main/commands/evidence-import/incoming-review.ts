import type { ReadHandle } from '../../../db/database.ts';
import { listReferences } from '../../../db/references.ts';
import type { EvidenceTarget, ReviewContents } from '../../../shared/evidence/list.ts';
import { deduplicate } from '../../../shared/references/deduplicate.ts';
import type { Analysis, Review, ReviewComparison, ReviewStudy } from '../../import/evidence/review/review.ts';
import { normal } from '../../import/spreadsheet/list-table.ts';
import type { Incoming, IncomingRow, IncomingStudy } from './incoming.ts';

/** A review as rows for one key question. Without a question there are no rows: only what can be chosen from. */
export function incomingReview(
  db: ReadHandle,
  review: Review,
  { questionId, comparisons: wanted }: EvidenceTarget,
): Incoming {
  const chosen = review.comparisons.filter(({ number }) => wanted === null || wanted.includes(number));
  const contents = contentsOf(review);
  if (questionId === null)
    return { rows: [], rejected: [], studies: new Map(), review: contents, questionId };
  const used = new Set(chosen.flatMap(({ analyses }) => analyses.flatMap(({ studyIds }) => studyIds)));
  const rejected = review.rejected
    .filter(({ studyIds }) => studyIds.length === 0 || studyIds.some(id => used.has(id)))
    .map(({ studyIds: _, ...row }) => row);
  return {
    rows: rowsOf(chosen, review),
    rejected: [...chosen.flatMap(comparison => comparison.rejected), ...rejected],
    studies: studiesOf(
      db,
      [...review.studies.values()].filter(({ id }) => used.has(id)),
    ),
    review: contents,
    questionId,
  };
}

function contentsOf({ title, comparisons }: Review): ReviewContents {
  return {
    title,
    comparisons: comparisons.map(({ number, name, analyses }) => ({
      number,
      name,
      outcomes: analyses.length,
      studies: new Set(analyses.flatMap(({ studyIds }) => studyIds)).size,
    })),
  };
}

/** What a review says nothing about, or what only the group can say. */
const SILENT: IncomingRow['silent'] = ['comment', 'favours', 'deviation', 'participants', 'studyCount'];

function rowsOf(chosen: readonly ReviewComparison[], { comparisons, studies }: Review): IncomingRow[] {
  // By the whole review, so that an outcome is the same whichever comparisons it comes with.
  const names = outcomeNames(comparisons);
  return chosen.flatMap(({ analyses }) =>
    analyses.map((analysis): IncomingRow => {
      const { number, outcome, profile, baseline, studyIds } = analysis;
      const name = names.get(analysis) ?? outcome.name;
      return {
        row: number,
        question: '',
        outcome: name,
        studies: studyIds.map(id => studies.get(id)?.fields.label ?? id),
        profile,
        factors: [],
        baseline,
        newOutcome: { ...outcome, name },
        silent: profile.comparisonMean === null ? [...SILENT, 'comparisonMean'] : SILENT,
      };
    }),
  );
}

const NAME_LENGTH = 200;

/** Names of the outcomes: those that several analyses share with their comparison, or else with their number. */
function outcomeNames(comparisons: readonly ReviewComparison[]): Map<Analysis, string> {
  const named = comparisons.flatMap(({ name, analyses }) =>
    analyses.map(analysis => ({ analysis, comparison: name, own: normal(analysis.outcome.name) })),
  );
  const shared = Map.groupBy(named, ({ own }) => own);
  const names = new Map<Analysis, string>();
  const taken = new Set<string>();
  for (const { analysis, comparison, own } of named) {
    const wide =
      shared.get(own)?.length === 1 ? analysis.outcome.name : `${analysis.outcome.name} (${comparison})`;
    const tail = ` (${analysis.number})`;
    const name = taken.has(normal(wide.slice(0, NAME_LENGTH)))
      ? wide.slice(0, NAME_LENGTH - tail.length) + tail
      : wide.slice(0, NAME_LENGTH);
    taken.add(normal(name));
    names.set(analysis, name);
  }
  return names;
}

/** The studies, each linked to the reference of the project that one of its publications is for certain. */
function studiesOf(db: ReadHandle, studies: readonly ReviewStudy[]): Map<string, IncomingStudy> {
  const known = listReferences(db);
  const publications = studies.flatMap(({ id, references }) => references.map(fields => ({ id, fields })));
  const { duplicateOf } = deduplicate(
    [...known, ...publications].map(({ fields }) => fields),
    known.length,
  );
  const found = new Map<string, string>();
  for (const [index, { id }] of publications.entries()) {
    const reference = known[duplicateOf[known.length + index] ?? known.length];
    if (reference && !found.has(id)) found.set(id, reference.duplicateOf ?? reference.id);
  }
  return new Map(
    studies.map(({ id, fields, bias }) => [
      normal(fields.label),
      { fields: { ...fields, referenceId: found.get(id) ?? null }, bias },
    ]),
  );
}
