import type { ReadHandle } from '../../../db/database.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { calendarDay } from '../dates.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { writeCsv } from '../spreadsheet/write-csv.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';
import { readAppraisalSource } from './appraisal-source.ts';
import { composeAppraisals } from './compose-report.ts';
import { domainTable, scoreTable } from './score-tables.ts';

const APPRAISALS = 'appraisals-';
const FORMATS = ['docx', 'pdf', 'html', 'xlsx', 'csv'];

/**
 * Makes the appraisal report (`appraisals-docx`, `-pdf`, `-html`) or the scores as a table (`-xlsx`, `-csv`); null for a format
 * of something else. Throws `format-unknown`, and `appraisals-none` when nothing was appraised.
 */
export function exportAppraisals(
  db: ReadHandle,
  format: string,
  exportedAt: string,
  asked?: Language,
): ExportedFile | Promise<ExportedFile> | null {
  if (!format.startsWith(APPRAISALS)) return null;
  const kind = format.slice(APPRAISALS.length);
  if (!FORMATS.includes(kind))
    throw new LeidraadError('format-unknown', {
      format,
      known: FORMATS.map(known => `${APPRAISALS}${known}`).join(', '),
    });
  const report = readAppraisalSource(db, exportedAt);
  if (report.sources.length === 0) throw new LeidraadError('appraisals-none');
  const language = asked ?? report.project.language;
  const t = translator(language);
  const wording = { t, language };
  const name = `${slug(`${t('appraisals.report.title')} ${report.project.title}`)}-${calendarDay(exportedAt)}`;
  if (kind === 'csv')
    return {
      bytes: writeCsv(scoreTable(report, wording)),
      mediaType: 'text/csv; charset=utf-8',
      fileName: `${name}.csv`,
    };
  if (kind === 'xlsx')
    return {
      bytes: writeXlsx([domainTable(report, wording), scoreTable(report, wording)]),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      fileName: `${name}.xlsx`,
    };
  return writeTree(kind, name, () => composeAppraisals(report, language));
}
