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
