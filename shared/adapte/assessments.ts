import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { questionsAnswered, type Source } from './sources.ts';

/** One question of a tool, and which answer speaks for the source. */
interface AssessmentItem {
  id: string;
  good: 'yes' | 'no';
}

const forIt = <Id extends string>(...ids: readonly Id[]) => ids.map(id => ({ id, good: 'yes' }) as const);
const against = <Id extends string>(...ids: readonly Id[]) => ids.map(id => ({ id, good: 'no' }) as const);

/**
 * The assessments of ADAPTE 2.0 (2009) beside AGREE, by the name of their tool, with their questions freely worded in
 * `assessments.item`: the currency survey (of the source as a whole), the search and selection of its evidence, and
 * for each key question whether evidence, conclusion and recommendation agree, and whether the recommendations are
 * acceptable and applicable here.
 */
export const ASSESSMENT_TOOLS = {
  currency: {
    perQuestion: false,
    groups: [
      {
        id: 'currency',
        items: [
          ...forIt('newest-version'),
          ...against('new-evidence', 'changes-recommendation', 'update-planned', 'withdrawn'),
        ],
      },
    ],
  },
  'eval-search': {
    perQuestion: false,
    groups: [
      {
        id: 'search',
        items: forIt(
          'question-clear',
          'databases',
          'grey-literature',
          'hand-search',
          'time-frame',
          'languages',
        ),
      },
      { id: 'selection', items: forIt('criteria-stated', 'selection-reproducible') },
      { id: 'search-overall', items: forIt('comprehensive', 'bias-avoided') },
    ],
  },
  'eval-validity': {
    perQuestion: true,
    groups: [
      { id: 'evidence', items: forIt('designs-described', 'quality-assessed', 'consistency-described') },
      { id: 'conclusion', items: forIt('conclusion-follows', 'link-explicit') },
      { id: 'recommendation', items: forIt('recommendation-follows', 'strength-fits') },
    ],
  },
  'eval-accept': {
    perQuestion: true,
    groups: [
      {
        id: 'acceptable',
        items: forIt('effect-supports', 'benefit-enough', 'values-compatible', 'acceptable'),
      },
      {
        id: 'applicable',
        items: forIt('population-fits', 'available', 'expertise', 'no-constraints', 'applicable'),
      },
    ],
  },
} as const satisfies Record<
  string,
  { perQuestion: boolean; groups: readonly { id: string; items: readonly AssessmentItem[] }[] }
>;

export type AssessmentTool = keyof typeof ASSESSMENT_TOOLS;
export const ASSESSMENT_TOOL_IDS = Object.keys(ASSESSMENT_TOOLS) as AssessmentTool[];
type Group = (typeof ASSESSMENT_TOOLS)[AssessmentTool]['groups'][number];
export type AssessmentGroupId = Group['id'];
export type AssessmentItemId = Group['items'][number]['id'];

export interface AssessmentGroup {
  id: AssessmentGroupId;
  items: readonly { id: AssessmentItemId; good: 'yes' | 'no' }[];
}

export function groupsOf(tool: AssessmentTool): readonly AssessmentGroup[] {
  return ASSESSMENT_TOOLS[tool].groups;
}

export const ASSESSMENT_ANSWERS = ['yes', 'unsure', 'no'] as const;
export type AssessmentAnswer = (typeof ASSESSMENT_ANSWERS)[number];

export const assessmentSaidSchema = z.object({
  answer: z.enum(ASSESSMENT_ANSWERS).nullable(),
  comment: z.string().trim().max(5_000).default(''),
});
export type AssessmentSaid = z.infer<typeof assessmentSaidSchema>;

/** Which sheet: a source, a tool, and a key question when the tool asks about one. */
export const sheetKeySchema = z
  .object({
    sourceId: z.string().min(1),
    tool: z.enum(ASSESSMENT_TOOL_IDS),
    questionId: z.string().min(1).nullable(),
  })
  .refine(({ tool, questionId }) => ASSESSMENT_TOOLS[tool].perQuestion === (questionId !== null), {
    error: 'this tool is about the other of source and key question',
    path: ['questionId'],
  });
export type SheetKey = z.infer<typeof sheetKeySchema>;

export const sheetFieldsSchema = z.object({
  /** Who judged, as one writes it: one name or several. */
  judgedBy: z.string().trim().max(500).default(''),
  judgedOn: z.iso.date().nullable().default(null),
  note: z.string().trim().max(5_000).default(''),
});
export type SheetFields = z.infer<typeof sheetFieldsSchema>;

/** A filled-in assessment of a source with one tool. */
export interface Sheet extends SheetFields, SheetKey {
  id: string;
  /** By item; items nothing was said on are not in it. */
  answers: Readonly<Partial<Record<AssessmentItemId, AssessmentSaid>>>;
  origin: Origin;
}

/** A source guideline with its assessments. */
export interface AssessedSource {
  label: string;
  sheets: readonly Sheet[];
}

/** What a sheet comes to, counted in items. */
export interface SheetState {
  total: number;
  answered: number;
  /** Answers that speak for the source, that leave it open, and that speak against it. */
  good: number;
  unsure: number;
  bad: number;
  /** Every item was answered, and it says who judged. */
  isComplete: boolean;
}

/** Sums a sheet up; one that is not there yet has no answers. */
export function sheetState(
  tool: AssessmentTool,
  sheet: Pick<Sheet, 'answers' | 'judgedBy'> | undefined,
): SheetState {
  const items = groupsOf(tool).flatMap(group => group.items);
  const given = items.flatMap(({ id, good }) => {
    const answer = sheet?.answers[id]?.answer ?? null;
    return answer === null ? [] : [answer === 'unsure' ? 'unsure' : answer === good ? 'good' : 'bad'];
  });
  const count = (kind: string) => given.filter(one => one === kind).length;
  return {
    total: items.length,
    answered: given.length,
    good: count('good'),
    unsure: count('unsure'),
    bad: count('bad'),
    isComplete: given.length === items.length && (sheet?.judgedBy ?? '') !== '',
  };
}

/** The key questions a tool is to be filled in for; null alone stands for the source as a whole. */
export function sheetQuestions(
  tool: AssessmentTool,
  source: Pick<Source, 'fits'>,
): readonly (string | null)[] {
  return ASSESSMENT_TOOLS[tool].perQuestion ? questionsAnswered(source) : [null];
}

/** Whether a source was assessed with a tool, for every key question it answers when the tool asks about these. */
export function isAssessed(
  tool: AssessmentTool,
  source: Pick<Source, 'id' | 'fits'>,
  sheets: readonly Sheet[],
): boolean {
  const questions = sheetQuestions(tool, source);
  return (
    questions.length > 0 &&
    questions.every(
      questionId => sheetState(tool, findSheet(sheets, { sourceId: source.id, tool, questionId })).isComplete,
    )
  );
}

export function findSheet(sheets: readonly Sheet[], key: SheetKey): Sheet | undefined {
  return sheets.find(
    ({ sourceId, tool, questionId }) =>
      sourceId === key.sourceId && tool === key.tool && questionId === key.questionId,
  );
}
