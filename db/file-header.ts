import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { LeidraadError } from '../shared/errors.ts';
import { APPLICATION_ID } from './database.ts';
import { CURRENT_VERSION } from './migrations/index.ts';

/** The first bytes of a SQLite file (https://www.sqlite.org/fileformat.html, "The Database Header"). */
const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0');

/**
 * Looks at a file without opening it as a database, so that nothing at all is written to a file that is not
 * ours. Throws a LeidraadError for a file that is missing, empty, of another program, newer, or cut off.
 * Never call it on a file this process has open: closing the descriptor would drop SQLite's locks (POSIX).
 */
export function checkHeader(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new LeidraadError('file-missing', { path });
  if (!stat.isFile()) throw new LeidraadError('file-not-sqlite', { path });
  if (stat.size === 0) throw new LeidraadError('file-empty', { path });
  const header = readHeader(path);
  if (!header.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, header.length))) {
    throw new LeidraadError('file-not-sqlite', { path });
  }
  if (header.length < HEADER_BYTES) {
    throw new LeidraadError('file-truncated', { path, missing: HEADER_BYTES - header.length });
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new LeidraadError('file-not-leidraad', { path });
  const version = header.readUInt32BE(60);
  if (version > CURRENT_VERSION) {
    throw new LeidraadError('file-newer', { path, found: version, known: CURRENT_VERSION });
  }
  // While a write-ahead log waits to be read back, the file itself may rightly be shorter than its header says.
  if (existsSync(`${path}-wal`)) return;
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const missing = header.readUInt32BE(28) * pageSize - stat.size;
  if (missing > 0) throw new LeidraadError('file-truncated', { path, missing });
}

function readHeader(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
