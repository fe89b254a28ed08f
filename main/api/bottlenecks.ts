import * as z from 'zod';
import * as bottlenecks from '../../db/bottlenecks.ts';
import { moveRow } from '../../db/positions.ts';
import { bottleneckFieldsSchema } from '../../shared/bottlenecks.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const linkSchema = z.object({ id: z.string(), questionId: z.string() });

export const bottlenecksRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(bottlenecks.listBottlenecks)),

  create: projectProcedure.input(bottleneckFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('bottlenecks.create', db => bottlenecks.insertBottleneck(db, input)).result,
  })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...bottleneckFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('bottlenecks.update', db => bottlenecks.updateBottleneck(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.remove', db => bottlenecks.deleteBottleneck(db, input.id, input.revision));
  }),

  move: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.move', db => moveRow(db, 'bottlenecks', input.id, input.position));
  }),

  link: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.link', db => bottlenecks.linkBottleneck(db, input.id, input.questionId));
  }),

  unlink: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.unlink', db => bottlenecks.unlinkBottleneck(db, input.id, input.questionId));
  }),
});
