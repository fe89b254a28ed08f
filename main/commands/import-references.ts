import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { sha256 } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import {
  countRecordsOf,
  insertImport,
  insertSources,
  isImported,
  type NewSource,
  referencesByRecord,
} from '../../db/reference-imports.ts';
import { insertPairs, type NewPair } from '../../db/reference-pairs.ts';
import {
  insertReferences,
  listReferences,
  type NewReference,
  type ReferenceContent,
  referenceContent,
  type StoredReference,
} from '../../db/references.ts';
import type { Origin } from '../../shared/origin.ts';
import type { Comparison } from '../../shared/references/compare.ts';
import { type Deduplication, deduplicate, type Pair } from '../../shared/references/deduplicate.ts';
import type {
  FileReceipt,
  ImportReceipt,
  ReadRecord,
  RecordFault,
  RejectedRecord,
} from '../../shared/references/import.ts';
import type { FileReading } from '../import/references/reading.ts';

/** A file as it was read, or why it could not be. */
export interface SourceReading {
  source: string;
  reading: FileReading | { fault: RecordFault };
  /** Database the user says it comes from; it goes before what the file says. */
  database?: string;
}

interface FilePlan {
  receipt: FileReceipt;
  contentHash: string;
  /** Records that are new to the project or come from a new place, each with the reference it belongs to. */
  sources: { record: ReadRecord; hash: string; referenceId: string }[];
}

/** A record the project does not have yet. */
interface FreshRecord {
  id: string;
  record: ReadRecord;
  content: ReferenceContent;
  file: FileReceipt;
}

export interface ImportPlan {
  receipt: ImportReceipt;
  files: FilePlan[];
  references: (NewReference & { id: string })[];
  pairs: NewPair[];
}

/**
 * Works out what an import brings, without storing anything. A file whose records were all imported before brings
 * nothing; a record that is exactly one the project has adds the place it was found; every other record is compared
 * with what there is and with the rest of the import.
 */
export function planImport(db: ReadHandle, readings: readonly SourceReading[]): ImportPlan {
  const known = listReferences(db);
  const byHash = referencesByRecord(db);
  const fresh: FreshRecord[] = [];
  const hashes = new Set<string>();
  const files = readings.map(({ source, reading, database }): FilePlan => {
    const receipt = receiptOf(source, reading);
    if ('fault' in reading) return { receipt, contentHash: '', sources: [] };
    receipt.database = database ?? commonDatabase(reading.records);
    const contents = reading.records.map(record => referenceContent(record.fields, record.extra));
    const fileHash = sha256(contents.map(({ hash }) => hash).join());
    const isKnown = hashes.has(fileHash) || isImported(db, fileHash);
    hashes.add(fileHash);
    const plan: FilePlan = { receipt, contentHash: fileHash, sources: [] };
    const seen = countRecordsOf(db, source);
    for (const [at, record] of reading.records.entries()) {
      const content = contents[at] ?? referenceContent(record.fields, record.extra);
      const { hash } = content;
      const times = seen.get(hash) ?? 0;
      seen.set(hash, times - 1);
      let referenceId = byHash.get(hash);
      const isNew = referenceId === undefined;
      if (referenceId === undefined) {
        referenceId = newId();
        byHash.set(hash, referenceId);
        fresh.push({ id: referenceId, record, content, file: receipt });
      } else receipt.duplicates += 1;
      const placed = database === undefined ? record : { ...record, database };
      if (isNew || (!isKnown && times <= 0)) plan.sources.push({ record: placed, hash, referenceId });
    }
    return plan;
  });
  const { references, pairs } = planReferences(known, fresh);
  return { receipt: total(files.map(file => file.receipt)), files, references, pairs };
}

function receiptOf(source: string, reading: SourceReading['reading']): FileReceipt {
  const none = { source, format: null, database: '', read: 0, imported: 0, duplicates: 0, doubtful: 0 };
  if ('fault' in reading)
    return { ...none, rejected: [{ source, record: 0, line: 0, reason: reading.fault }] };
  const rejected: RejectedRecord[] = reading.faults.map(fault => ({ source, ...fault }));
  return { ...none, format: reading.format, read: reading.records.length + rejected.length, rejected };
}

