import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listFilesOf } from '../../db/reference-files.ts';
import { listSourcesOf } from '../../db/reference-imports.ts';
import {
  automaticDuplicatesOf,
  findPair,
  listOpenPairs,
  type PairRow,
  putJudgedPair,
  setPairState,
} from '../../db/reference-pairs.ts';
import * as references from '../../db/references.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { mergeFields } from '../../shared/references/merged.ts';
import type { PairToJudge } from '../../shared/references/pairs.ts';
import type { Reference, ReferenceFields } from '../../shared/references/reference.ts';
import { importReferences, type SourceReading } from './import-references.ts';

/** Every reference that counts, in the order of the numbers, filled in with what its duplicates know. */
export function readReferences(db: ReadHandle): { id: string; number: number; fields: ReferenceFields }[] {
  const all = references.listReferences(db);
  const groups = Map.groupBy(all, reference => reference.duplicateOf);
  return (groups.get(null) ?? []).map(({ id, number, fields }) => ({
    id,
    number,
    fields: mergeFields(
      fields,
      (groups.get(id) ?? []).map(duplicate => duplicate.fields),
    ),
  }));
}

/** One reference with everything known of it. Throws `row-missing` when it is gone. */
export function readReference(db: ReadHandle, id: string): Reference {
  const stored = references.findReference(db, id);
  if (!stored) throw new LeidraadError('row-missing', { id });
  const duplicates = references.listDuplicatesOf(db, id);
  const automatic = automaticDuplicatesOf(db, id);
  const { fields, ...row } = stored;
  return {
    ...row,
    ...mergeFields(
      fields,
      duplicates.map(duplicate => duplicate.fields),
    ),
    sources: listSourcesOf(db, id),
    files: listFilesOf(db, id),
    questionIds: references.questionsOf(db, id),
    duplicates: duplicates.map(duplicate => ({
      id: duplicate.id,
      number: duplicate.number,
      title: duplicate.fields.title,
      automatic: automatic.has(duplicate.id),
    })),
  };
}

/** Removes a reference with its duplicates. Throws `reference-cited` with the places while a text cites it. */
export function removeReference(db: WriteHandle, id: string, revision: number): void {
  const citing = references.findCiting(db, id);
  if (citing.length > 0)
    throw new LeidraadError('reference-cited', {
      count: citing.length,
      places: citing
        .slice(0, 3)
        .map(place => `‘${place.title}’`)
        .join(', '),
    });
  references.deleteReference(db, id, revision);
}

/** The pairs that wait for somebody; those of references that were merged meanwhile are left out. */
export function readOpenPairs(db: ReadHandle, limit: number): { pairs: PairToJudge[]; total: number } {
  const open = listOpenPairs(db);
  const pairs = open.slice(0, limit).map(({ state: _state, automatic: _automatic, ...pair }) => ({
    ...pair,
    first: readReference(db, pair.firstId),
    second: readReference(db, pair.secondId),
  }));
  return { pairs, total: open.length };
}

interface Judgement {
  firstId: string;
  secondId: string;
  by: string;
  at: string;
}

/** Puts the second reference under the first, which is kept, with everything that was under the second. */
export function mergePair(db: WriteHandle, { firstId, secondId, by, at }: Judgement): void {
  const kept = keptOf(db, firstId);
  const gone = keptOf(db, secondId);
  if (kept !== gone) references.setDuplicateOf(db, gone, kept);
  const open = listOpenPairs(db).find(pair => isOf(pair, firstId, secondId));
  if (open) setPairState(db, open, 'same', by, at);
  else putJudgedPair(db, { firstId: kept, secondId: gone }, 'same', by, at);
  settlePairs(db, by, at);
}

function isOf(pair: PairRow, a: string, b: string): boolean {
  return (pair.firstId === a && pair.secondId === b) || (pair.firstId === b && pair.secondId === a);
}

/** The reference that counts for one: itself, or the one it is under. */
function keptOf(db: ReadHandle, id: string): string {
  const stored = references.findReference(db, id);
  if (!stored) throw new LeidraadError('row-missing', { id });
  return stored.duplicateOf ?? id;
}

/** Open pairs that now stand within one group have answered themselves. */
function settlePairs(db: WriteHandle, by: string, at: string): void {
  for (const pair of listOpenPairs(db)) {
    if (keptOf(db, pair.firstId) === keptOf(db, pair.secondId)) setPairState(db, pair, 'same', by, at);
  }
}

/** Records that two references are not the same; they are not asked about again. */
export function keepApart(db: WriteHandle, { firstId, secondId, by, at }: Judgement): void {
  setPairState(db, findPair(db, firstId, secondId), 'different', by, at);
}

/** Takes a duplicate out of its group, so that it counts again, and records that the two are not the same. */
export function takeApart(db: WriteHandle, { id, by, at }: { id: string; by: string; at: string }): void {
  const stored = references.findReference(db, id);
  if (!stored || stored.duplicateOf === null) throw new LeidraadError('row-missing', { id });
  references.setDuplicateOf(db, id, null);
  putJudgedPair(db, { firstId: stored.duplicateOf, secondId: id }, 'different', by, at);
}

/** Stores a reference somebody typed, compared with what there is like any other. Returns the one that counts. */
export function addReference(db: WriteHandle, fields: ReferenceFields, at: string): string {
  const record = { fields, extra: {}, accession: '', database: '', record: 1, line: 1 };
  const reading: SourceReading = { source: '', reading: { format: 'csv', records: [record], faults: [] } };
  const before = new Set(references.listReferenceRows(db).map(row => row.id));
  importReferences(db, [reading], at);
  const added = references.listReferenceRows(db).find(row => !before.has(row.id));
  return added?.duplicateOf ?? added?.id ?? '';
}
