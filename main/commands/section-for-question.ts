import type { WriteHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { listQuestions } from '../../db/questions.ts';
import { sectionAnswering } from '../../shared/documents.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { createSection } from './documents.ts';

/**
 * The section in which a key question is answered: the first that is linked to it in reading order, else one made for
 * it at the end. Throws `input-invalid` without a question, for which no section can be chosen.
 */
export function sectionFor(db: WriteHandle, questionId: string | null): string {
  const known = sectionAnswering(listOutlineRows(db), questionId);
  if (known) return known.id;
  const question = listQuestions(db).find(({ id }) => id === questionId);
  if (!question) throw new LeidraadError('input-invalid', { reason: 'sectionId' });
  return createSection(db, {
    parentId: null,
    position: null,
    title: question.title,
    questionId: question.id,
  });
}
