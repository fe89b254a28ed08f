import { join } from 'node:path';
import { makeBackup } from '../../db/backups.ts';
import { readProject } from '../../db/project.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import { makeAppraisalPackets } from '../commands/appraisal-packets.ts';
import { planAppraisals } from '../commands/plan-appraisals.ts';
import { readAppraisalFiles, takeAppraisals, type UnreadAppraisal } from '../commands/take-appraisals.ts';
import { appraisalPacketFiles } from '../export/packet/appraisal-packet-file.ts';
import { zipPackets } from '../export/packet/zip-packets.ts';
import { MAX_ANSWER_BYTES } from '../import/packet/read-answer.ts';
import type { SourceFile } from '../import/survey/incoming.ts';
import { handleOf } from '../project-handle.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal } from './refusal.ts';
import { sendFile } from './send-file.ts';

/**
 * Answers `GET /files/appraisal-packets?project=KEY[&appraisal=ID]`: the packet of whoever makes that appraisal, or a
 * zip with one for each appraiser.
 */
export function sendAppraisalPackets(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return orRefusal(async () => {
    const { file } = workspace.get(query.get('project') ?? '');
    const packets = await file.read(db => makeAppraisalPackets(db, query.get('appraisal')));
    const files = appraisalPacketFiles(packets);
    const [only] = files;
    return sendFile(() =>
      query.has('appraisal') && only
        ? {
            bytes: new TextEncoder().encode(only.html),
            mediaType: 'text/html; charset=utf-8',
            fileName: only.fileName,
          }
        : zipPackets(files, translator(file.read(readProject).language)('appraisals.packetsName')),
    );
  });
}

/**
 * Answers `POST /files/appraisals?project=KEY[&take=1][&altered=1][&replace=1]` with what the files in the form bring.
 * They are stored, after a backup, only with `take`.
 */
export function readAppraisalUpload(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const handle = handleOf(project);
    const readings = await readAppraisalFiles(handle, parts(await request.formData()));
    const options = { withAltered: query.get('altered') === '1', replace: query.get('replace') === '1' };
    if (query.get('take') !== '1')
      return Response.json({ files: handle.read(db => planAppraisals(db, readings, options)).receipts });
    const folder = join(workspace.backupsRoot(), handle.read(readProject).id);
    await makeBackup(project.file.connection, folder, 'import');
    return Response.json({ files: takeAppraisals(handle, readings, options) });
  });
}

async function* parts(form: FormData): AsyncGenerator<SourceFile | UnreadAppraisal> {
  for (const part of form.values()) {
    if (typeof part === 'string') continue;
    yield part.size > MAX_ANSWER_BYTES
      ? { source: part.name, reason: 'file-too-large' }
      : { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
  }
}
