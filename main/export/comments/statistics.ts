import { countProgress, DRAWN_STATES } from '../../../shared/comments/progress.ts';
import { percentText } from '../../../shared/locales/number-text.ts';
import { simpleTable } from '../compose/composition.ts';
import { formatDate } from '../dates.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { headed } from '../meetings/blocks.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import type { ReportWords, RoundReport } from './report-source.ts';
import type { ReportComposition } from './report-tree.ts';

interface Figures {
  title: string;
  header: string[];
  rows: (string | number)[][];
}

/** Numbers of a round: by decision, category, part and organisation, and who answered. */
export function figuresOf(report: RoundReport, words: ReportWords): Figures[] {
  const { t } = words;
  const { comments } = report;
  const counts = (title: string, names: readonly string[]): Figures => {
    const groups = [...Map.groupBy(names, name => name)].toSorted(([, a], [, b]) => b.length - a.length);
    return {
      title,
      header: ['', t('replies.reports.count'), t('replies.reports.share')],
      rows: groups.map(([name, all]) => [name, all.length, percent(all.length, names.length, words)]),
    };
  };
  const progress = (title: string, nameOf: (comment: (typeof comments)[number]) => string): Figures => ({
    title,
    header: ['', ...DRAWN_STATES.map(state => t(`replies.state.${state}`)), t('replies.progress.total')],
    rows: countProgress(comments, nameOf).map(({ name, counts: at, total }) => [
      name,
      ...DRAWN_STATES.map(state => at[state]),
      total,
    ]),
  });
  return [
    counts(t('replies.reports.byDecision'), comments.map(words.decision)),
    counts(
      t('replies.reports.byKind'),
      comments.map(({ kind }) => t(`comments.kind.${kind}`)),
    ),
    progress(
      t('replies.reports.bySection'),
      comment => comment.section || t('comments.inbox.wholeGuideline'),
    ),
    progress(t('replies.reports.byOrganisation'), words.who),
    coverageOf(report, words),
  ];
}

function coverageOf({ invitations, round }: RoundReport, { t }: ReportWords): Figures {
  const rows = invitations.map(({ name, files, comments, delivery, sentOn }) => [
    name,
    [t(`comments.invited.deliveries.${delivery}`), sentOn === null ? '' : formatDate(sentOn, round.language)]
      .filter(part => part !== '')
      .join(', '),
    t(files > 0 ? 'replies.reports.answeredYes' : 'replies.reports.answeredNo'),
    comments,
  ]);
  const columns = ['invitee', 'sent', 'response', 'comments'] as const;
  return {
    title: t('replies.reports.coverage'),
    header: columns.map(column => t(`replies.reports.coverageColumns.${column}`)),
    rows,
  };
}

/** The numbers on paper, led by the sentence people quote. */
export function composeStatistics(composition: ReportComposition): Block[] {
  const { report, t } = composition;
  const invited = report.invitations.filter(({ kind }) => kind !== 'open');
  const done = report.comments.filter(
    ({ replyState }) => replyState === 'answered' || replyState === 'settled',
  );
  return [
    paragraph(
      t('replies.reports.answeredOf', {
        answered: invited.filter(({ files }) => files > 0).length,
        invited: invited.length,
        comments: report.comments.length,
        done: done.length,
      }),
    ),
    ...figuresOf(report, composition).flatMap(({ title, header, rows }) =>
      headed(title, [
        simpleTable(
          composition,
          title,
          header,
          rows.map(row => row.map(String)),
        ),
      ]),
    ),
  ];
}

export function statisticsSheets(report: RoundReport, words: ReportWords): SheetTable[] {
  return figuresOf(report, words).map(({ title, header, rows }) => ({
    name: title,
    columns: header.map((name, index) => ({ title: name, width: index === 0 ? 44 : 18 })),
    rows,
  }));
}

function percent(part: number, whole: number, { language }: ReportWords): string {
  return whole === 0 ? '' : percentText(part / whole, language);
}
