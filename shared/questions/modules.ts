import * as z from 'zod';
import type { Origin } from '../origin.ts';

export const moduleFieldsSchema = z.object({ title: z.string().trim().min(1).max(200) });
export type ModuleFields = z.infer<typeof moduleFieldsSchema>;

/** A group of key questions that belong together, such as a part of the guideline. */
export interface QuestionModule extends ModuleFields {
  id: string;
  position: number;
  origin: Origin;
  revision: number;
}

/** The letter of a module by its place: A to Z, then AA, AB and on. */
export function moduleLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : moduleLetter(Math.floor(index / 26) - 1) + last;
}

/** The questions of each module in order, and those without a module last; a module without questions stays. */
export function groupByModule<T extends { moduleId: string | null }>(
  questions: readonly T[],
  modules: readonly QuestionModule[],
): { module: QuestionModule | null; questions: T[] }[] {
  const known = new Set(modules.map(module => module.id));
  const loose = questions.filter(({ moduleId }) => moduleId === null || !known.has(moduleId));
  return [
    ...modules.map(module => ({ module, questions: questions.filter(q => q.moduleId === module.id) })),
    ...(loose.length > 0 ? [{ module: null, questions: loose }] : []),
  ];
}

/**
 * Where a question comes to stand when it is moved one up or down: at the edge of its module it goes on into the
 * next one, past the last module among those without. Null when there is no further to go.
 */
export function stepQuestion(
  questions: readonly { id: string; moduleId: string | null }[],
  modules: readonly QuestionModule[],
  id: string,
  by: -1 | 1,
): { moduleId: string | null; position: number } | null {
  const places = [...modules.map(module => module.id), null];
  const membersOf = (moduleId: string | null | undefined) => questions.filter(q => q.moduleId === moduleId);
  const question = questions.find(candidate => candidate.id === id);
  if (!question) return null;
  const members = membersOf(question.moduleId);
  const position = members.indexOf(question) + by;
  if (position >= 0 && position < members.length) return { moduleId: question.moduleId, position };
  const next = places[places.indexOf(question.moduleId) + by];
  if (next === undefined) return null;
  return { moduleId: next, position: by === 1 ? 0 : membersOf(next).length };
}
