import type { ReadHandle } from '../../db/database.ts';
import { listStudies } from '../../db/evidence/studies.ts';
import { listQuestions } from '../../db/questions.ts';
import { listReferenceRows } from '../../db/references.ts';
import { readSelectionData } from '../../db/selection/data.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import { agreement } from '../../shared/selection/agreement.ts';
import { flowTexts } from '../../shared/selection/drawing/flow-texts.ts';
import {
  prismaFlow,
  type RecordProgress,
  recordProgress,
  type SelectionData,
} from '../../shared/selection/flow.ts';
import { frameKeywords } from '../../shared/selection/keywords.ts';
import { prismaSAnswers } from '../../shared/selection/prisma-s.ts';
import { type Decision, STAGES, type Stage } from '../../shared/selection/records.ts';
import type { PairAgreement, ScreeningRecord, SelectionView } from '../../shared/selection/view.ts';

/** The flow of a question with its words, in one language. */
export function readFlow(db: ReadHandle, questionId: string, language: Language) {
  const question = listQuestions(db).find(({ id }) => id === questionId);
  if (!question) throw new LeidraadError('row-missing', { id: questionId });
  const t = translator(language);
  const data = readSelectionData(db, questionId);
  const flow = prismaFlow(data, {
    reason: t('selection.flow.noReason'),
    byHand: t('selection.flow.byHand'),
  });
  const texts = flowTexts(flow.boxes, `${question.number}. ${question.title}`, t);
  return { question, data, ...flow, texts };
}

/** The selection of a question as the person who asks may see it. Throws `row-missing` without the question. */
export function readSelection(
  db: ReadHandle,
  questionId: string,
  screener: string,
  language: Language,
): SelectionView {
  const { question, data, boxes, violations, progress } = readFlow(db, questionId, language);
  const stageCounts = (stage: Stage) => {
    const rows = progress.filter(row => stateIn(row, stage) !== null);
    const mine = new Set(
      data.decisions
        .filter(row => row.stage === stage && row.screener === screener)
        .map(row => row.referenceId),
    );
    const count = (state: string) => rows.filter(row => stateIn(row, stage) === state).length;
    return {
      total: rows.length,
      open: count('open'),
      conflict: count('conflict'),
      included: count('included'),
      excluded: count('excluded'),
      mine: rows.filter(({ referenceId }) => mine.has(referenceId)).length,
    };
  };
  const records = data.searches.flatMap(({ imports }) => imports);
  return {
    plan: data.plan,
    searches: [...data.searches],
    criteria: [...data.criteria],
    keywords: [...new Set([...frameKeywords(Object.values(question.elements)), ...data.plan.keywords])],
    prismaS: prismaSAnswers(data.searches, data.plan.checks, records.length),
    stages: { title: stageCounts('title'), 'full-text': stageCounts('full-text') },
    agreement: pairAgreements(data),
    boxes,
    violations,
  };
}

function stateIn(row: RecordProgress, stage: Stage) {
  return stage === 'title' ? row.title : row.fullText;
}

/** Agreement of every two people over the records both judged. */
function pairAgreements(data: SelectionData): PairAgreement[] {
  return STAGES.flatMap(stage => {
    const byRecord = Map.groupBy(
      data.decisions.filter(row => row.stage === stage),
      row => row.referenceId,
    );
    const pairs = new Map<string, { first: string; second: string; rows: [Decision, Decision][] }>();
    for (const rows of byRecord.values()) {
      const [one, two] = rows.toSorted((a, b) => (a.screener < b.screener ? -1 : 1));
      if (!one || !two) continue;
      const key = `${one.screener} ${two.screener}`;
      const pair = pairs.get(key) ?? { first: one.by, second: two.by, rows: [] };
      pair.rows.push([one.decision, two.decision]);
      pairs.set(key, pair);
    }
    return [...pairs.values()].map(({ first, second, rows }) => ({
      stage,
      first,
      second,
      ...agreement(rows),
    }));
  });
}

/** The records of a round in the order of their numbers, without what others judged before that may be seen. */
export function readScreeningRecords(
  db: ReadHandle,
  questionId: string,
  stage: Stage,
  screener: string,
): ScreeningRecord[] {
  const data = readSelectionData(db, questionId);
  const needed = stage === 'title' ? data.plan.titleScreeners : data.plan.fullTextScreeners;
  const decisions = Map.groupBy(
    data.decisions.filter(row => row.stage === stage),
    row => row.referenceId,
  );
  const settled = new Map(
    data.resolutions.filter(row => row.stage === stage).map(row => [row.referenceId, row]),
  );
  const references = new Map(listReferenceRows(db).map(row => [row.id, row]));
  const studies = new Map(listStudies(db).map(study => [study.referenceId, study.id]));
  return recordProgress(data).flatMap((row): ScreeningRecord[] => {
    const reference = references.get(row.referenceId);
    const isUnretrieved = stage === 'full-text' && row.isUnretrieved;
    const state = stateIn(row, stage) ?? (isUnretrieved ? 'open' : null);
    if (!reference || state === null) return [];
    const given = decisions.get(row.referenceId) ?? [];
    const own = given.find(decision => decision.screener === screener);
    const resolution = settled.get(row.referenceId);
    const { number, title, authors, year, container, doi, origin } = reference;
    return [
      {
        referenceId: row.referenceId,
        number,
        title,
        authors,
        year,
        container,
        doi,
        origin,
        state,
        mine: own ? { decision: own.decision, criterionId: own.criterionId } : null,
        judged: given.length,
        decisions:
          given.length >= needed
            ? given.map(({ decision, criterionId, by, at }) => ({ decision, criterionId, by, at }))
            : [],
        resolution: resolution
          ? {
              decision: resolution.decision,
              criterionId: resolution.criterionId,
              by: resolution.by,
              at: resolution.at,
            }
          : null,
        isUnretrieved,
        reportOf: row.reportOf,
        studyId: studies.get(row.referenceId) ?? null,
      },
    ];
  });
}
