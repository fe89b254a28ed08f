import { REPORTS, type ReportKind } from '../../../shared/comments/report.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { Language } from '../../../shared/project.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { writeLetters } from '../letters/write-letters.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';
import { composeChanges } from './changes-report.ts';
import { replyLetters } from './reply-letters.ts';
import { type ReportWords, type RoundReport, wordsOf } from './report-source.ts';
import { reportTree } from './report-tree.ts';
import { composeResponses, responseSheet } from './response-table.ts';
import { composeStatistics, statisticsSheets } from './statistics.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes one report of a round, in the language of the round unless another is asked for. A format that this kind does
 * not have rejects with `format-unknown`.
 *
 * @param options.invitationId for letters: only the one to this invitation, which may then also be `eml` or `txt`
 */
export async function exportReport(
  report: RoundReport,
  kind: ReportKind,
  format: string,
  {
    language = report.round.language,
    invitationId = null,
  }: { language?: Language; invitationId?: string | null } = {},
): Promise<ExportedFile> {
  const words = wordsOf(report, language);
  const { t } = words;
  const title = t(`replies.reports.kind.${kind}`);
  const name = slug(`${t(`replies.reports.file.${kind}`)} ${report.round.number} ${report.project.title}`);
  if (kind === 'letters') {
    const letters = replyLetters(report, words, invitationId);
    return writeLetters(letters, format, { title: name, language, writtenAt: report.exportedAt });
  }
  const known: readonly string[] = REPORTS[kind];
  if (!known.includes(format)) throw new LeidraadError('format-unknown', { format, known: known.join(', ') });
  if (format === 'xlsx') return workbook(name, sheets(kind, report, words));
  const compose = { responses: composeResponses, changes: composeChanges, statistics: composeStatistics }[
    kind
  ];
  return writeTree(format, name, () =>
    reportTree(report, words, title, compose, { isWide: kind === 'responses' }),
  );
}

function sheets(kind: Exclude<ReportKind, 'letters'>, report: RoundReport, words: ReportWords): SheetTable[] {
  return kind === 'statistics' ? statisticsSheets(report, words) : [responseSheet(report, words)];
}

function workbook(name: string, tables: readonly SheetTable[]): ExportedFile {
  return { bytes: writeXlsx(tables), mediaType: XLSX_TYPE, fileName: `${name}.xlsx` };
}
