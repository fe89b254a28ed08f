import { LeidraadError } from '../../shared/errors.ts';
import type { Language } from '../../shared/project.ts';
import type { CitationPrinter } from './citations.ts';
import { composeGuideline } from './compose/compose-guideline.ts';
import { calendarDay } from './dates.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { GuidelineSource } from './guideline-source.ts';
import type { GuidelineTree } from './guideline-tree.ts';
import { writeHtml } from './html/write-html.ts';
import { writePdf } from './pdf/write-pdf.ts';

interface Format {
  mediaType: string;
  write: (tree: GuidelineTree) => Uint8Array<ArrayBuffer>;
}

const FORMATS = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeDocx,
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    write: tree => new TextEncoder().encode(writeHtml(tree)),
  },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

export interface ExportedFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  fileName: string;
}

export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/**
 * Makes the file of a guideline. `format` is checked here, so a caller may pass what a user typed; an
 * unknown one throws `format-unknown`. `language` sets the labels; without it they are in the guideline's own.
 */
export function exportGuideline(
  source: GuidelineSource,
  format: string,
  language?: Language,
  printer?: CitationPrinter,
): ExportedFile {
  const name = `${slug(source.project.title)}-${calendarDay(source.exportedAt)}`;
  return writeTree(format, name, () => composeGuideline(source, language, printer));
}

/** A guideline, or its redline, as PDF. `compose` is called at once; aborting `signal` rejects with its reason. */
export async function exportPdf(compose: () => GuidelineTree, signal?: AbortSignal): Promise<ExportedFile> {
  const tree = compose();
  const { title, exportedAt } = tree.titlePage;
  const name = tree.redline ? `${slug(title)}-redline` : slug(title);
  return {
    bytes: await writePdf(tree, signal ? { signal } : {}),
    mediaType: 'application/pdf',
    fileName: `${name}-${calendarDay(exportedAt)}.pdf`,
  };
}

/** Formats that can show what changed. */
const REDLINE_FORMATS: readonly string[] = ['docx'] satisfies ExportFormat[];

/** Makes the file of a redline; throws `format-unknown` for a format that cannot show one. */
export function exportRedline(format: string, compose: () => GuidelineTree): ExportedFile {
  if (!REDLINE_FORMATS.includes(format))
    throw new LeidraadError('format-unknown', { format, known: REDLINE_FORMATS.join(', ') });
  const tree = compose();
  const { title, exportedAt } = tree.titlePage;
  return writeTree(format, `${slug(title)}-redline-${calendarDay(exportedAt)}`, () => tree);
}

/** Writes a composed document; `compose` is called only when the format is known. */
export function writeTree(format: string, name: string, compose: () => GuidelineTree): ExportedFile {
  if (!isExportFormat(format))
    throw new LeidraadError('format-unknown', { format, known: EXPORT_FORMATS.join(', ') });
  const { mediaType, write } = FORMATS[format];
  return { bytes: write(compose()), mediaType, fileName: `${name}.${format}` };
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
