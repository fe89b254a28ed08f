import * as z from 'zod';
import { getRound } from '../../db/comments/rounds.ts';
import type { CommentRejection } from '../../shared/comments/intake.ts';
import { REPORTS, type ReportKind } from '../../shared/comments/report.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { previewCommentIntake, readCommentIntake } from '../commands/comments/intake.ts';
import { makeRoundForms, ROUND_FORMS } from '../commands/comments/round-forms.ts';
import { fillRoundLetters, ROUND_LETTERS } from '../commands/comments/round-letters.ts';
import { makeCommentPackets } from '../commands/comments/round-packets.ts';
import { readRoundReport } from '../commands/comments/round-report.ts';
import { exportReport } from '../export/comments/export-report.ts';
import { loadDrawing } from '../export/docx/drawn-picture.ts';
import { writeLetters } from '../export/letters/write-letters.ts';
import { zipPackets } from '../export/packet/zip-packets.ts';
import { pendingComments } from '../import/comments/pending-comments.ts';
import { MAX_COMMENT_SOURCE } from '../import/comments/read-comment-sources.ts';
import type { ChosenSender } from '../import/comments/respondent.ts';
import type { SourceFile } from '../import/survey/incoming.ts';
import { handleOf } from '../project-handle.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal } from './refusal.ts';
import { sendFile } from './send-file.ts';

/** Answers `GET /files/comment-packets?project=KEY&round=ID[&invitation=ID]`: one packet, or a zip of all. */
export function sendCommentPackets(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const [roundId, invitationId] = [query.get('round') ?? '', query.get('invitation')];
    const packets = file.read(db => makeCommentPackets(db, roundId, invitationId));
    const [only] = packets;
    if (invitationId !== null && only)
      return {
        bytes: new TextEncoder().encode(only.html),
        mediaType: 'text/html; charset=utf-8',
        fileName: only.fileName,
      };
    const { number } = file.read(db => getRound(db, roundId));
    return zipPackets(packets, `commentaarpakketten ronde ${number}`);
  });
}

/** Answers `GET /files/comment-forms?project=KEY&round=ID&form=F[&invitation=ID]`: one form, or a zip of all. */
export async function sendCommentForms(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  await loadDrawing();
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const form = ROUND_FORMS.find(known => known === query.get('form'));
    if (!form) throw new LeidraadError('input-invalid', { reason: 'form' });
    const [roundId, invitationId] = [query.get('round') ?? '', query.get('invitation')];
    const forms = file.read(db => makeRoundForms(db, roundId, form, invitationId));
    const [only] = forms;
    if (invitationId !== null && only) return only;
    const { number } = file.read(db => getRound(db, roundId));
    return zipPackets(forms, `commentaarformulieren ronde ${number}`);
  });
}

/** Answers `GET /files/comment-letters?project=KEY&round=ID&kind=K&format=zip|html|eml|txt[&invitation=ID]`. */
export function sendCommentLetters(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const kind = ROUND_LETTERS.find(known => known === query.get('kind'));
    if (!kind) throw new LeidraadError('input-invalid', { reason: 'kind' });
    const roundId = query.get('round') ?? '';
    const writtenAt = new Date().toISOString();
    const invitationId = query.get('invitation');
    const letters = file.read(db => fillRoundLetters(db, roundId, kind, { writtenAt, invitationId }));
    const { title, language } = file.read(db => getRound(db, roundId));
    return writeLetters(letters, query.get('format') ?? '', { title, language, writtenAt });
  });
}

/** Answers `GET /files/comment-report?project=KEY&round=ID&kind=K&format=F[&names=1][&invitation=ID]`. */
export function sendCommentReport(workspace: Workspace, query: URLSearchParams): Promise<Response> {
  return sendFile(() => {
    const { file } = workspace.get(query.get('project') ?? '');
    const kind = (Object.keys(REPORTS) as ReportKind[]).find(known => known === query.get('kind'));
    if (!kind) throw new LeidraadError('input-invalid', { reason: 'kind' });
    const options = { exportedAt: new Date().toISOString(), withNames: query.get('names') === '1' };
    const report = file.read(db => readRoundReport(db, query.get('round') ?? '', options));
    const invitationId = query.get('invitation');
    return exportReport(report, kind, query.get('format') ?? '', { invitationId });
  });
}

/**
 * Answers `POST /files/comments?project=KEY&round=ID[&altered=1]` with what the files bring, and the id by which they
 * can be taken in. Nothing is stored yet. The files come as the parts of a form; their names are only shown.
 */
export function readCommentUpload(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = new URL(request.url).searchParams;
    const project = workspace.get(query.get('project') ?? '');
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const form = await request.formData();
    const withAltered = query.get('altered') === '1';
    const intake = await readCommentIntake(handleOf(project), query.get('round') ?? '', parts(form), {
      withAltered,
      senders: sendersOf(form),
    });
    const files = previewCommentIntake(handleOf(project), intake);
    return Response.json({ intakeId: pendingComments.hold(project, intake), files });
  });
}

const sendersSchema = z.record(
  z.string(),
  z.object({ invitationId: z.string().nullable(), name: z.string().max(200) }),
);

/** Who files are from, as the user says: a part of the form that is no file. */
function sendersOf(form: FormData): Map<string, ChosenSender> {
  const part = form.get('senders');
  const checked = sendersSchema.safeParse(typeof part === 'string' ? JSON.parse(part) : {});
  if (!checked.success) throw new LeidraadError('input-invalid', { reason: 'senders' });
  return new Map(Object.entries(checked.data));
}

async function* parts(form: FormData): AsyncGenerator<SourceFile | CommentRejection> {
  for (const part of form.values()) {
    if (typeof part === 'string') continue;
    yield part.size > MAX_COMMENT_SOURCE
      ? { source: part.name, record: '', reason: 'file-too-large' }
      : { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) };
  }
}
