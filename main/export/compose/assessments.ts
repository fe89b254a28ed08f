import { judgedText } from '../../../shared/adapte/assessment-words.ts';
import {
  ASSESSMENT_TOOL_IDS,
  type AssessedSource,
  type AssessmentSaid,
  type AssessmentTool,
  groupsOf,
  type Sheet,
} from '../../../shared/adapte/assessments.ts';
import { formatDate } from '../dates.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { type Composition, simpleTable } from './composition.ts';
import { heading } from './framework.ts';

/** Key questions side by side in one table; more of them would leave too little room for comments on paper. */
const MOST_COLUMNS = 3;

/** Share of the width for what is asked: a sentence, where the answers are a word and sometimes a comment. */
const ASKED = 0.34;

/**
 * The assessments of the source guidelines with the tools of ADAPTE: a table for each tool, with the answers for the key
 * questions side by side, each with its comment, and below them the conclusion and who judged.
 */
export function composeAssessments(composition: Composition): Block[] {
  return composition.source.assessments.flatMap(assessed => {
    const tables = ASSESSMENT_TOOL_IDS.flatMap(tool => composeTool(composition, assessed, tool));
    if (tables.length === 0) return [];
    return [heading(composition.t('assessments.live.caption', { label: assessed.label })), ...tables];
  });
}

function composeTool(
  composition: Composition,
  { label, sheets }: AssessedSource,
  tool: AssessmentTool,
): Block[] {
  const { source, t } = composition;
  const order = source.questions.map(({ id }) => id);
  const filled = sheets
    .filter(sheet => sheet.tool === tool && Object.keys(sheet.answers).length > 0)
    .sort((a, b) => order.indexOf(a.questionId ?? '') - order.indexOf(b.questionId ?? ''));
  const titles = new Map(source.questions.map(({ id, number, title }) => [id, `${number}. ${title}`]));
  const tables: Block[] = [];
  for (let at = 0; at < filled.length; at += MOST_COLUMNS) {
    const part = filled.slice(at, at + MOST_COLUMNS);
    const table = simpleTable(
      composition,
      t('assessments.live.sheetCaption', { label, tool: t(`assessments.tool.${tool}`) }),
      [
        t('assessments.asked'),
        ...part.map(({ questionId }) => titles.get(questionId ?? '') ?? t('assessments.result')),
      ],
      sheetRows(composition, tool, part),
    );
    tables.push({ ...table, columns: [ASKED, ...part.map(() => (1 - ASKED) / part.length)] });
  }
  return tables;
}

function sheetRows(
  { t, language }: Composition,
  tool: AssessmentTool,
  sheets: readonly Sheet[],
): (string | Block[])[][] {
  const answers = groupsOf(tool)
    .flatMap(({ items }) => items)
    .map(({ id }) => [t(`assessments.item.${id}`), ...sheets.map(sheet => said(sheet.answers[id]))]);
  function said(one: AssessmentSaid | undefined): Block[] {
    const lines = [one?.answer ? t(`assessments.answer.${one.answer}`) : '–', one?.comment ?? ''];
    return lines.filter(line => line !== '').map(paragraph);
  }
  return [
    ...answers,
    [t('assessments.note'), ...sheets.map(({ note }) => note || '–')],
    [t('assessments.judgedBy'), ...sheets.map(sheet => judgedText(sheet, day => formatDate(day, language)))],
  ];
}
