import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import type { MatrixRows } from '../../../shared/thread/matrix.ts';
import { simpleTable } from '../compose/composition.ts';
import { calendarDay, formatDate } from '../dates.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { TreeCounters } from '../guideline-body.ts';
import { type GuidelineTree, paragraph } from '../guideline-tree.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';
import { matrixTable, walkTable } from './tables.ts';
import type { ThreadSource } from './thread-source.ts';

/** Which part of the thread is exported: the matrix, or the walk from one item. */
export type ThreadPart = { rows: MatrixRows; gapsOnly: boolean } | { from: string };

const THREAD_FORMATS = ['xlsx', 'csv', 'html', 'docx', 'pdf'];

/** Writes the thread as a workbook, as CSV or as a page to print. An unknown format rejects with `format-unknown`. */
export async function exportThread(
  source: ThreadSource,
  part: ThreadPart,
  format: string,
  language: Language = source.project.language,
): Promise<ExportedFile> {
  if (!THREAD_FORMATS.includes(format))
    throw new LeidraadError('format-unknown', { format, known: THREAD_FORMATS.join(', ') });
  const t = translator(language);
  const table =
    'from' in part
      ? walkTable(source.graph, part.from, t)
      : matrixTable(source.graph, part.rows, part.gapsOnly, t);
  const name = `${slug(`${table.name} ${source.project.title}`)}-${calendarDay(source.exportedAt)}`;
  if (format === 'csv')
    return { bytes: writeCsv(table), mediaType: 'text/csv; charset=utf-8', fileName: `${name}.csv` };
  if (format === 'xlsx')
    return {
      bytes: writeXlsx([table]),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      fileName: `${name}.xlsx`,
    };
  return writeTree(format, name, () => composeThread(source, table, language));
}

/** The table as a document of its own, to read or to print. */
function composeThread(source: ThreadSource, table: SheetTable, language: Language): GuidelineTree {
  const t = translator(language);
  const counters = new TreeCounters();
  const date = formatDate(source.exportedAt, language);
  const rows = table.rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? String(cell) : cell.split('\n').map(paragraph))),
  );
  const body = [
    simpleTable(
      { t, counters },
      table.name,
      table.columns.map(column => column.title),
      rows,
    ),
  ];
  return {
    language,
    textLanguage: source.project.language,
    titlePage: {
      kind: t('thread.title'),
      title: table.name,
      version: source.project.title,
      date,
      exportedAt: source.exportedAt,
      facts: [
        { label: t('minutes.fact.project'), value: source.project.title },
        { label: t('exports.fact.date'), value: date },
      ],
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: t('exports.contents'),
    body,
    footnotes: [],
  };
}
