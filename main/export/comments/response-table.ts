import type { Comment } from '../../../shared/comments/comment.ts';
import { RESPONSE_COLUMNS, type ResponseColumn } from '../../../shared/comments/report.ts';
import { simpleTable } from '../compose/composition.ts';
import type { Block } from '../guideline-tree.ts';
import { labelled, paragraphs } from '../meetings/blocks.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import type { ReportWords, RoundReport } from './report-source.ts';
import type { ReportComposition } from './report-tree.ts';

/** Every cell of the public table as text. */
export function responseCells(comment: Comment, words: ReportWords): Record<ResponseColumn, string> {
  const { t } = words;
  const { author, anchor, reply } = comment;
  return {
    number: String(comment.number),
    organisation: words.who(comment),
    name: author.name,
    behalf: words.behalf(comment),
    section: words.section(comment),
    quote: anchor.quote,
    comment: comment.text,
    proposal: comment.proposal,
    evidence: comment.references.join('\n'),
    kind: t(`comments.kind.${comment.kind}`),
    priority: t(`comments.priority.${comment.priority}`),
    decision: words.decision(comment),
    reason: reply.reason,
    answer: reply.text,
    change: words.change(comment),
    state: t(`replies.state.${comment.replyState}`),
  };
}

/** The columns of a table with or without names of persons. */
export function responseColumns({ withNames }: Pick<RoundReport, 'withNames'>): ResponseColumn[] {
  return RESPONSE_COLUMNS.filter(column => withNames || column !== 'name');
}

const WIDTHS: Partial<Record<ResponseColumn, number>> = {
  number: 6,
  organisation: 28,
  section: 26,
  quote: 40,
  comment: 60,
  proposal: 44,
  reason: 44,
  answer: 44,
  change: 36,
};

/** The public table as one sheet, a comment a row. */
export function responseSheet(report: RoundReport, words: ReportWords): SheetTable {
  const columns = responseColumns(report);
  return {
    name: words.t('replies.reports.kind.responses'),
    columns: columns.map(column => ({
      title: words.t(`replies.reports.columns.${column}`),
      width: WIDTHS[column] ?? 18,
    })),
    rows: report.comments.map(comment => {
      const cells = responseCells(comment, words);
      return columns.map(column => (column === 'number' ? comment.number : cells[column]));
    }),
  };
}

/** The public table for paper: what belongs together stands in one cell, so that it can be read on a page. */
export function composeResponses(composition: ReportComposition): Block[] {
  const { report, t } = composition;
  const head = (column: ResponseColumn) => t(`replies.reports.columns.${column}`);
  const rows = report.comments.map(comment => {
    const cells = responseCells(comment, composition);
    const also = (column: ResponseColumn): Block[] =>
      cells[column] === '' ? [] : [labelled(`${head(column)}:`, cells[column])];
    return [
      cells.number,
      [
        ...paragraphs(cells.organisation),
        ...(report.withNames ? paragraphs(cells.name) : []),
        ...paragraphs(cells.behalf),
      ],
      [...paragraphs(cells.section), ...paragraphs(cells.quote === '' ? '' : `“${cells.quote}”`)],
      [...paragraphs(cells.comment), ...also('proposal'), ...also('evidence'), ...also('kind')],
      [...paragraphs(cells.decision), ...also('state')],
      [...also('reason'), ...also('answer')],
      cells.change,
    ];
  });
  const titles = (
    ['number', 'organisation', 'section', 'comment', 'decision', 'answer', 'change'] as const
  ).map(head);
  const table = simpleTable(composition, t('replies.reports.kind.responses'), titles, rows);
  return [{ ...table, columns: SHARES }];
}

/** Shares of the width of a wide page; the comment and its answer get most. */
const SHARES = [0.04, 0.13, 0.17, 0.24, 0.12, 0.19, 0.11];
