import * as z from 'zod';
import { readHistory } from '../commands/history.ts';
import { screenerOf } from './screener.ts';
import { projectProcedure, router } from './trpc.ts';

export const historyRouter = router({
  list: projectProcedure
    .input(z.object({ before: z.int().optional(), limit: z.int().min(1).max(200).default(50) }))
    .query(({ ctx: { project, workspace }, input }) => {
      const { key } = screenerOf(project, workspace);
      return project.file.read(db => readHistory(db, input.limit, input.before ?? null, key));
    }),

  state: projectProcedure.query(({ ctx: { project } }) => project.undoState()),
  /** Takes back the last act; one that names an act is refused when others came after it. */
  undo: projectProcedure
    .input(z.object({ changeId: z.string().optional() }).nullish())
    .mutation(({ ctx: { project }, input }) => project.undo(input?.changeId)),
  redo: projectProcedure.mutation(({ ctx: { project } }) => project.redo()),
});
