import type { CommentRejection } from '../../../shared/comments/intake.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../../../shared/import-faults.ts';
import { type Archive, isZip, openArchive } from '../archive/open-archive.ts';
import { isDocx } from '../docx/read-docx.ts';
import { decodeText } from '../spreadsheet/decode-text.ts';
import type { SourceFile } from '../survey/incoming.ts';
import type { CommentContext, FileResult } from './comment-context.ts';
import type { CommentReading } from './incoming.ts';
import { looksLikeMail, parseMail } from './mail/parse-mail.ts';
import { readMailComments } from './mail/read-mail-comments.ts';
import { readPacketComments } from './read-packet-comments.ts';
import { readTableComments } from './table/read-table-comments.ts';
import { readWordComments } from './word/read-word-comments.ts';

/** The largest file that is looked at; a zip of the answers of a large round stays below it. */
export const MAX_COMMENT_SOURCE = 25 * 1024 * 1024;

/** Mail programs save attachments together as a zip; what else is in it is not ours. */
const IN_ARCHIVE = /\.(?:commentaar|json|docx|xlsx|csv|eml|txt)$/i;

interface ReadOptions {
  withAltered?: boolean;
}

/**
 * Reads one file of comments by what is in it: a `.commentaar` file, a Word file, a comment table, a mail with what is
 * attached to it, or a zip of these. Never throws for its content: what cannot be read is named.
 */
export async function readCommentSource(
  file: SourceFile,
  context: CommentContext,
  options: ReadOptions = {},
): Promise<CommentReading> {
  const { name, bytes } = file;
  const reading: CommentReading = { source: name, answers: [], rejected: [] };
  try {
    if (isZip(bytes) && bytes.length <= MAX_COMMENT_SOURCE) {
      const archive = openArchive(bytes, name);
      if (!isOffice(archive)) return await readArchive(file, archive, context, options);
    }
    const mail = isMail(file) ? parseMail(bytes) : null;
    if (!mail) {
      take(reading, '', await readOne(file, context, options));
      return reading;
    }
    for (const attachment of mail.attachments) {
      if (!IN_ARCHIVE.test(attachment.name)) continue;
      const result = await orFault(() => readOne(attachment, context, options));
      take(reading, attachment.name, result);
    }
    // A mail that only brings its attachments says nothing itself.
    const said = readMailComments(mail, name, context);
    if (
      'answer' in said ? reading.answers.length === 0 : reading.answers.length + reading.rejected.length === 0
    )
      take(reading, '', said);
    return reading;
  } catch (error) {
    take(reading, '', faultOf(error));
    return reading;
  }
}

function take(reading: CommentReading, record: string, result: FileResult): void {
  if ('answer' in result) reading.answers.push(result.answer);
  else reading.rejected.push({ source: reading.source, record, ...result });
}

/** One file that is no collection of others. */
async function readOne(file: SourceFile, context: CommentContext, options: ReadOptions): Promise<FileResult> {
  const { name, bytes } = file;
  if (bytes.length === 0) return { reason: 'file-empty' };
  if (bytes.length > MAX_COMMENT_SOURCE) return { reason: 'file-too-large' };
  if (isZip(bytes) || isOle(bytes)) {
    const archive = openArchive(bytes, name);
    if (isDocx(archive)) return readWordComments(archive, name, context);
    return readTableComments(bytes, name, context, true) ?? { reason: 'not-comments' };
  }
  const packet = await readPacketComments(file, context, options);
  if ('answer' in packet || packet.reason !== 'not-comments' || isJson(bytes)) return packet;
  if (bytes.includes(0)) return packet;
  if (/\.(?:csv|tsv)$/i.test(name)) return readTableComments(bytes, name, context, false) ?? packet;
  if (!/\.(?:txt|eml|md)$/i.test(name)) return packet;
  const text = decodeText(bytes, name);
  return readMailComments({ fromName: '', fromEmail: '', date: null, text, attachments: [] }, name, context);
}

function isOffice(archive: Archive): boolean {
  return archive.has('[Content_Types].xml') || archive.has('mimetype') || isDocx(archive);
}

/** Head of an OLE file: an Office file with a password, or from before 2007. */
function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function isJson(bytes: Uint8Array): boolean {
  return /^\s*[[{]/.test(
    Buffer.from(bytes.subarray(0, 64))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}

function isMail({ name, bytes }: SourceFile): boolean {
  if (/\.(?:commentaar|json|csv)$/i.test(name) || bytes.includes(0)) return false;
  return looksLikeMail(Buffer.from(bytes.subarray(0, 20_000)).toString('latin1'));
}

async function readArchive(
  { name }: SourceFile,
  archive: Archive,
  context: CommentContext,
  options: ReadOptions,
): Promise<CommentReading> {
  const reading: CommentReading = { source: name, answers: [], rejected: [] };
  const parts = archive.names.filter(part => IN_ARCHIVE.test(part));
  if (parts.length === 0) take(reading, '', { reason: 'not-comments' });
  for (const part of parts) {
    const content = archive.read(part) ?? new Uint8Array();
    take(reading, part, await orFault(() => readOne({ name: part, bytes: content }, context, options)));
  }
  return reading;
}

async function orFault(read: () => Promise<FileResult>): Promise<FileResult> {
  try {
    return await read();
  } catch (error) {
    return faultOf(error);
  }
}

/** Why reading ended, as a rejection; throws on what is no fault of the file. */
function faultOf(error: unknown): { reason: CommentRejection['reason'] } {
  const reason =
    error instanceof LeidraadError &&
    [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === error.params.reason);
  if (!reason) throw error;
  return { reason };
}
