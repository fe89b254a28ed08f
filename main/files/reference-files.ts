import { join } from 'node:path';
import { makeBackup } from '../../db/backups.ts';
import { readProject } from '../../db/project.ts';
import { insertFile, readFile, totalFileBytes } from '../../db/reference-files.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { MAX_FILE_BYTES, MAX_FILES_BYTES } from '../../shared/references/reference.ts';
import type { SourceReading } from '../commands/import-references.ts';
import { holdReadings } from '../import/references/pending-readings.ts';
import { MAX_REFERENCE_BYTES, readReferenceFile } from '../import/references/read-reference-file.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal, refusal } from './refusal.ts';

const MB = 1024 * 1024;

/** All the files of one import together. */
export const MAX_REFERENCES_UPLOAD = MAX_REFERENCE_BYTES + 8 * MB;

export function refuseReferences(): Response {
  return refusal(new LeidraadError('upload-too-large', { limit: MAX_REFERENCES_UPLOAD / MB }));
}

/**
 * Answers `POST /files/references?project=KEY[&database=NAME]`, a form of files, with the id by which what was read
 * can be taken in (`references.takeImport`), and with the number of records in each. Nothing is stored yet, so that
 * the user can still go back; a backup is made.
 */
export function readReferenceUpload(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const database = query.get('database')?.trim() ?? '';
    const readings: SourceReading[] = [];
    for (const part of (await request.formData()).values()) {
      if (typeof part === 'string') continue;
      const reading = readReferenceFile(new Uint8Array(await part.arrayBuffer()), part.name);
      readings.push({ source: part.name, reading, ...(database === '' ? {} : { database }) });
    }
    const { id } = project.file.read(readProject);
    await makeBackup(project.file.connection, join(workspace.backupsRoot(), id), 'import');
    return Response.json({
      importId: holdReadings(project, readings),
      records: readings.reduce(
        (sum, { reading }) => sum + ('fault' in reading ? 0 : reading.records.length),
        0,
      ),
    });
  });
}

/** Answers `POST /files/reference-file?project=KEY&reference=ID&name=N`, whose body is a PDF, with its id. */
export function keepReferenceFile(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    const bytes = new Uint8Array(await request.arrayBuffer());
    const limits = { limit: MAX_FILE_BYTES / MB, total: MAX_FILES_BYTES / MB };
    const isTooMuch = project.file.read(totalFileBytes) + bytes.length > MAX_FILES_BYTES;
    if (bytes.length > MAX_FILE_BYTES || isTooMuch) throw new LeidraadError('files-too-large', limits);
    if (!isPdf(bytes)) throw new LeidraadError('input-invalid', { reason: 'PDF' });
    const name = safeName(query.get('name') ?? '');
    const addedAt = new Date().toISOString();
    const id = project.change('references.addFile', db =>
      insertFile(db, query.get('reference') ?? '', { name, bytes, addedAt }),
    ).result;
    return Response.json({ id });
  });
}

export function refuseReferenceFile(): Response {
  return refusal(
    new LeidraadError('files-too-large', { limit: MAX_FILE_BYTES / MB, total: MAX_FILES_BYTES / MB }),
  );
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Answers `GET /files/reference-file?project=KEY&file=ID` with the PDF, always as a download. */
export function sendReferenceFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return orRefusal(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const { name, bytes } = file.read(db => readFile(db, query.get('file') ?? ''));
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-length': String(bytes.byteLength),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'no-store',
      },
    });
  });
}

/** A name without folders and signs that systems refuse. */
function safeName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base.replace(/[^\p{L}\p{N} ._()-]/gu, '_').trim();
  return plain === '' ? 'artikel.pdf' : plain.slice(0, 200);
}
