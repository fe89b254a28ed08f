import type { Connection, ReadHandle } from '../../db/database.ts';
import { fileVersion } from '../../db/migrations/index.ts';
import { readProject } from '../../db/project.ts';
import type { Language } from '../../shared/project.ts';
import { readFhirSource } from '../commands/read-fhir-source.ts';
import type { TemplateChoice } from '../commands/templates.ts';
import { calendarDay } from './dates.ts';
import { fhirBundle } from './fhir/bundle.ts';
import { slug } from './formats.ts';
import { writeProjectJson } from './project-json/write-project-json.ts';
import { writeRelease } from './release/write-release.ts';

export interface ProjectExportOptions {
  exportedAt: string;
  /** Id or label of a version; null for the working version. What is no text comes as it stands now. */
  version: string | null;
  /** Of labels and terms; the guideline's own when left out. */
  language?: Language | undefined;
  /** What documents in it look like; see `chooseTemplate`. */
  template?: TemplateChoice;
  onProgress?: (done: number, total: number) => void;
}

type Piece = string | Uint8Array<ArrayBuffer>;

/** A file in pieces, each made when it is asked for. */
export type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

export interface ProjectFormat {
  extension: string;
  mediaType: string;
  /** Makes the file piece by piece, each within a moment. */
  write(connection: Connection, options: ProjectExportOptions): Pieces;
}

/** Exports that hold more than the guideline, and that are made piece by piece so that they can be stopped. */
const FORMATS: Readonly<Record<string, ProjectFormat>> = {
  json: { extension: 'json', mediaType: 'application/json', write: writeJson(true) },
  fhir: { extension: 'fhir.json', mediaType: 'application/fhir+json', write: writeFhir },
  release: {
    extension: 'zip',
    mediaType: 'application/zip',
    write: (connection, { version, language, template = null }) =>
      writeRelease(connection, version, { language, template }),
  },
  'json-rows': { extension: 'json', mediaType: 'application/json', write: writeJson(false) },
};

export const PROJECT_FORMATS = Object.keys(FORMATS);

function writeJson(withHistory: boolean): ProjectFormat['write'] {
  return (connection, { onProgress }) =>
    writeProjectJson(connection, {
      fileVersion: fileVersion(connection),
      withHistory,
      ...(onProgress ? { onProgress } : {}),
    });
}

function* writeFhir(connection: Connection, { version, language }: ProjectExportOptions): Generator<string> {
  const bundle = fhirBundle(readFhirSource(connection, version, language));
  yield `${JSON.stringify(bundle, null, 1)}\n`;
}

/** The way to write a format of the whole project, or null when `format` is none. */
export function findProjectFormat(format: string): ProjectFormat | null {
  return Object.hasOwn(FORMATS, format) ? (FORMATS[format] ?? null) : null;
}

/** Name such an export gets by itself. */
export function projectFileName(db: ReadHandle, { extension }: ProjectFormat, exportedAt: string): string {
  return `${slug(readProject(db).title)}-${calendarDay(exportedAt)}.${extension}`;
}
