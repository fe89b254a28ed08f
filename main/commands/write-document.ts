import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { isCopy } from '../../shared/exports/copy.ts';
import type { Language } from '../../shared/project.ts';
import { exportDocument } from '../export/documents.ts';
import { type ExportedFile, exportRedline, type WriteOptions } from '../export/formats.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { nameCopy } from './copy-head.ts';
import { guidelinePrinter } from './guideline-citations.ts';
import { readRemarks } from './read-remarks.ts';
import { type RedlineChoice, readRedlineTree } from './redline-tree.ts';
import { chooseLook, type TemplateChoice } from './templates.ts';
import { readSource } from './versions.ts';

/** Which document is asked for, of which text, and what stands in it. Names may be what a user typed. */
export interface WriteRequest {
  document: string | null;
  /** Which part, for a module. */
  module: string | null;
  format: string;
  /** Id or label; null for the working version. */
  version: string | null;
  redline: RedlineChoice | null;
  template: TemplateChoice;
  language: Language | undefined;
  /** The round whose comments stand in the margin with the discussion; null for the discussion alone. Left out: neither. */
  remarksOf?: string | null | undefined;
}

/**
 * Makes a file of a document of the project, in the look it is asked for or that of the text; a Word copy names the text
 * it was made of. `db` reads `file`. Rejects as `exportDocument` and `exportRedline` do, and with `version-missing`.
 */
export function writeDocument(
  file: ProjectFile,
  db: ReadHandle,
  request: WriteRequest,
  now: string,
  options: Partial<WriteOptions> = {},
): Promise<ExportedFile> {
  const { document, module, format, version, redline, language, remarksOf } = request;
  const look = chooseLook(db, request.template, version);
  const copy = isCopy(format, document)
    ? nameCopy(file, redline ?? { version }, now, { language, look })
    : undefined;
  const remarksOn =
    remarksOf === undefined ? undefined : (text: GuidelineSource) => readRemarks(db, text, remarksOf);
  if (redline) {
    const compose = () => readRedlineTree(db, redline, now, { language, look, remarksOn });
    return exportRedline(format, compose, copy, { ...options, look });
  }
  const source = readSource(db, version, now);
  const printer = guidelinePrinter(db, readProject(db).language);
  const remarks = remarksOn?.(source);
  return exportDocument(
    source,
    { document, module, format, language, printer, copy, remarks },
    { ...options, look },
  );
}
