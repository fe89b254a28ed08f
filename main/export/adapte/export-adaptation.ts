import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { calendarDay, formatDate } from '../dates.ts';
import { type ExportedFile, slug, writeTree } from '../formats.ts';
import { TreeCounters } from '../guideline-body.ts';
import type { Block, GuidelineTree } from '../guideline-tree.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';
import type { AdaptationComposition, AdaptationSource } from './adaptation-source.ts';
import { composeMatrix, matrixSheets } from './matrix-tables.ts';
import { composeSourceReport } from './source-report.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Writes the matrix, on landscape pages or as a workbook. An unknown format throws `format-unknown`.
 *
 * @param language of the labels; without it that of the guideline
 */
export async function exportMatrix(
  source: AdaptationSource,
  format: string,
  language: Language = source.project.language,
): Promise<ExportedFile> {
  const t = translator(language);
  const name = fileName(source, t('adapte.title'));
  if (format === 'xlsx')
    return {
      bytes: writeXlsx(matrixSheets({ source, t })),
      mediaType: XLSX_TYPE,
      fileName: `${name}.xlsx`,
    };
  return writeTree(format, name, () =>
    treeOf(
      source,
      language,
      { kind: t('adapte.table.kind'), title: source.project.title, facts: [] },
      composeMatrix,
      {
        isWide: true,
      },
    ),
  );
}

/** Writes the report on one source guideline, as a Word file, a PDF or a page. Throws `row-missing` when there is no such source. */
export async function exportSourceReport(
  source: AdaptationSource,
  sourceId: string,
  format: string,
  language: Language = source.project.language,
): Promise<ExportedFile> {
  const guideline = source.sources.find(({ id }) => id === sourceId);
  if (!guideline) throw new LeidraadError('row-missing', { id: sourceId });
  const t = translator(language);
  const title = t('adapte.report.title', { source: guideline.label });
  const facts = [
    { label: t('minutes.fact.project'), value: source.project.title },
    { label: t('adapte.report.developer'), value: guideline.developer },
    { label: t('adapte.report.licence'), value: t(`sources.licence.${guideline.licence}`) },
  ];
  return writeTree(format, fileName(source, title), () =>
    treeOf(source, language, { kind: t('adapte.report.kind'), title, facts }, composition =>
      composeSourceReport(composition, guideline),
    ),
  );
}

function fileName({ project, exportedAt }: AdaptationSource, title: string): string {
  return `${slug(`${title} ${project.title}`)}-${calendarDay(exportedAt)}`;
}

function treeOf(
  source: AdaptationSource,
  language: Language,
  { kind, title, facts }: { kind: string; title: string; facts: { label: string; value: string }[] },
  compose: (composition: AdaptationComposition) => Block[],
  wide: { isWide?: true } = {},
): GuidelineTree {
  const t = translator(language);
  const counters = new TreeCounters();
  const date = formatDate(source.exportedAt, language);
  return {
    language,
    textLanguage: source.project.language,
    titlePage: {
      kind,
      title,
      version: t('exports.workingVersion'),
      date,
      exportedAt: source.exportedAt,
      facts: [...facts, { label: t('exports.fact.date'), value: date }].filter(({ value }) => value !== ''),
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: t('exports.contents'),
    body: compose({ source, t, language, counters }),
    footnotes: counters.footnotes,
    ...wide,
  };
}
