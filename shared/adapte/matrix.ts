import type { Question } from '../questions.ts';
import type { Strength } from '../recommendations.ts';
import type { DecisionKind } from './decisions.ts';
import type { SourceRecommendation, Topic } from './source-recommendations.ts';

/** What follows from the grades the sources gave in one row; the group says for itself what it makes of it. */
export const HINTS = ['direction', 'strength', 'certainty', 'same'] as const;
export type Hint = (typeof HINTS)[number];

/** One row of the matrix: what the sources say on one topic of one key question. */
export interface MatrixRow {
  /** Id of the topic, or of the recommendation that stands by itself, with its question. */
  key: string;
  questionId: string | null;
  topic: Topic | null;
  /** By source; a source that says nothing on it is not in it. */
  cells: ReadonlyMap<string, readonly SourceRecommendation[]>;
  /** Null while fewer than two sources were graded. */
  hint: Hint | null;
}

export interface MatrixPart {
  /** Null for recommendations that stand at no key question yet. */
  question: Pick<Question, 'id' | 'number' | 'title'> | null;
  rows: MatrixRow[];
}

/** What is looked for; an empty filter shows all. */
export interface MatrixFilter {
  /** Id of a key question, or `none`. */
  question?: string | undefined;
  source?: string | undefined;
  decision?: DecisionKind | 'open' | undefined;
  strength?: Strength | 'open' | undefined;
  text?: string | undefined;
}

/**
 * The matrix: per key question, in their order, the rows with what each source says. Rows with a topic come first in
 * the order they were made, then recommendations that stand by themselves. A row is shown when one of its
 * recommendations is what is looked for, with all that stands beside it.
 */
export function buildMatrix(
  records: { recommendations: readonly SourceRecommendation[]; topics: readonly Topic[] },
  questions: readonly Pick<Question, 'id' | 'number' | 'title'>[],
  filter: MatrixFilter = {},
): MatrixPart[] {
  const matches = matcherOf(filter);
  const atQuestion = new Map<string | null, SourceRecommendation[]>();
  for (const row of records.recommendations) {
    const places: (string | null)[] = row.places.map(({ questionId }) => questionId);
    for (const id of places.length === 0 ? [null] : places)
      atQuestion.set(id, [...(atQuestion.get(id) ?? []), row]);
  }
  return [...questions, null].flatMap(question => {
    if (filter.question !== undefined && filter.question !== (question?.id ?? 'none')) return [];
    const rows = rowsOf(question?.id ?? null, atQuestion.get(question?.id ?? null) ?? [], records.topics);
    const shown = rows.filter(row =>
      [...row.cells.values()].some(cell => cell.some(one => matches(one, row.topic))),
    );
    return shown.length === 0 ? [] : [{ question, rows: shown }];
  });
}

function rowsOf(
  questionId: string | null,
  recommendations: readonly SourceRecommendation[],
  topics: readonly Topic[],
): MatrixRow[] {
  const topicOf = (row: SourceRecommendation) =>
    row.places.find(place => place.questionId === questionId)?.topicId ?? null;
  const row = (key: string, topic: Topic | null, members: readonly SourceRecommendation[]): MatrixRow => ({
    key,
    questionId,
    topic,
    cells: Map.groupBy(members, ({ sourceId }) => sourceId),
    hint: hintOf(members),
  });
  const known = topics.filter(topic => topic.questionId === questionId);
  const grouped = known.map(topic =>
    row(
      topic.id,
      topic,
      recommendations.filter(one => topicOf(one) === topic.id),
    ),
  );
  const ids = new Set(known.map(({ id }) => id));
  const alone = recommendations
    .filter(one => !ids.has(topicOf(one) ?? ''))
    .map(one => row(`${questionId ?? ''}:${one.id}`, null, [one]));
  return [...grouped.filter(({ cells }) => cells.size > 0), ...alone];
}

const DIRECTIONS: Record<Strength, 'for' | 'against' | 'neither'> = {
  'strong-for': 'for',
  'conditional-for': 'for',
  either: 'neither',
  'conditional-against': 'against',
  'strong-against': 'against',
  'good-practice': 'neither',
  'research-only': 'neither',
};

/** Where the grades of different sources go apart: in direction first, then strength, then certainty. */
export function hintOf(
  rows: readonly Pick<SourceRecommendation, 'sourceId' | 'strength' | 'certainty'>[],
): Hint | null {
  const graded = rows.filter(({ strength }) => strength !== null);
  if (new Set(graded.map(({ sourceId }) => sourceId)).size < 2) return null;
  const differ = (values: readonly unknown[]) => new Set(values).size > 1;
  if (differ(graded.map(({ strength }) => strength && DIRECTIONS[strength]))) return 'direction';
  if (differ(graded.map(({ strength }) => strength))) return 'strength';
  const certainties = rows.flatMap(({ certainty }) => certainty ?? []);
  return differ(certainties) ? 'certainty' : 'same';
}

function matcherOf({
  source,
  decision,
  strength,
  text = '',
}: MatrixFilter): (row: SourceRecommendation, topic: Topic | null) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (row, topic) =>
    (source === undefined || row.sourceId === source) &&
    (decision === undefined || (row.decision?.kind ?? 'open') === decision) &&
    (strength === undefined || (row.strength ?? 'open') === strength) &&
    (words.length === 0 || hasAll(`${wordsOf(row)} ${fold(topic?.name ?? '')}`, words));
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}

/** Folding the words of hundreds of recommendations at every key press would be felt. */
const folded = new WeakMap<SourceRecommendation, string>();

function wordsOf(row: SourceRecommendation): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const all = [row.number, row.section, row.wording, ...Object.values(row.translations), row.evidence];
  const text = fold([...all, row.literature, row.note, row.decision?.reason ?? ''].join(' '));
  folded.set(row, text);
  return text;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
