import type { ReadHandle } from '../../db/database.ts';
import { listQuestions } from '../../db/questions.ts';

/** The key questions as something a live block can be about. */
export function questionTargets(db: ReadHandle): { ref: string; title: string }[] {
  return listQuestions(db).map(({ id, number, title }) => ({ ref: id, title: `${number}. ${title}` }));
}
