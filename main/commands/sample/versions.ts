import { Transform } from 'prosemirror-transform';
import type { WriteHandle } from '../../../db/database.ts';
import { listOutlineRows, readText } from '../../../db/documents.ts';
import { listRecommendations, updateRecommendation } from '../../../db/recommendations.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { readStoredBody } from '../../../shared/text/format.ts';
import type { VersionFields } from '../../../shared/versions.ts';
import { pushSteps } from '../push-steps.ts';

const NOTE =
  'Voorbeeld: zo kan een eerste concept zijn vastgelegd. Sindsdien zijn in het voorbeeldproject een sterkte bepaald en een tekst aangevuld.';

/**
 * An earlier version of the sample, so that there is something to compare: one recommendation had no strength
 * yet, and one text lacked its last block. The sample itself is left as it was.
 *
 * @param freeze makes the version
 */
export function fillVersions(db: WriteHandle, freeze: (version: VersionFields) => void): void {
  const decide = withoutStrength(db);
  const write = withoutLastBlock(db);
  freeze({ label: 'Concept 1', kind: 'concept', note: NOTE });
  decide();
  write();
}

/** Takes the strength of the first recommendation away; returns the way to decide it. */
function withoutStrength(db: WriteHandle): () => void {
  const find = (wanted?: string) => {
    const rows = listRecommendations(db).filter(row => row.strength !== null || row.id === wanted);
    return rows.find(row => row.id === wanted) ?? rows[0];
  };
  const decided = find();
  if (!decided) return () => undefined;
  const { id, questionId, strength, certainty } = decided;
  const store = (fields: Parameters<typeof updateRecommendation>[3]) =>
    updateRecommendation(db, id, find(id)?.revision ?? 0, fields);
  store({ questionId, strength: null, certainty });
  return () => store({ questionId, strength, certainty });
}

/** Takes the last block of the first text of some length away; returns the way to write it. */
function withoutLastBlock(db: WriteHandle): () => void {
  for (const { id, kind } of orderOutline(listOutlineRows(db))) {
    const stored = readText(db, id);
    const text = stored && readStoredBody(stored.format, stored.body);
    if (kind !== 'section' || !stored || !text || text.childCount < 3) continue;
    const whole = text.content.size;
    const rest = whole - (text.lastChild?.nodeSize ?? 0);
    const shorter = new Transform(text).delete(rest, whole);
    const longer = new Transform(shorter.doc).insert(rest, text.child(text.childCount - 1));
    const push = (from: number, { steps }: Transform) =>
      pushSteps(db, id, { from, steps: steps.map(step => step.toJSON()), clientId: 'sample' });
    push(stored.version, shorter);
    return () => push(stored.version + shorter.steps.length, longer);
  }
  return () => undefined;
}
