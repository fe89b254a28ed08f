import { FORM_PROPERTIES } from '../../../../shared/comments/form.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { listTables, tableRows, targetText } from '../../docx/base-paragraphs.ts';
import { readDocxArchive } from '../../docx/read-docx.ts';
import type { WordDocument, WordTable } from '../../docx/word-model.ts';
import type { CommentContext, FileResult } from '../comment-context.ts';
import { readFormFields } from '../form-fields.ts';
import { findOwner } from '../form-owner.ts';
import { finishFile, startFile } from '../incoming-file.ts';
import { findSender } from '../respondent.ts';
import { commentsOfTable, findCommentTable, type TableGrid } from '../table/comments-of-table.ts';
import { changesOf } from './changes-of.ts';
import { commentsOf } from './comments-of.ts';
import { placeParagraphs } from './word-places.ts';

/** From this share of its blocks on a file without our bookmarks is taken for the text of the version. */
const IS_TEXT = 0.3;

/** Of a form that lacks more than this, somebody sent a part; what is not in it was not deleted. */
const IS_WHOLE = 0.5;

/** Reads a Word file: the text with comments and changes in it, a filled-in comment table, or both. */
export function readWordComments(archive: Archive, source: string, context: CommentContext): FileResult {
  const word = readDocxArchive(archive, source);
  const { properties } = word;
  const tables = listTables(word).map(gridOf);
  const owner = findOwner(properties.custom, frontText(word), context);
  if ('reason' in owner) return owner;
  const base = context.base(owner.versionId);
  const isTableForm = properties.custom.get(FORM_PROPERTIES.kind) === 'table';
  const places = placeParagraphs(word, base);
  const isText = !isTableForm && (places.isForm || places.found >= IS_TEXT);
  const found = isText ? [] : tables.flatMap(table => findCommentTable(table) ?? []);
  const form = readFormFields(
    isText ? formRows(word, tables) : tables.flatMap(({ rows }) => rows),
    context.round.questions,
  );
  const sender = findSender(
    {
      invitation: owner.invitation,
      fields: form.fields,
      chosen: context.senderOf(source),
      name: nameIn(word),
      email: '',
      source,
    },
    context.invited,
  );
  const via = found.length > 0 || isTableForm ? 'table' : 'docx';
  const file = startFile(
    { source, via, sender, savedAt: properties.modified, versionId: owner.versionId },
    context,
  );
  const { maker } = file;
  const { t } = context;
  const isWhole = places.isForm ? places.found >= IS_WHOLE : false;
  const comments = [
    ...found.flatMap(table => commentsOfTable(table, base, maker, t)),
    ...commentsOf(word, places.paragraphs, maker, t),
    ...(isText
      ? changesOf(word, isWhole ? places : { ...places, missing: [] }, base.blocks, { maker, t })
      : []),
  ];
  const isNothing = comments.length === 0 && !isText && !isTableForm && found.length === 0;
  if (isNothing) return { reason: 'not-comments' };
  return { answer: finishFile(file, context, comments, form.answers) };
}

/** Who wrote all comments, else who saved the file last. */
function nameIn({ comments, properties }: WordDocument): string {
  const names = new Set(comments.filter(({ parent }) => parent === null).map(({ author }) => author));
  const [only] = names;
  return names.size === 1 && only ? only : properties.lastModifiedBy || properties.creator;
}

/** What stands before the text is short; a mark or a field further down is no part of the form. */
const FRONT_BLOCKS = 80;

function frontText({ body }: WordDocument): string {
  return targetText(body.slice(0, FRONT_BLOCKS));
}

/** The tables of the first page of a text form. */
function formRows({ body }: WordDocument, tables: readonly TableGrid[]): (readonly string[])[] {
  const front = body.slice(0, FRONT_BLOCKS).filter(block => block.kind === 'table').length;
  return tables.slice(0, front).flatMap(({ rows }) => rows);
}

function gridOf(table: WordTable): TableGrid {
  const continued = new Set(
    table.rows
      .filter(({ revision }) => revision?.kind !== 'delete')
      .flatMap(({ cells }, row) => {
        let column = 0;
        return cells.flatMap(cell => {
          const at = column;
          column += cell.colspan;
          return cell.continued ? [`${row} ${at}`] : [];
        });
      }),
  );
  return { rows: tableRows(table), isContinued: (row, column) => continued.has(`${row} ${column}`) };
}
