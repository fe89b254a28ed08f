import type { CommentRejection } from '../../../shared/comments/intake.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../../../shared/import-faults.ts';
import { isZip, openArchive } from '../archive/open-archive.ts';
import type { SourceFile } from '../survey/incoming.ts';
import type { CommentReading } from './incoming.ts';
import { type CommentContext, readPacketComments } from './read-packet-comments.ts';

/** The largest file that is looked at; a zip of the answers of a large round stays below it. */
export const MAX_COMMENT_SOURCE = 25 * 1024 * 1024;

/** Mail programs save attachments together as a zip; what else is in it is not ours. */
const IN_ARCHIVE = /\.(?:commentaar|json)$/i;

/**
 * Reads one file of comments by what is in it: a `.commentaar` file, or a zip of them. Never throws for its content:
 * what cannot be read is named. A reader for another kind of file (Word, a table, mail) is one more branch here.
 */
export async function readCommentSource(
  file: SourceFile,
  context: CommentContext,
  options: { withAltered?: boolean } = {},
): Promise<CommentReading> {
  const { name, bytes } = file;
  if (bytes.length === 0) return refused(name, { reason: 'file-empty' });
  if (bytes.length > MAX_COMMENT_SOURCE) return refused(name, { reason: 'file-too-large' });
  if (isZip(bytes)) return readArchive(file, context, options);
  const result = await readPacketComments(file, context, options);
  return 'answer' in result
    ? { source: name, answers: [result.answer], rejected: [] }
    : refused(name, result);
}

function refused(source: string, fault: Pick<CommentRejection, 'reason' | 'detail'>): CommentReading {
  return { source, answers: [], rejected: [{ source, record: '', ...fault }] };
}

async function readArchive(
  { name, bytes }: SourceFile,
  context: CommentContext,
  options: { withAltered?: boolean },
): Promise<CommentReading> {
  const reading: CommentReading = { source: name, answers: [], rejected: [] };
  try {
    const archive = openArchive(bytes, name);
    const parts = archive.names.filter(part => IN_ARCHIVE.test(part));
    if (parts.length === 0) return refused(name, { reason: 'not-comments' });
    for (const part of parts) {
      const content = archive.read(part) ?? new Uint8Array();
      const result = await readPacketComments({ name: part, bytes: content }, context, options);
      if ('answer' in result) reading.answers.push(result.answer);
      else reading.rejected.push({ source: name, record: part, ...result });
    }
    return reading;
  } catch (error) {
    const reason = error instanceof LeidraadError ? faultOf(error) : undefined;
    if (!reason) throw error;
    return refused(name, { reason });
  }
}

function faultOf(error: LeidraadError): CommentRejection['reason'] | undefined {
  return [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === error.params.reason);
}