/** The database of a file whose records name one and the same, as far as they name any. */
function commonDatabase(records: readonly ReadRecord[]): string {
  const names = new Set(records.map(record => record.database).filter(name => name !== ''));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function planReferences(
  known: readonly StoredReference[],
  fresh: readonly FreshRecord[],
): Pick<ImportPlan, 'references' | 'pairs'> {
  const result = deduplicate(
    [...known.map(reference => reference.fields), ...fresh.map(({ record }) => record.fields)],
    known.length,
  );
  const ids = [...known.map(reference => reference.id), ...fresh.map(({ id }) => id)];
  /** The reference that counts for the one at a place; a known one may be a duplicate itself. */
  const keptAt = (at: number): string => {
    const leader = result.duplicateOf[at] ?? at;
    return known[leader]?.duplicateOf ?? ids[leader] ?? '';
  };
  const references = fresh.map(({ id, record, content, file }, index) => {
    const at = known.length + index;
    const duplicateOf = result.duplicateOf[at] === null ? null : keptAt(at);
    if (duplicateOf === null) file.imported += 1;
    else file.duplicates += 1;
    return { id, fields: record.fields, extra: record.extra, content, duplicateOf };
  });
  const pairs = [...joinedPairs(result, known.length, ids, keptAt), ...openPairs(result, ids, keptAt)];
  for (const { second } of result.doubtful) {
    const file = fresh[second - known.length]?.file;
    if (file) file.doubtful += 1;
  }
  // What a duplicate is of must be there before it.
  const kept = references.filter(reference => reference.duplicateOf === null);
  return { references: [...kept, ...references.filter(reference => reference.duplicateOf !== null)], pairs };
}

/** One pair for each duplicate: with the reference it is kept under, and why. */
function joinedPairs(
  { duplicateOf, joined }: Deduplication,
  known: number,
  ids: readonly string[],
  keptAt: (at: number) => string,
): NewPair[] {
  const reasons = new Map<number, Comparison>();
  for (const { first, second, comparison } of joined) {
    for (const at of [second, first]) if (!reasons.has(at)) reasons.set(at, comparison);
  }
  return ids.flatMap((id, at): NewPair[] => {
    const comparison = reasons.get(at);
    if (at < known || duplicateOf[at] === null || !comparison) return [];
    return [{ firstId: keptAt(at), secondId: id, state: 'same', automatic: true, comparison }];
  });
}

function openPairs(
  { doubtful }: Deduplication,
  ids: readonly string[],
  keptAt: (at: number) => string,
): NewPair[] {
  return doubtful.flatMap(({ first, second, comparison }: Pair): NewPair[] => {
    const [firstId, secondId] = [keptAt(first), ids[second] ?? ''];
    return firstId === secondId ? [] : [{ firstId, secondId, state: 'open', automatic: false, comparison }];
  });
}

function total(files: FileReceipt[]): ImportReceipt {
  const sum = (count: (file: FileReceipt) => number) => files.reduce((all, file) => all + count(file), 0);
  return {
    read: sum(file => file.read),
    imported: sum(file => file.imported),
    duplicates: sum(file => file.duplicates),
    doubtful: sum(file => file.doubtful),
    rejected: files.flatMap(file => file.rejected),
    files,
  };
}

/** Stores what was planned. Call it in the same transaction as the plan, so that nothing comes in twice. */
export function storeImport(
  db: WriteHandle,
  plan: ImportPlan,
  importedAt: string,
  origin: Origin = 'project',
): ImportReceipt {
  insertReferences(db, plan.references, origin);
  for (const { receipt, contentHash: hash, sources } of plan.files) {
    if (sources.length === 0) continue;
    const importId = insertImport(
      db,
      {
        file: receipt.source,
        format: receipt.format ?? '',
        contentHash: hash,
        database: receipt.database,
        importedAt,
        read: receipt.read,
        rejected: receipt.rejected,
      },
      origin,
    );
    insertSources(
      db,
      sources.map(
        ({ record, hash: recordHash, referenceId }): NewSource => ({
          referenceId,
          importId,
          recordNumber: record.record,
          accession: record.accession,
          database: record.database || receipt.database,
          contentHash: recordHash,
        }),
      ),
    );
  }
  insertPairs(db, plan.pairs);
  return plan.receipt;
}

/** Reads nothing itself: plans and stores files that were read, as one. */
export function importReferences(
  db: WriteHandle,
  readings: readonly SourceReading[],
  importedAt: string,
  origin: Origin = 'project',
): ImportReceipt {
  return storeImport(db, planImport(db, readings), importedAt, origin);
}
