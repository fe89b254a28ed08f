import type { TFunction } from 'i18next';
import {
  type AssessmentTool,
  findSheet,
  type Sheet,
  type SheetState,
  sheetQuestions,
  sheetState,
} from './assessments.ts';
import type { Source } from './sources.ts';

/** What a sheet comes to, in words: how much speaks for the source, and what is still open. */
export function sheetStateText({ total, answered, good, unsure, bad }: SheetState, t: TFunction): string {
  if (answered === 0) return t('assessments.state.open');
  const counts = t('assessments.state.counts', { good, unsure, bad });
  return answered === total
    ? counts
    : `${counts} · ${t('assessments.state.left', { count: total - answered })}`;
}

/** A line of the summary of a source: a tool, the key question if it is about one, and what was found. */
export interface AssessmentLine {
  tool: AssessmentTool;
  questionId: string | null;
  question: string;
  state: SheetState;
  sheet: Sheet | undefined;
}

/** Every sheet a source should have, filled in or not, and those it has beside them. */
export function assessmentLines(
  source: Pick<Source, 'id' | 'fits'>,
  tools: readonly AssessmentTool[],
  sheets: readonly Sheet[],
  questions: readonly { id: string; number: number; title: string }[],
): AssessmentLine[] {
  return tools.flatMap(tool => {
    const asked = sheetQuestions(tool, source);
    const had = sheets.filter(sheet => sheet.sourceId === source.id && sheet.tool === tool);
    const ids = [...new Set([...asked, ...had.map(({ questionId }) => questionId)])];
    const known = questions.filter(({ id }) => ids.includes(id));
    const line = (questionId: string | null, question: string): AssessmentLine => {
      const sheet = findSheet(sheets, { sourceId: source.id, tool, questionId });
      return { tool, questionId, question, state: sheetState(tool, sheet), sheet };
    };
    return ids.includes(null)
      ? [line(null, '')]
      : known.map(({ id, number, title }) => line(id, `${number}. ${title}`));
  });
}

/** The summary of a source as a table: its header, and a row for each line. */
export function assessmentTable(
  lines: readonly AssessmentLine[],
  t: TFunction,
  dateText: (day: string) => string,
): { header: string[]; rows: string[][] } {
  return {
    header: [
      t('assessments.toolLabel'),
      t('assessments.question'),
      t('assessments.outcome'),
      t('assessments.note'),
      t('assessments.judgedBy'),
    ],
    rows: lines.map(({ tool, question, state, sheet }) => [
      t(`assessments.tool.${tool}`),
      question || t('assessments.live.whole'),
      sheetStateText(state, t),
      sheet?.note || '–',
      sheet ? judgedText(sheet, dateText) : '–',
    ]),
  };
}

/** Who judged and when, as it is printed; a dash when nobody was named. */
export function judgedText(
  { judgedBy, judgedOn }: Pick<Sheet, 'judgedBy' | 'judgedOn'>,
  dateText: (day: string) => string,
): string {
  const parts = [judgedBy, judgedOn === null ? '' : dateText(judgedOn)].filter(part => part !== '');
  return parts.length === 0 ? '–' : parts.join(', ');
}
