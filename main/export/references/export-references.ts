import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { readReferences } from '../../commands/references.ts';
import { calendarDay } from '../dates.ts';
import { type ExportedFile, slug } from '../formats.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

const FORMATS = {
  ris: { write: writeRis, mediaType: 'application/x-research-info-systems', extension: 'ris' },
  bibtex: { write: writeBibtex, mediaType: 'application/x-bibtex', extension: 'bib' },
  'csl-json': {
    write: writeCslJson,
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
  },
} as const;
export const REFERENCE_EXPORTS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/**
 * Makes a file of all references that count, with what their duplicates know; null when `format` names none of
 * RIS, BibTeX and CSL-JSON.
 *
 * @param exportedAt moment of the export, for the name of the file
 */
export function exportReferences(db: ReadHandle, format: string, exportedAt: string): ExportedFile | null {
  const known = REFERENCE_EXPORTS.find(name => name === format);
  if (!known) return null;
  const { write, mediaType, extension } = FORMATS[known];
  const bytes = new TextEncoder().encode(write(readReferences(db)));
  const { title } = readProject(db);
  const fileName = `${slug(title)}-referenties-${calendarDay(exportedAt)}.${extension}`;
  return { bytes, mediaType: `${mediaType}; charset=utf-8`, fileName };
}
