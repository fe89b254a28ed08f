import { createHash } from 'node:crypto';

/** An id that is the same whenever the same thing is read again; it looks like any other id. */
export function stableId(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\0')).digest('hex');
  const group = (from: number, size: number) => hash.slice(from, from + size);
  return `${group(0, 8)}-${group(8, 4)}-8${group(13, 3)}-a${group(17, 3)}-${group(20, 12)}`;
}
