import {
  insertSourceRecommendation,
  linkSourceReference,
  setTranslation,
} from '../../../db/adapte/recommendations.ts';
import { listTopics, updateTopic } from '../../../db/adapte/topics.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { listRecommendations } from '../../../db/recommendations.ts';
import { listReferenceRows } from '../../../db/references.ts';
import { insertSource, listSources, setFit } from '../../../db/sources/guidelines.ts';
import { NO_LOCAL } from '../../../shared/adapte/decisions.ts';
import { sourceRecommendationFieldsSchema } from '../../../shared/adapte/source-recommendations.ts';
import { fitFieldsSchema, sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import { decide, linkResult, placeRecommendation } from '../adapte.ts';
import {
  COMPARED,
  IMAGING,
  MADE_UP_SOURCES,
  NICE_RECOMMENDATIONS,
  type SampleRecommendation,
} from './adapte-data.ts';
import { DECIDED_DAYS_AGO, daysAgo } from './considerations.ts';

/** The reference of the sample on which the example evidence about exercise is said to rest. */
const CITED = 'Exercise therapy for chronic low back pain';

/** Adds the key question on imaging, before the framework of the sample is accepted. */
export function insertImaging(db: WriteHandle): [title: string, id: string][] {
  return [[IMAGING.title, insertQuestion(db, IMAGING, 'example')]];
}

/**
 * Fills the matrix: NICE NG59 in our own words beside two guidelines that do not exist, every kind of decision, and the recommendations of the sample these led to. All of it is example data.
 */
export function fillAdaptation(db: WriteHandle, questions: ReadonlyMap<string, string>, today: string): void {
  const at = daysAgo(today, DECIDED_DAYS_AGO);
  const nice = listSources(db).find(({ label }) => label === 'NICE NG59');
  if (!nice) throw new Error('the sample has no source guideline NICE NG59');
  for (const row of NICE_RECOMMENDATIONS) fillOne(db, nice.id, row, questions, at);
  for (const { recommendations, language, ...fields } of MADE_UP_SOURCES) {
    const source = sourceFieldsSchema.parse({
      ...fields,
      developer: 'Verzonnen vereniging',
      country: 'Verzonnen land',
      published: '2020',
      licence: 'free',
      decision: 'included',
      decidedOn: at.slice(0, 10),
      decisionReason: 'Voorbeeld: past bij enkele uitgangsvragen.',
    });
    const sourceId = insertSource(db, source, 'example');
    for (const row of recommendations)
      fillOne(db, sourceId, { ...row, fields: { ...row.fields, language } }, questions, at);
  }
  for (const [name, comparison, comparisonNote] of COMPARED) {
    const topic = listTopics(db).find(row => row.name === name);
    if (!topic) throw new Error(`the sample compares "${name}", which is no row of its matrix`);
    updateTopic(db, topic.id, topic.revision, { name, comparison, comparisonNote });
  }
}

function fillOne(
  db: WriteHandle,
  sourceId: string,
  { at: place, fields, translation, decision }: SampleRecommendation,
  questions: ReadonlyMap<string, string>,
  at: string,
): void {
  const id = insertSourceRecommendation(
    db,
    sourceId,
    sourceRecommendationFieldsSchema.parse(fields),
    'example',
  );
  if (translation !== undefined) setTranslation(db, id, 'nl', translation);
  if (place) {
    const [title, topic] = place;
    const questionId = questions.get(title);
    if (questionId === undefined) throw new Error(`the sample has no key question "${title}"`);
    placeRecommendation(db, id, questionId, topic, 'example');
    if (!hasFit(db, sourceId, questionId))
      setFit(db, sourceId, questionId, fitFieldsSchema.parse({ fit: 'full', note: 'Voorbeeld.' }));
    const reference = listReferenceRows(db).find(row => row.title === CITED);
    if (topic === 'Oefentherapie' && reference) linkSourceReference(db, id, reference.id);
  }
  if (!decision) return;
  const { kind, reason, local, result } = decision;
  const fieldsOfDecision = {
    kind,
    reason,
    local: { ...NO_LOCAL, ...local },
    judgedBy: 'Werkgroep (voorbeeld)',
  };
  decide(db, id, 0, fieldsOfDecision, at, 'example');
  if (result === undefined) return;
  const own = listRecommendations(db).find(row => row.title === result);
  if (!own) throw new Error(`the sample has no recommendation "${result}"`);
  linkResult(db, id, own.id, at, 'example');
}

/** What the register says of a fit already stays. */
function hasFit(db: WriteHandle, sourceId: string, questionId: string): boolean {
  const source = listSources(db).find(({ id }) => id === sourceId);
  return source?.fits.some(fit => fit.questionId === questionId) ?? false;
}
