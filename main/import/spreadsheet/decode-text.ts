import { unreadable } from '../refuse.ts';

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-8, else Windows-1252, which is what
 * Excel writes for "CSV" in Western Europe.
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  if (bytes.length === 0) throw unreadable(source, 'empty');
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw unreadable(source, 'not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
