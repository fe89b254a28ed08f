import type { ReadHandle } from '../../db/database.ts';
import { listStudies } from '../../db/evidence/studies.ts';
import { readPeople } from '../../db/people.ts';
import { readProject } from '../../db/project.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import { readEvidenceSummaries } from '../commands/evidence.ts';
import { calendarDay } from './dates.ts';
import { evidenceTable } from './evidence/evidence-table.ts';
import { type ExportedFile, slug } from './formats.ts';
import { peopleTable } from './people/people-table.ts';
import type { SheetTable } from './spreadsheet/table.ts';
import { writeCsv } from './spreadsheet/write-csv.ts';
import { writeXlsx } from './spreadsheet/write-xlsx.ts';

type Translate = ReturnType<typeof translator>;

/** Lists of a project that can be exported as a spreadsheet, by the first part of the format's name. */
const LISTS: Readonly<Record<string, (db: ReadHandle, t: Translate) => SheetTable>> = {
  evidence: (db, t) => evidenceTable(readEvidenceSummaries(db), listStudies(db), t),
  people: (db, t) => peopleTable(readPeople(db), t),
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const LIST_FORMATS = Object.keys(LISTS).flatMap(list => [`${list}-xlsx`, `${list}-csv`]);

/**
 * Makes a spreadsheet of one of the lists, with `people-xlsx` and such; null when `format` names no list.
 *
 * @param exportedAt moment of the export, for the name of the file
 */
export function exportList(
  db: ReadHandle,
  format: string,
  exportedAt: string,
  language?: Language,
): ExportedFile | null {
  if (!LIST_FORMATS.includes(format)) return null;
  const [list = '', kind] = format.split('-');
  const project = readProject(db);
  const table = LISTS[list]?.(db, translator(language ?? project.language));
  if (!table) return null;
  const fileName = `${slug(project.title)}-${slug(table.name)}-${calendarDay(exportedAt)}.${kind}`;
  return kind === 'xlsx'
    ? { bytes: writeXlsx([table]), mediaType: XLSX, fileName }
    : { bytes: writeCsv(table), mediaType: 'text/csv; charset=utf-8', fileName };
}
