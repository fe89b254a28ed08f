import { formatDate } from '../dates.ts';
import { TreeCounters } from '../guideline-body.ts';
import type { Block, GuidelineTree } from '../guideline-tree.ts';
import type { ReportWords, RoundReport } from './report-source.ts';

/** What every part of a report works with. */
export interface ReportComposition extends ReportWords {
  report: RoundReport;
  counters: TreeCounters;
}

/** A report as a document with its title page; `compose` gives the body. */
export function reportTree(
  report: RoundReport,
  words: ReportWords,
  kind: string,
  compose: (composition: ReportComposition) => Block[],
  { isWide = false }: { isWide?: boolean } = {},
): GuidelineTree {
  const { t, language } = words;
  const { project, round, versionLabel, exportedAt, comments } = report;
  const counters = new TreeCounters();
  const period = [round.opensOn, round.closesOn]
    .map(day => (day === null ? '' : formatDate(day, language)))
    .filter(day => day !== '')
    .join(' – ');
  const facts: [label: string, value: string][] = [
    [t('replies.reports.fact.guideline'), project.title],
    [t('replies.reports.fact.round'), round.title],
    [t('replies.reports.fact.version'), versionLabel],
    [t('replies.reports.fact.period'), period],
    [t('replies.reports.fact.comments'), String(comments.length)],
  ];
  const hasExamples = comments.some(
    ({ origin, reply }) => origin === 'example' || reply.origin === 'example',
  );
  return {
    language,
    textLanguage: project.language,
    titlePage: {
      kind,
      title: project.title,
      version: versionLabel,
      date: formatDate(exportedAt, language),
      exportedAt,
      facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: t('exports.contents'),
    body: [
      ...(hasExamples
        ? [{ kind: 'notice' as const, tone: 'hint' as const, text: t('replies.reports.example') }]
        : []),
      ...compose({ ...words, report, counters }),
    ],
    footnotes: counters.footnotes,
    ...(isWide ? { isWide } : {}),
  };
}
