import { strToU8, type Zippable, zipSync } from 'fflate';
import { type ExportedFile, slug } from '../formats.ts';

/** The packets or forms of a round, or of the appraisers, in one file, each under its own name. */
export function zipPackets(
  packets: readonly { fileName: string; html?: string; bytes?: Uint8Array<ArrayBuffer> }[],
  title: string,
): ExportedFile {
  const files: Zippable = {};
  // A zip holds local time without a zone and starts in 1980; equal packets give equal bytes.
  const mtime = new Date(1980, 0, 1, 12);
  for (const { fileName, html = '', bytes = strToU8(html) } of packets) files[fileName] = [bytes, { mtime }];
  return {
    bytes: zipSync(files, { level: 6 }),
    mediaType: 'application/zip',
    fileName: `${slug(title)}.zip`,
  };
}
