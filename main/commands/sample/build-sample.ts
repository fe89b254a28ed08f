import { rmSync } from 'node:fs';
import type { Node } from 'prosemirror-model';
import { putAbbreviation } from '../../../db/abbreviations.ts';
import { insertAsset } from '../../../db/assets.ts';
import { insertBottleneck, linkBottleneck } from '../../../db/bottlenecks.ts';
import { runChange } from '../../../db/changes.ts';
import { listConsiderations } from '../../../db/considerations.ts';
import { listContent } from '../../../db/content.ts';
import { connect, disconnect, type WriteHandle } from '../../../db/database.ts';
import { insertScope } from '../../../db/framework.ts';
import { insertTerm } from '../../../db/house-style.ts';
import {
  insertIndicator,
  insertProduct,
  insertStatement,
  linkIndicator,
} from '../../../db/implementation.ts';
import { createProjectFile } from '../../../db/project-file.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { addDays, localToday } from '../../../shared/dates.ts';
import { newBlockId } from '../../../shared/text/block-id.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { createRecommendation, createSection } from '../documents.ts';
import { fillAdaptation, insertImaging } from './adapte.ts';
import { fillAuthorisation } from './authorisation.ts';
import { fillConceptTwo } from './concept-2/fill-concept-2.ts';
import { fillOpenCommentRound } from './concept-2/round-2.ts';
import { fillConsensus } from './consensus.ts';
import { fillConsiderations } from './considerations.ts';
import { fillContent } from './content.ts';
import { fillDiscussion } from './discussion.ts';
import { fillClosedRound, fillOpenRound } from './editorial.ts';
import { fillEvidence } from './evidence.ts';
import { SAMPLE_FIGURE } from './figure.ts';
import { fillComments } from './fill-comments.ts';
import { fillExamplePersons, fillMembers, fillPeople } from './fill-people.ts';
import { BOTTLENECKS, QUESTIONS, SCOPE } from './framework.ts';
import { EVALUATION_STATEMENTS, INDICATORS, PRODUCTS } from './implementation.ts';
import { fillInitiation } from './initiation.ts';
import { fillInventory } from './inventory.ts';
import { fillMeetings } from './meetings.ts';
import { fillMadeUpMeetings } from './more-meetings.ts';
import { SAMPLE_OUTLINE, type SampleSection } from './outline.ts';
import { fillProgress } from './progress.ts';
import { fillQuestions } from './questions.ts';
import { fillRecommendations } from './recommendations.ts';
import { citeSample, fillReferences } from './references.ts';
import { fillSelection } from './selection.ts';
import { fillSources } from './sources.ts';
import { ABBREVIATIONS, TERMS } from './terms.ts';
import { fillVersions } from './versions.ts';

/**
 * Makes the low-back-pain project from the published accounts of KNGF (2021) and Domus Medica, as one logged
 * change. What these do not hold is filled with a few labelled examples.
 */
