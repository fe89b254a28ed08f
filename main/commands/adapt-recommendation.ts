import { listConsiderations, writeEntry } from '../../db/considerations.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { readProject } from '../../db/project.ts';
import { type DecisionFields, LOCAL_ELEMENTS } from '../../shared/adapte/decisions.ts';
import { type SourceRecommendation, wordingIn } from '../../shared/adapte/source-recommendations.ts';
import { titleFromSource } from '../../shared/adapte/title-from-source.ts';
import { languageOf, orderOutline } from '../../shared/documents.ts';
import type { Origin } from '../../shared/origin.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { linkResult, requireSourceRecommendation } from './adapte.ts';
import { startConsiderations } from './considerations.ts';
import { createRecommendation } from './documents.ts';
import { sectionFor } from './section-for-question.ts';

/** What a recommendation made from a source recommendation starts with. */
export interface NewResult {
  /** The key question it answers; one the source recommendation stands at. */
  questionId: string | null;
  /** Where it is to stand; null for the section that answers the question. */
  sectionId: string | null;
  title: string;
}

/**
 * Makes a recommendation of this guideline from a source recommendation, as one act: wording (its translation, else
 * the original), strength and certainty come along unless the group writes it anew on the evidence, and the local
 * considerations open its considerations on the four elements. Without a section for the question one is made.
 */
export function adaptRecommendation(
  db: WriteHandle,
  id: string,
  { questionId, sectionId, title }: NewResult,
  at: string,
  origin: Origin = 'project',
): { recommendationId: string } {
  const row = requireSourceRecommendation(db, id);
  const section = sectionId ?? sectionFor(db, questionId);
  const isAnew = row.decision?.kind === 'evidence';
  const wording = isAnew ? '' : startingWording(db, row, section);
  const b = textBuilder(newBlockId);
  const { id: recommendationId } = createRecommendation(
    db,
    {
      parentDocumentId: section,
      title: title === '' ? titleFromSource(row) : title,
      questionId,
      strength: isAnew ? null : row.strength,
      certainty: row.certainty,
      text: b.doc(...wording.split('\n').map(line => b.paragraph(line))),
    },
    origin,
  );
  linkResult(db, id, recommendationId, at, origin);
  if (questionId !== null && row.decision) carryLocal(db, questionId, recommendationId, row.decision.local);
  return { recommendationId };
}

/** What was weighed for the source recommendation, as remarks in the considerations of the new one. */
function carryLocal(
  db: WriteHandle,
  questionId: string,
  recommendationId: string,
  local: DecisionFields['local'],
): void {
  if (Object.values(local).every(text => text === '')) return;
  const { id } = startConsiderations(db, { questionId, recommendationId }, 'gdg');
  const entries = listConsiderations(db).find(row => row.id === id)?.entries ?? [];
  for (const element of LOCAL_ELEMENTS) {
    const entry = entries.find(({ criterion }) => criterion === element);
    if (!entry || local[element] === '') continue;
    writeEntry(db, entry.id, entry.revision, { evidence: entry.evidence, remarks: local[element] });
  }
}

function startingWording(db: ReadHandle, row: SourceRecommendation, section: string): string {
  const outline = orderOutline(listOutlineRows(db));
  const item = outline.find(candidate => candidate.id === section);
  const { language } = readProject(db);
  return wordingIn(row, item ? languageOf(outline, item, language) : language) ?? row.wording;
}
