import { join } from 'node:path';
import { makeBackup } from '../../db/backups.ts';
import { readProject } from '../../db/project.ts';
import { insertFile, readFile } from '../../db/reference-files.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { SourceReading } from '../commands/import-references.ts';
import { pendingReferences } from '../import/references/pending-references.ts';
import { MAX_REFERENCE_BYTES, readReferenceFile } from '../import/references/read-reference-file.ts';
import type { Workspace } from '../workspace.ts';
import { keepPdf, sendPdf } from './kept-pdf.ts';
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
      importId: pendingReferences.hold(project, readings),
      records: readings.reduce(
        (sum, { reading }) => sum + ('fault' in reading ? 0 : reading.records.length),
        0,
      ),
    });
  });
}

/** Answers `POST /files/reference-file?project=KEY&reference=ID&name=N`, whose body is a PDF, with its id. */
export function keepReferenceFile(workspace: Workspace, request: Request): Promise<Response> {
  return keepPdf(workspace, request, (project, query, file) =>
    project.change('references.addFile', db => insertFile(db, query.get('reference') ?? '', file)),
  );
}

/** Answers `GET /files/reference-file?project=KEY&file=ID` with the PDF, always as a download. */
export function sendReferenceFile(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendPdf(workspace, query, readFile);
}
