import * as z from 'zod';
import * as priorities from '../../db/priorities.ts';
import { priorityRoundFieldsSchema } from '../../shared/bottlenecks/priorities.ts';
import { storeBallot } from '../commands/store-ballot.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const prioritiesRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(priorities.listRounds)),

  create: projectProcedure.input(priorityRoundFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('priorities.create', db => priorities.insertRound(db, input)).result,
  })),

  rename: projectProcedure
    .input(rowSchema.extend({ title: priorityRoundFieldsSchema.shape.title }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('priorities.rename', db =>
        priorities.renameRound(db, input.id, input.revision, input.title),
      );
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('priorities.remove', db => priorities.deleteRound(db, input.id, input.revision));
  }),

  /** What one member gives in a round, in place of what was given before. */
  vote: projectProcedure
    .input(
      z.object({ roundId: z.string(), seatId: z.string(), values: z.record(z.string(), z.int().min(1)) }),
    )
    .mutation(({ ctx: { project }, input }) => {
      project.change('priorities.vote', db => storeBallot(db, input));
    }),
});
