import { openArchive } from '../../archive/open-archive.ts';
import { readRelations } from '../../archive/relations.ts';
import { readProperties } from '../../docx/read-properties.ts';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet.ts';
import type { Sheet } from '../../spreadsheet/spreadsheet.ts';
import type { CommentContext, FileResult } from '../comment-context.ts';
import { readFormFields } from '../form-fields.ts';
import { findOwner } from '../form-owner.ts';
import { finishFile, startFile } from '../incoming-file.ts';
import { findSender } from '../respondent.ts';
import { commentsOfTable, findCommentTable, type TableGrid } from './comments-of-table.ts';

const NO_PROPERTIES = { custom: new Map<string, string>(), modified: null, lastModifiedBy: '', creator: '' };

/** Reads a filled-in comment table, XLSX or CSV; null when no row of titles says that it is one. */
export function readTableComments(
  bytes: Uint8Array,
  source: string,
  context: CommentContext,
  isOffice: boolean,
): FileResult | null {
  const { sheets } = readSpreadsheet(bytes, source);
  const grids = sheets.map(gridOf);
  const tables = grids.flatMap(grid => findCommentTable(grid) ?? []);
  if (tables.length === 0) return null;
  const properties = isOffice ? officeProperties(bytes, source) : NO_PROPERTIES;
  const above = tables.flatMap(table => table.above);
  const owner = findOwner(properties.custom, above.flat().join('\n'), context);
  if ('reason' in owner) return owner;
  const { fields, answers } = readFormFields(above, context.round.questions);
  const sender = findSender(
    {
      invitation: owner.invitation,
      fields,
      chosen: context.senderOf(source),
      name: properties.lastModifiedBy || properties.creator,
      email: '',
      source,
    },
    context.invited,
  );
  const { versionId } = owner;
  const file = startFile({ source, via: 'table', sender, savedAt: properties.modified, versionId }, context);
  const base = context.base(versionId);
  const comments = tables.flatMap(table => commentsOfTable(table, base, file.maker, context.t));
  return { answer: finishFile(file, context, comments, answers) };
}

function officeProperties(bytes: Uint8Array, source: string) {
  const archive = openArchive(bytes, source);
  return readProperties(archive, readRelations(archive, '', source), source);
}

function gridOf({ rows, merged = [] }: Sheet): TableGrid {
  return {
    rows,
    isContinued: (row, column) =>
      merged.some(range => range.column === column && row > range.from && row <= range.to),
  };
}
