import { hostile, unreadable } from '../refuse.ts';
import type { ArchiveLimits } from './limits.ts';

/** One part of an archive, as its central directory tells. */
export interface ArchiveEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedBytes: number;
  bytes: number;
  /** Where its local header begins. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ZIP64_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The comment at the end of a zip holds at most this much. */
const MAX_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x1 | 0x40;

/**
 * Reads the central directory of a zip: the one list of parts that counts. Whatever is odd about it makes the
 * whole file refused, with a LeidraadError that names `source`; no part is unpacked here.
 */
export function readDirectory(zip: Buffer, source: string, limits: ArchiveLimits): ArchiveEntry[] {
  const end = findEnd(zip);
  if (end === null) throw unreadable(source, zip.length > 4 ? 'truncated' : 'not-zip');
  const count = zip.readUInt16LE(end + 10);
  const size = zip.readUInt32LE(end + 12);
  const start = zip.readUInt32LE(end + 16);
  const zip64 = end >= 20 && zip.readUInt32LE(end - 20) === ZIP64_SIGNATURE;
  if (zip64 || count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw unreadable(source, 'zip64');
  if (zip.readUInt16LE(end + 8) !== count || start + size > end) throw unreadable(source, 'truncated');
  if (count > limits.entries) throw hostile(source, 'entries');

  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const next = at + ENTRY_BYTES <= start + size ? readEntry(zip, at, source) : null;
    if (next === null || next.end > start + size) throw unreadable(source, 'truncated');
    if (next.entry.offset + next.entry.packedBytes > start) throw unreadable(source, 'truncated');
    entries.push(next.entry);
    at = next.end;
  }
  checkEntries(entries, source, limits);
  return entries;
}

/** Where the end record begins: the last one whose comment fits in the file. */
function findEnd(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END_BYTES - MAX_COMMENT);
  for (let at = zip.length - END_BYTES; at >= first; at--) {
    const comment = zip.readUInt32LE(at) === END_SIGNATURE ? zip.readUInt16LE(at + 20) : null;
    if (comment !== null && at + END_BYTES + comment <= zip.length) return at;
  }
  return null;
}

function readEntry(zip: Buffer, at: number, source: string): { entry: ArchiveEntry; end: number } | null {
  if (zip.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
  const flags = zip.readUInt16LE(at + 8);
  const method = zip.readUInt16LE(at + 10);
  if (flags & FLAG_ENCRYPTED) throw unreadable(source, 'encrypted');
  if (method !== 0 && method !== 8) throw unreadable(source, 'method');
  const [packedBytes, bytes, offset] = [20, 24, 42].map(field => zip.readUInt32LE(at + field)) as [
    number,
    number,
    number,
  ];
  if ([packedBytes, bytes, offset].includes(0xffffffff)) throw unreadable(source, 'zip64');
  const nameEnd = at + ENTRY_BYTES + zip.readUInt16LE(at + 28);
  const name = zip.toString('utf8', at + ENTRY_BYTES, nameEnd);
  return {
    entry: { name, method, crc: zip.readUInt32LE(at + 16), packedBytes, bytes, offset },
    end: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
}

function checkEntries(entries: readonly ArchiveEntry[], source: string, limits: ArchiveLimits): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, bytes, packedBytes } of entries) {
    if (leavesArchive(name)) throw hostile(source, 'path');
    // Office looks parts up without regard to case, so two that differ in case only are the same part.
    if (names.has(name.toLowerCase())) throw hostile(source, 'duplicate');
    names.add(name.toLowerCase());
    if (bytes > limits.entryBytes) throw hostile(source, 'entry-size');
    if (bytes > limits.ratioFrom && bytes > packedBytes * limits.ratio) throw hostile(source, 'ratio');
    total += bytes;
  }
  if (total > limits.totalBytes) throw hostile(source, 'total-size');
  let reached = 0;
  for (const { offset, packedBytes } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < reached) throw hostile(source, 'overlap');
    reached = offset + packedBytes;
  }
}

function leavesArchive(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').includes('..')
  );
}
