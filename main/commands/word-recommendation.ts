import { listContent } from '../../db/content.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { readProject } from '../../db/project.ts';
import { languageOf, orderOutline } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Language } from '../../shared/project.ts';
import { suggestWording } from '../../shared/recommendations/suggest.ts';
import { targetOf } from '../../shared/recommendations/target.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { requireRecommendation } from './recommendations.ts';
import { replaceText } from './text-steps.ts';

/** The language the wording of a recommendation is written in. */
export function wordingLanguage(db: ReadHandle, documentId: string): Language {
  const outline = orderOutline(listOutlineRows(db));
  const { language } = readProject(db);
  const item = outline.find(({ id }) => id === documentId);
  return item ? languageOf(outline, item, language) : language;
}

/**
 * Puts the wording that its parts suggest into the text of a recommendation, as steps that open editors follow and
 * undo takes back. Throws `recommendation-parts` when the parts do not make a sentence yet, and
 * `recommendation-adopted` when the text was decided.
 */
export function takeOverSuggestion(db: WriteHandle, id: string): { wording: string } {
  const row = requireRecommendation(db, id);
  if (row.status === 'adopted') throw new LeidraadError('recommendation-adopted', { id });
  const wording = suggestionFor(db, row);
  if (wording === null) throw new LeidraadError('recommendation-parts', { id });
  const b = textBuilder(newBlockId);
  replaceText(db, row.documentId, b.doc(b.paragraph(wording)), 'suggestion');
  return { wording };
}

function suggestionFor(db: ReadHandle, row: Recommendation): string | null {
  const language = wordingLanguage(db, row.documentId);
  return suggestWording({ ...row, target: targetOf(row, listContent(db), language) }, language);
}
