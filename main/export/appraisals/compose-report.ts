import { assessmentLines, assessmentTable } from '../../../shared/adapte/assessment-words.ts';
import { ASSESSMENT_TOOL_IDS } from '../../../shared/adapte/assessments.ts';
import { outlineNumber } from '../../../shared/documents.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { simpleTable } from '../compose/composition.ts';
import { formatDate } from '../dates.ts';
import { TreeCounters } from '../guideline-body.ts';
import { type Block, type GuidelineTree, paragraph, type Section } from '../guideline-tree.ts';
import type { AppraisalSource, AppraisedSource } from './appraisal-source.ts';
import { composeInstrument, type ReportWords } from './compose-instrument.ts';

/** The appraisal report: a chapter for each source guideline, with its record, its scores and its assessments. */
export function composeAppraisals(report: AppraisalSource, language: Language): GuidelineTree {
  const t = translator(language);
  const words: ReportWords = { t, language, counters: new TreeCounters() };
  const { project, exportedAt, sources } = report;
  const date = formatDate(exportedAt, language);
  const hasExamples = sources.some(
    ({ summaries, sheets }) =>
      sheets.some(({ origin }) => origin === 'example') ||
      summaries.some(({ appraisals }) => appraisals.some(({ origin }) => origin === 'example')),
  );
  return {
    language,
    textLanguage: project.language,
    titlePage: {
      kind: t('appraisals.report.title'),
      title: project.title,
      version: t('appraisals.report.title'),
      date,
      exportedAt,
      facts: [
        { label: t('minutes.fact.project'), value: project.title },
        { label: t('exports.fact.date'), value: date },
        { label: t('sources.title'), value: sources.map(({ source }) => source.label).join(', ') },
      ],
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: t('exports.contents'),
    body: [
      ...(hasExamples
        ? [{ kind: 'notice' as const, tone: 'hint' as const, text: t('replies.reports.example') }]
        : []),
      ...sources.map((source, at) => composeSource(words, report, source, at + 1)),
    ],
    footnotes: [],
  };
}

function composeSource(
  words: ReportWords,
  { questions }: AppraisalSource,
  { source, summaries, sheets }: AppraisedSource,
  number: number,
): Section {
  const section = (title: string, at: number, parts: Block[]): Section => ({
    kind: 'section',
    role: 'chapter',
    bookmark: `source_${number}_${at}`,
    level: 2,
    number: outlineNumber([number, at]),
    title,
    parts,
  });
  const parts = summaries.map((summary, at) =>
    section(summary.instrument.name, at + 1, composeInstrument(words, source.label, summary)),
  );
  const lines = assessmentLines(source, ASSESSMENT_TOOL_IDS, sheets, questions);
  if (lines.some(({ state }) => state.answered > 0)) {
    const { header, rows } = assessmentTable(lines, words.t, day => formatDate(day, words.language));
    parts.push(
      section(words.t('assessments.summary'), parts.length + 1, [
        simpleTable(words, words.t('assessments.live.caption', { label: source.label }), header, rows),
      ]),
    );
  }
  return {
    kind: 'section',
    role: 'chapter',
    bookmark: `source_${number}`,
    level: 1,
    number: outlineNumber([number]),
    title: source.label,
    parts: [...composeRecord(words, source), ...parts],
  };
}

/** Who made the guideline, when, and how it stands. */
function composeRecord({ t }: ReportWords, source: AppraisedSource['source']): Block[] {
  const made = [source.title, source.developer, source.country, source.published];
  const facts: [string, string][] = [
    [t('sources.field.searchEnd'), source.searchEnd],
    [t('sources.field.licence'), t(`sources.licence.${source.licence}`)],
    [t('sources.field.currency'), t(`sources.currency.${source.currency ?? 'unchecked'}`)],
    [t('sources.field.decision'), t(`sources.decision.${source.decision ?? 'open'}`)],
    [t('sources.field.decisionReason'), source.decisionReason],
  ];
  return [
    paragraph(made.filter(part => part !== '').join(', ')),
    ...facts.filter(([, value]) => value !== '').map(([label, value]) => paragraph(`${label}: ${value}`)),
  ];
}
