import { LeidraadError } from '../../shared/errors.ts';
import type { Rejection } from '../../shared/packet/answer-faults.ts';
import { readIntake } from '../commands/survey-intake.ts';
import type { SourceFile } from '../import/survey/incoming.ts';
import { pendingAnswers } from '../import/survey/pending-answers.ts';
import { MAX_SOURCE_BYTES } from '../import/survey/read-sources.ts';
import { handleOf } from '../project-handle.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal, refusal } from './refusal.ts';

const MB = 1024 * 1024;

/** A thousand answer files of 50 kB. */
export const MAX_UPLOAD_BYTES = 64 * MB;

export function refuseUpload(): Response {
  return refusal(new LeidraadError('upload-too-large', { limit: MAX_UPLOAD_BYTES / MB }));
}

/**
 * Answers `POST /files/survey?project=KEY&survey=ID` with what the files bring, and the id by which they can be
 * taken in. Nothing is stored yet. The files come as the parts of a form; their names are only shown.
 */
export function readUpload(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const form = await request.formData();
    const { intake, receipts } = await readIntake(handleOf(project), query.get('survey') ?? '', parts(form));
    return Response.json({ intakeId: pendingAnswers.hold(project, intake), files: receipts });
  });
}

async function* parts(form: FormData): AsyncGenerator<SourceFile | Rejection> {
  for (const part of form.values()) {
    if (typeof part === 'string') continue;
    yield part.size > MAX_SOURCE_BYTES
      ? { source: part.name, record: '', reason: 'file-too-large' }
      : { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
  }
}
