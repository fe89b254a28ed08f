import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { includedReferences } from '../../commands/included-references.ts';
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

/** Put before a format for the included studies alone, e.g. `included-ris`. */
const INCLUDED = 'included-';

export const REFERENCE_FORMATS: readonly string[] = [
  ...REFERENCE_EXPORTS,
  ...REFERENCE_EXPORTS.map(name => INCLUDED + name),
];

/**
 * Makes a file of all references that count, with what their duplicates know, or of the included studies; null when
 * `format` names none of RIS, BibTeX and CSL-JSON.
 *
 * @param exportedAt moment of the export, for the name of the file
 */
export function exportReferences(db: ReadHandle, format: string, exportedAt: string): ExportedFile | null {
  const isIncluded = format.startsWith(INCLUDED);
  const known = REFERENCE_EXPORTS.find(name => name === format.slice(isIncluded ? INCLUDED.length : 0));
  if (!known) return null;
  const { write, mediaType, extension } = FORMATS[known];
  const included = isIncluded ? includedReferences(db) : null;
  const references = readReferences(db).filter(({ id }) => included?.has(id) ?? true);
  const bytes = new TextEncoder().encode(write(references));
  const { title } = readProject(db);
  const what = isIncluded ? 'geincludeerde-studies' : 'referenties';
  const fileName = `${slug(title)}-${what}-${calendarDay(exportedAt)}.${extension}`;
  return { bytes, mediaType: `${mediaType}; charset=utf-8`, fileName };
}
