import type { TFunction } from 'i18next';
import type { FrozenRound } from '../../../shared/comments/answer.ts';
import { FORM_COLUMNS, type FormColumn, type FormHead } from '../../../shared/comments/form.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { type GuidelineTree, paragraph, type Table } from '../guideline-tree.ts';
import { cell, formFront } from './form-front.ts';

/** Rows to fill in; Word adds one at the end with the tab key. */
const ROWS = 20;

/** Share of the width of each column; kind and priority are asked in the spreadsheet only, where they are a choice. */
const WIDTHS: Partial<Record<FormColumn, number>> = {
  nr: 0.05,
  section: 0.15,
  page: 0.1,
  quote: 0.17,
  comment: 0.23,
  proposal: 0.17,
  evidence: 0.13,
};

/** The comment table as a Word file, on landscape pages. */
export function writeTableForm(
  round: FrozenRound,
  head: Omit<FormHead, 'kind'>,
  tree: GuidelineTree,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const t = translator(language);
  const form: FormHead = { kind: 'table', ...head };
  const front = formFront(round, form, t);
  const titlePage = { ...tree.titlePage, kind: t('commentForms.tableTitle'), organisations: [] };
  const body = [...front, commentTable(t)];
  return writeDocx(
    { ...tree, language, titlePage, body, footnotes: [], isWide: true },
    { head: form, front: [], marks: new Map(), tracks: false },
  );
}

function commentTable(t: TFunction): Table {
  const columns = FORM_COLUMNS.filter(column => column in WIDTHS);
  return {
    kind: 'table',
    caption: null,
    columns: columns.map(column => WIDTHS[column] ?? 0),
    headerRows: 1,
    rows: [
      columns.map((column, at) => cell(at, paragraph(t(`commentForms.column.${column}`)), true)),
      ...Array.from({ length: ROWS }, (_, row) =>
        columns.map((column, at) => cell(at, paragraph(column === 'nr' ? String(row + 1) : ''))),
      ),
    ],
  };
}
