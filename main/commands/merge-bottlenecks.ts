import { putDecision } from '../../db/bottleneck-decisions.ts';
import { insertStatementOn, moveStatements } from '../../db/bottleneck-statements.ts';
import { deleteBottleneck, linkBottleneck, listBottlenecks } from '../../db/bottlenecks.ts';
import type { WriteHandle } from '../../db/database.ts';
import { copyValues } from '../../db/priorities.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { LeidraadError } from '../../shared/errors.ts';

/**
 * Merges bottlenecks into the one that stays. Its own text does not change; the others' texts become statements
 * under it, their links to questions and their priorities move along, and their decision does when it has none.
 * Throws `row-missing` when one of them is gone.
 */
export function mergeBottlenecks(db: WriteHandle, keepId: string, mergeIds: readonly string[]): void {
  const rows = new Map(listBottlenecks(db).map(row => [row.id, row]));
  const keep = take(rows, keepId);
  let decision = keep.decision;
  for (const id of new Set(mergeIds)) {
    if (id === keepId) continue;
    const gone = take(rows, id);
    keepWording(db, gone);
    moveStatements(db, gone.id, keep.id, gone.number);
    for (const questionId of gone.questionIds) linkBottleneck(db, keep.id, questionId);
    copyValues(db, gone.id, keep.id);
    if (decision === null && gone.decision !== null) {
      decision = gone.decision;
      putDecision(db, keep.id, decision);
    }
    deleteBottleneck(db, gone.id, gone.revision);
  }
}

function take(rows: ReadonlyMap<string, Bottleneck>, id: string): Bottleneck {
  const row = rows.get(id);
  if (!row) throw new LeidraadError('row-missing', { id });
  return row;
}

/** The wording of a bottleneck that goes stays as a statement, unless a statement says the same already. */
function keepWording(db: WriteHandle, gone: Bottleneck): void {
  const text = gone.text === '' ? gone.theme : gone.text;
  if (gone.statements.some(said => said.mergedFrom === null && [said.text, said.theme].includes(text)))
    return;
  insertStatementOn(db, gone.id, {
    theme: gone.theme,
    text,
    source: gone.source,
    role: null,
    organisation: '',
    raisedBy: '',
    origin: gone.origin,
  });
}
