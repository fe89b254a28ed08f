import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { LIST_IDS, LIST_KINDS, listFormat } from '../../shared/exports/lists.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import { calendarDay } from './dates.ts';
import { type ExportedFile, slug } from './formats.ts';
import type { ListViewer } from './lists/list.ts';
import { LISTS } from './lists/registry.ts';
import { writeCsv } from './spreadsheet/write-csv.ts';
import { writeXlsx } from './spreadsheet/write-xlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FORMATS = LIST_IDS.flatMap(list =>
  LIST_KINDS.map(kind => ({ list, kind, name: listFormat(list, kind) })),
);

export const LIST_FORMATS = FORMATS.map(({ name }) => name);

/** Whoever works as project leader, as the command line does. */
export const LEADER: ListViewer = { screener: 'leader', seesAssessments: true };

/**
 * Makes a spreadsheet of one of the lists, with `people-xlsx` and such; null when `format` names no list.
 *
 * @param exportedAt moment of the export, for the name of the file
 */
export function exportList(
  db: ReadHandle,
  format: string,
  exportedAt: string,
  { language, viewer = LEADER }: { language?: Language | undefined; viewer?: ListViewer } = {},
): ExportedFile | null {
  const known = FORMATS.find(({ name }) => name === format);
  if (!known) return null;
  const project = readProject(db);
  const spoken = language ?? project.language;
  const table = LISTS[known.list]({ db, t: translator(spoken), language: spoken, exportedAt, viewer });
  const fileName = `${slug(project.title)}-${slug(table.name)}-${calendarDay(exportedAt)}.${known.kind}`;
  return known.kind === 'xlsx'
    ? { bytes: writeXlsx([table]), mediaType: XLSX, fileName }
    : { bytes: writeCsv(table), mediaType: 'text/csv; charset=utf-8', fileName };
}
