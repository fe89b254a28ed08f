import { setImmediate } from 'node:timers/promises';
import { LeidraadError } from '../../shared/errors.ts';
import type { CopyHead } from '../../shared/exports/copy.ts';
import { EXPORT_FORMATS, type ExportFormat, REDLINE_FORMATS } from '../../shared/exports.ts';
import { calendarDay } from './dates.ts';
import { loadDrawing } from './docx/drawn-picture.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { GuidelineTree } from './guideline-tree.ts';
import { writeHtml } from './html/write-html.ts';
import { type Look, NEUTRAL_LOOK } from './look.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** What every writer is handed beside the tree. */
export interface WriteOptions {
  look: Look;
  /** Writing stops as soon as it can when this is aborted, and throws its reason. */
  signal: AbortSignal;
  /** Told now and then how far it is, from 0 to 1. */
  onProgress: (share: number) => void;
}

interface Format {
  mediaType: string;
  write: (
    tree: GuidelineTree,
    options: WriteOptions,
  ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

/** Share of the time that composing takes, before a writer begins. */
const COMPOSED = 0.3;

/** The writer of each format. Equal trees with an equal look give equal bytes. */
const FORMATS: Record<ExportFormat, Format> = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (tree, { look }) => {
      await loadDrawing();
      return writeDocx(tree, null, look);
    },
  },
  pdf: { mediaType: 'application/pdf', write: writePdf },
  html: {
    mediaType: 'text/html; charset=utf-8',
    write: (tree, { look }) => new TextEncoder().encode(writeHtml(tree, look)),
  },
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    write: tree => new TextEncoder().encode(writeMarkdown(tree)),
  },
};

export interface ExportedFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  fileName: string;
}

/** Makes the file of a redline; rejects with `redline-format` for a format that cannot show one. */
export async function exportRedline(
  format: string,
  compose: () => GuidelineTree,
  copy?: CopyHead,
  options: Partial<WriteOptions> = {},
): Promise<ExportedFile> {
  if (!REDLINE_FORMATS.some(known => known === format))
    throw new LeidraadError('redline-format', { format, known: REDLINE_FORMATS.join(', ') });
  const tree = { ...compose(), ...(copy ? { copy } : {}) };
  const { title, exportedAt } = tree.titlePage;
  return writeTree(format, `${slug(title)}-redline-${calendarDay(exportedAt)}`, () => tree, options);
}

/**
 * Writes a composed document. `compose` is called at once, before anything is waited for, so it may read an open
 * project; and only when the format is known: an unknown one rejects with `format-unknown`.
 */
export async function writeTree(
  format: string,
  name: string,
  compose: () => GuidelineTree,
  options: Partial<WriteOptions> = {},
): Promise<ExportedFile> {
  if (!isExportFormat(format))
    throw new LeidraadError('format-unknown', { format, known: EXPORT_FORMATS.join(', ') });
  const tree = compose();
  const {
    look = NEUTRAL_LOOK,
    signal = new AbortController().signal,
    onProgress = () => undefined,
  } = options;
  onProgress(COMPOSED);
  // A writer may hold this thread until it is done: whoever asks how far it is, or wants it stopped, goes first.
  await setImmediate();
  signal.throwIfAborted();
  const { mediaType, write } = FORMATS[format];
  const bytes = await write(tree, {
    look,
    signal,
    onProgress: share => onProgress(COMPOSED + (1 - COMPOSED) * share),
  });
  signal.throwIfAborted();
  onProgress(1);
  return { bytes, mediaType, fileName: `${name}.${format}` };
}

function isExportFormat(format: string): format is ExportFormat {
  return Object.hasOwn(FORMATS, format);
}

/** A file name part that every system accepts: plain letters, digits and hyphens. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 80).replace(/-+$/, '') || 'richtlijn';
}
