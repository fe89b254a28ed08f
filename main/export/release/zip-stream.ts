import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

export interface ZippedPart {
  size: number;
  sha256: string;
}

/** Text is cut into pieces; more at once would only be held longer. */
const PIECE = 1024 * 1024;

/**
 * A zip that is written part after part, each from pieces, so that neither the zip nor a part is ever held whole.
 * Equal parts at an equal moment give equal bytes.
 *
 * @param moment what the parts are dated by; a zip knows no zone, so the clock of UTC is put down
 */
export function zipStream(moment: string) {
  const ready: Bytes[] = [];
  const date = new Date(moment);
  const mtime = new Date(
    Math.max(1980, date.getUTCFullYear()),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes as Bytes);
  });
  function* taken(): Generator<Bytes> {
    while (ready.length > 0) {
      const bytes = ready.shift();
      if (bytes) yield bytes;
    }
  }
  return {
    /** Adds a part and hands out what of the zip is ready; returns what the part came to. */
    async *add(
      path: string,
      pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
    ): AsyncGenerator<Bytes, ZippedPart> {
      const part = new ZipDeflate(path, { level: 6 });
      part.mtime = mtime;
      zip.add(part);
      const hash = createHash('sha256');
      let size = 0;
      for await (const piece of pieces) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
        hash.update(bytes);
        size += bytes.length;
        for (let at = 0; at < bytes.length; at += PIECE) {
          part.push(new Uint8Array(bytes.subarray(at, at + PIECE)));
          yield* taken();
        }
      }
      part.push(new Uint8Array(0), true);
      yield* taken();
      return { size, sha256: hash.digest('hex') };
    },
    /** Writes the directory. */
    *end(): Generator<Bytes> {
      zip.end();
      yield* taken();
    },
  };
}
