import type { Node } from 'prosemirror-model';
import { listContent } from '../../../../db/content.ts';
import type { WriteHandle } from '../../../../db/database.ts';
import { listOutlineRows, setDocumentOrigin } from '../../../../db/documents.ts';
import { linkIndicator, listIndicators } from '../../../../db/implementation.ts';
import { listRecommendations, setRecommendationDetails } from '../../../../db/recommendations.ts';
import { newBlockId } from '../../../../shared/text/block-id.ts';
import { textBuilder } from '../../../../shared/text/build.ts';
import { createRecommendation } from '../../documents.ts';
import { changeStatus } from '../../recommendations.ts';
import { replaceText, requireText } from '../../text-steps.ts';
import { createVersion } from '../../versions.ts';
import { daysAgo } from '../considerations.ts';
import { citeSample } from '../references.ts';
import { LATER_RECOMMENDATIONS, type LaterRecommendation } from './recommendations.ts';
import { SECTION_TEXTS, type TextTargets } from './texts.ts';

/** Days before the sample is made on which the working group decided on what was new. */
const DECIDED_DAYS_AGO = 24;

const NOTE =
  'Voorbeeld: na de eerste commentaarronde zijn de ontbrekende paragrafen geschreven en zes aanbevelingen toegevoegd.';

/**
 * What the authors did after the first comment round: wrote the sections that were empty, added considerations in
 * words and recommendations, and froze it as concept 2. All of it is example.
 */
export function fillConceptTwo(db: WriteHandle, questions: ReadonlyMap<string, string>, today: string): void {
  const sections = new Map(
    listOutlineRows(db).flatMap(row => (row.kind === 'section' ? [[row.title, row.id] as const] : [])),
  );
  writeSections(db, sections);
  for (const recommendation of LATER_RECOMMENDATIONS)
    addRecommendation(
      db,
      recommendation,
      {
        sectionId: lookUp(sections, recommendation.section),
        questionId: lookUp(questions, recommendation.question),
      },
      daysAgo(today, DECIDED_DAYS_AGO),
    );
  createVersion(db, { label: 'Concept 2', kind: 'concept', note: NOTE });
}

/** Puts each text at the end of its section, or in place of nothing where the section was empty. */
function writeSections(db: WriteHandle, sections: ReadonlyMap<string, string>): void {
  const builder = textBuilder(newBlockId);
  const tables = listContent(db);
  const at: TextTargets = {
    cite: citeSample(db),
    table: title => {
      const id = tables.find(table => table.title === title)?.id;
      if (id === undefined) throw new Error(`the sample has no table "${title}"`);
      return builder.live('content', id);
    },
  };
  for (const [title, write] of Object.entries(SECTION_TEXTS)) {
    const id = lookUp(sections, title);
    const { text } = requireText(db, id);
    const written = text.children.filter(node => node.type.name !== 'paragraph' || node.childCount > 0);
    const drawn = written.filter(isDrawn);
    const words = written.filter(node => !isDrawn(node));
    replaceText(db, id, builder.doc(...words, ...write(builder, at), ...drawn), 'sample');
    setDocumentOrigin(db, id, 'example');
  }
}

/** What is drawn from the data stays below the words. */
function isDrawn(node: Node): boolean {
  return node.type.name === 'live';
}

function addRecommendation(
  db: WriteHandle,
  recommendation: LaterRecommendation,
  { sectionId, questionId }: { sectionId: string; questionId: string },
  at: string,
): void {
  const { title, strength, certainty, wording, status, details, indicators } = recommendation;
  const builder = textBuilder(newBlockId);
  const { id } = createRecommendation(
    db,
    {
      title,
      strength,
      certainty,
      questionId,
      parentDocumentId: sectionId,
      text: builder.doc(builder.paragraph(wording)),
    },
    'example',
  );
  const known = listIndicators(db);
  for (const number of indicators) {
    const indicatorId = known[number - 1]?.id;
    if (indicatorId) linkIndicator(db, indicatorId, id);
  }
  setRecommendationDetails(db, id, revisionOf(db, id), details);
  const act = { reason: '', by: 'Werkgroep (voorbeeld)', at };
  if (status !== 'draft') changeStatus(db, id, revisionOf(db, id), { ...act, status: 'for-consensus' });
  if (status === 'adopted') changeStatus(db, id, revisionOf(db, id), { ...act, status });
}

function revisionOf(db: WriteHandle, id: string): number {
  return listRecommendations(db).find(row => row.id === id)?.revision ?? 0;
}

function lookUp(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the sample names "${name}", which it does not hold`);
  return id;
}
