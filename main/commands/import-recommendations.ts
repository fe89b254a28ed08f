import {
  insertSourceRecommendation,
  listSourceRecommendations,
  setTranslation,
} from '../../db/adapte/recommendations.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import type { RecommendationReport, RejectedRow } from '../../shared/adapte/recommendation-list.ts';
import type { OriginalLanguage } from '../../shared/adapte/source-recommendations.ts';
import type { Source } from '../../shared/adapte/sources.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { type ListRow, normal, readRecommendationList } from '../import/adapte/read-recommendation-list.ts';
import { placeRecommendation } from './adapte.ts';

export interface RecommendationImport {
  /** The source guideline the recommendations are of. */
  sourceId: string;
  /** For rows that name no question of their own. */
  questionId?: string | null;
  /** For rows that name no language of their own. */
  language?: OriginalLanguage | null;
  /** Pasted text may be a list without a row of titles. */
  isPasted?: boolean;
}

interface PlannedRow extends ListRow {
  questionIds: string[];
}

/** The source guideline people mean by its short name, whatever the case. Throws `source-unknown` with those there are. */
export function findSource(db: ReadHandle, label: string): Source {
  const sources = listSources(db);
  const found = sources.find(source => normal(source.label) === normal(label));
  if (found) return found;
  const known = sources.map(source => source.label).join(', ');
  throw new LeidraadError('source-unknown', { label, known: known === '' ? '–' : known });
}

/** What reading a list would do. Throws a LeidraadError when the file cannot be read at all. */
export function previewRecommendations(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
  options: RecommendationImport,
): RecommendationReport {
  return readPlan(db, bytes, source, options).report;
}

/** Takes the readable rows over: all of them, or on any failure none. Reading the same list again adds nothing. */
export function importRecommendations(
  db: WriteHandle,
  bytes: Uint8Array,
  source: string,
  options: RecommendationImport,
): RecommendationReport {
  const { rows, report } = readPlan(db, bytes, source, options);
  const { language } = readProject(db);
  for (const { fields, translation, questionIds, topic } of rows) {
    const id = insertSourceRecommendation(db, options.sourceId, {
      ...fields,
      language: fields.language ?? options.language ?? null,
    });
    if (translation !== '') setTranslation(db, id, language, translation);
    for (const questionId of questionIds) placeRecommendation(db, id, questionId, topic);
  }
  return report;
}

function readPlan(
  db: ReadHandle,
  bytes: Uint8Array,
  source: string,
  { sourceId, questionId = null, isPasted = false }: RecommendationImport,
): { rows: PlannedRow[]; report: RecommendationReport } {
  if (!listSources(db).some(({ id }) => id === sourceId))
    throw new LeidraadError('row-missing', { id: sourceId });
  const { rows, rejected } = readRecommendationList(bytes, source, isPasted);
  const questions = listQuestions(db);
  const idOf = (name: string) => {
    const wanted = normal(name).replace(/\.$/, '');
    return questions.find(({ number, title }) =>
      [String(number), normal(title), normal(`${number}. ${title}`)].includes(wanted),
    )?.id;
  };
  const planned: PlannedRow[] = [];
  const known = listSourceRecommendations(db).filter(row => row.sourceId === sourceId);
  const seen = new Set(known.map(row => normal(row.wording)));
  const numbers = new Set(known.map(row => row.number));
  const refused: RejectedRow[] = [...rejected];
  let [present, unplaced] = [0, 0];
  for (const row of rows) {
    const { wording, number } = row.fields;
    if (seen.has(normal(wording))) {
      present += 1;
      continue;
    }
    if (number !== '' && numbers.has(number)) {
      refused.push({ row: row.row, reason: 'number-known', value: number });
      continue;
    }
    seen.add(normal(wording));
    numbers.add(number);
    const named = row.questions.map(idOf);
    if (named.includes(undefined)) unplaced += 1;
    const questionIds =
      row.questions.length === 0 && questionId !== null ? [questionId] : named.flatMap(id => id ?? []);
    planned.push({ ...row, questionIds: [...new Set(questionIds)] });
  }
  return {
    rows: planned,
    report: {
      source,
      read: rows.length + rejected.length,
      added: planned.length,
      present,
      unplaced,
      rejected: refused.sort((a, b) => a.row - b.row),
    },
  };
}
