import { randomBytes } from 'node:crypto';

const ID_BYTES = 16;
/** Random bytes are fetched for this many ids at once; asking for them is what an id costs. */
const IDS_AT_ONCE = 256;
let pool = Buffer.alloc(0);
let used = 0;

/** Ids of one millisecond are told apart by a counter in the 12 bits after the time (RFC 9562, 6.2, method 1). */
const COUNTER_LIMIT = 0x0fff;
let lastTime = 0;
let counter = 0;

/** A UUID of version 7 (RFC 9562): sorts by the time it was made, also within a millisecond. */
export function newId(now = Date.now()): string {
  if (used >= pool.length) {
    pool = randomBytes(ID_BYTES * IDS_AT_ONCE);
    used = 0;
  }
  const bytes = pool.subarray(used, used + ID_BYTES);
  used += ID_BYTES;
  // The counter begins in its lower half, so that a millisecond has room for as many again; beyond it order is chance.
  counter =
    now === lastTime && counter < COUNTER_LIMIT ? counter + 1 : bytes.readUInt16BE(6) & (COUNTER_LIMIT >> 1);
  lastTime = now;
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
