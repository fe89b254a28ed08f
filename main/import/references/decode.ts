import { unreadable } from '../refuse.ts';

/**
 * The text of a reference file: by its byte order mark, as UTF-16 when every second byte is zero, else as UTF-8.
 * A line that is no UTF-8 is read as Windows-1252, by itself: files put together from several exports hold both.
 * Throws `import-unreadable` for what is no text.
 */
export function decodeReferences(bytes: Uint8Array, source: string): string {
  return decode(bytes, source);
}

function decode(bytes: Uint8Array, source: string): string {
  if (bytes.length === 0) throw unreadable(source, 'empty');
  const [first, second, , fourth] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && fourth === 0 && first !== 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0) && isMostlyBinary(bytes)) throw unreadable(source, 'not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLines(bytes);
  }
}

/** A zero byte in one record is that record's damage; many of them are another kind of file. */
function isMostlyBinary(bytes: Uint8Array): boolean {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros > 16 || zeros * 100 > bytes.length;
}

function decodeLines(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const windows = new TextDecoder('windows-1252');
  const lines: string[] = [];
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const carriage = bytes.indexOf(0x0d, start);
    const ends = [feed, carriage].filter(at => at >= 0);
    const end = ends.length === 0 ? bytes.length : Math.min(...ends) + 1;
    const line = bytes.subarray(start, end);
    try {
      lines.push(utf8.decode(line));
    } catch {
      lines.push(windows.decode(line));
    }
    start = end;
  }
  return lines.join('');
}
