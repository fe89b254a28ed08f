import { createHash } from 'node:crypto';

/** The id Word keeps for a paragraph of a comment: eight hexadecimal digits, below 80000000 and not 0. */
export function paraIdOf(messageId: string, paragraph = 0): string {
  const hash = createHash('sha256').update(`${messageId} ${paragraph}`).digest();
  const id = hash.readUInt32BE(0) & 0x7fffffff || 1;
  return id.toString(16).toUpperCase().padStart(8, '0');
}