export function buildSample(path: string, actor: string): void {
  createProjectFile(
    path,
    { title: 'Lage rugpijn', method: 'kngf-adapte', edition: '2019', language: 'nl' },
    actor,
  );
  try {
    const connection = connect(path);
    try {
      runChange(connection, { actor, action: 'project.sample' }, db => fillSample(db, actor));
    } finally {
      disconnect(connection);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function fillSample(db: WriteHandle, actor: string): void {
  fillPeople(db);
  const questions = new Map([...fillFramework(db), ...insertImaging(db)]);
  const today = localToday();
  fillExamplePersons(db, questions, today);
  fillMembers(db, today);
  fillInventory(db, actor);
  fillQuestions(db, questions);
  fillEvidence(db, questions);
  fillMeetings(db, questions);
  fillMadeUpMeetings(db, questions, today);
  const exercise = questions.get('Oefentherapie en neuromotorische controle');
  fillReferences(db, exercise === undefined ? [] : [exercise], new Date().toISOString());
  if (exercise !== undefined) fillSelection(db, exercise, new Date().toISOString());
  fillSources(db, questions, today);
  const indicators = fillImplementation(db, today);
  for (const term of TERMS) insertTerm(db, term, 'example');
  for (const abbreviation of ABBREVIATIONS) putAbbreviation(db, abbreviation, 'example');
  const image = fillFigure(db);
  const profiles = fillContent(db, questions);
  fillConsiderations(db, questions, today);
  for (const section of SAMPLE_OUTLINE) fillSection(db, section, null, { questions, indicators, image });
  fillRecommendations(db, profiles, today);
  fillAdaptation(db, questions, today);
  fillConsensus(db, today);
  fillVersions(db, version => fillClosedRound(db, today, version));
  fillOpenRound(db, today);
  fillDiscussion(db);
  fillComments(db, today);
  fillConceptTwo(db, questions, today);
  fillOpenCommentRound(db, today);
  fillAuthorisation(db, today);
  fillInitiation(db, today);
  fillProgress(db, today);
}

/** Ids of the key questions by title. */
function fillFramework(db: WriteHandle): ReadonlyMap<string, string> {
  for (const statement of SCOPE) insertScope(db, statement, 'source');
  const bottlenecks = new Map(
    BOTTLENECKS.map(({ theme, text }) => [
      theme,
      insertBottleneck(db, { theme, text, source: 'other' }, 'source'),
    ]),
  );
  const questions = new Map<string, string>();
  for (const { bottlenecks: themes, ...fields } of QUESTIONS) {
    const id = insertQuestion(db, fields, 'source');
    questions.set(fields.title, id);
    for (const theme of themes) linkBottleneck(db, lookUp(bottlenecks, theme), id);
  }
  return questions;
}

/** Ids of the indicators, in order. */
function fillImplementation(db: WriteHandle, today: string): string[] {
  for (const text of EVALUATION_STATEMENTS) insertStatement(db, text, 'source');
  for (const product of PRODUCTS) {
    const [plannedOn, doneOn] = [product.planned, product.done].map(offset =>
      offset === null ? null : addDays(today, offset),
    );
    const { name, owner, channel } = product;
    insertProduct(
      db,
      { name, owner, channel, plannedOn: plannedOn ?? null, doneOn: doneOn ?? null },
      'example',
    );
  }
  return INDICATORS.map(text => insertIndicator(db, { text, level: 'population' }, 'source'));
}

/** Keeps the sample's picture in the file; returns its id. */
function fillFigure(db: WriteHandle): string {
  const { base64, ...image } = SAMPLE_FIGURE;
  return insertAsset(db, { ...image, bytes: Buffer.from(base64, 'base64') }, 'example');
}

function fillSection(
  db: WriteHandle,
  section: SampleSection,
  parentId: string | null,
  known: { questions: ReadonlyMap<string, string>; indicators: readonly string[]; image: string },
): void {
  const builder = textBuilder(newBlockId);
  const questionId = section.question ? lookUp(known.questions, section.question) : null;
  const id = createSection(
    db,
    {
      parentId,
      position: null,
      title: section.title,
      questionId,
      ...(section.text
        ? {
            text: withDrawing(
              db,
              section,
              questionId,
              section.text(builder, {
                questionId: questionId ?? '',
                image: known.image,
                cite: citeSample(db),
              }),
            ),
          }
        : {}),
    },
    section.origin,
  );
  for (const { wording, indicators, ...fields } of section.recommendations ?? []) {
    const recommendation = createRecommendation(
      db,
      { ...fields, questionId, parentDocumentId: id, text: wording(builder) },
      'example',
    );
    for (const number of indicators) {
      const indicatorId = known.indicators[number - 1];
      if (indicatorId) linkIndicator(db, indicatorId, recommendation.id);
    }
  }
  for (const child of section.sections ?? []) fillSection(db, child, id, known);
}

/** The text with a live block at its end, where the section asks for one. */
function withDrawing(db: WriteHandle, { drawn }: SampleSection, questionId: string | null, text: Node): Node {
  if (drawn === undefined) return text;
  const found =
    drawn === 'considerations'
      ? { kind: 'considerations', ref: listConsiderations(db).find(row => row.questionId === questionId)?.id }
      : { kind: 'content', ref: listContent(db).find(table => table.title === drawn.content)?.id };
  if (found.ref === undefined) throw new Error('the sample draws something it does not hold');
  const builder = textBuilder(newBlockId);
  return builder.doc(...text.children, builder.live(found.kind, found.ref));
}

function lookUp(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the sample names "${name}", which it does not hold`);
  return id;
}
