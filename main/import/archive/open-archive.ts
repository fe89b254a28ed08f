import { crc32, inflateRawSync } from 'node:zlib';
import { hostile, unreadable } from '../refuse.ts';
import { type ArchiveEntry, readDirectory } from './directory.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts';

/**
 * A zip from outside, opened within bounds. Nothing in it is believed: the directory is checked as a whole, each
 * part is inflated to at most the size it claims, and its length and checksum must be right.
 */
export interface Archive {
  /** Names of the parts, in the order of the directory. */
  readonly names: readonly string[];
  /** Whether there is a part of this name, without regard to case. */
  has(name: string): boolean;
  /** Unpacks one part; null when there is none of this name. Throws a LeidraadError when it is damaged. */
  read(name: string): Buffer | null;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Head of an OLE file: an Office document with a password, or from before 2007. */
const OLE_HEAD = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Opens a zip. `source` is the name of the file, for the sentence a person reads when it is refused. */
export function openArchive(
  bytes: Uint8Array,
  source: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Archive {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (zip.length === 0) throw unreadable(source, 'empty');
  if (zip.subarray(0, OLE_HEAD.length).equals(OLE_HEAD)) throw unreadable(source, 'old-office');
  if (!isZip(zip)) throw unreadable(source, 'not-zip');
  const entries = readDirectory(zip, source, limits);
  const byName = new Map(entries.map(entry => [entry.name.toLowerCase(), entry]));
  let total = 0;
  return {
    names: entries.map(entry => entry.name),
    has: name => byName.has(name.toLowerCase()),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return null;
      total += entry.bytes;
      if (total > limits.totalBytes) throw hostile(source, 'total-size');
      return unpack(zip, entry, source);
    },
  };
}

/** Whether bytes begin as a zip does: with a part, or with the end record of an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function unpack(zip: Buffer, entry: ArchiveEntry, source: string): Buffer {
  const content = inflate(packedContent(zip, entry, source), entry, source);
  if (content.length !== entry.bytes) throw hostile(source, 'size-lie');
  if (crc32(content) !== entry.crc) throw unreadable(source, 'checksum');
  return content;
}

function packedContent(zip: Buffer, { offset, packedBytes, name }: ArchiveEntry, source: string): Buffer {
  if (offset + LOCAL_BYTES > zip.length || zip.readUInt32LE(offset) !== LOCAL_SIGNATURE)
    throw unreadable(source, 'truncated');
  const nameEnd = offset + LOCAL_BYTES + zip.readUInt16LE(offset + 26);
  // Two names for one part is how one program is shown something else than another.
  if (zip.toString('utf8', offset + LOCAL_BYTES, nameEnd) !== name) throw hostile(source, 'path');
  const start = nameEnd + zip.readUInt16LE(offset + 28);
  if (start + packedBytes > zip.length) throw unreadable(source, 'truncated');
  return zip.subarray(start, start + packedBytes);
}

function inflate(packed: Buffer, { method, bytes }: ArchiveEntry, source: string): Buffer {
  if (method === 0) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong
      ? hostile(source, 'size-lie', { cause: error })
      : unreadable(source, 'truncated', { cause: error });
  }
}
