import * as z from 'zod';
import { linkBottleneck } from '../../db/bottlenecks.ts';
import { moveRow } from '../../db/positions.ts';
import * as questions from '../../db/questions.ts';
import { questionFieldsSchema, scopeFieldsSchema } from '../../shared/questions.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const questionsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(questions.listQuestions)),

  create: projectProcedure
    .input(questionFieldsSchema.extend({ bottleneckIds: z.array(z.string()).default([]) }))
    .mutation(({ ctx: { project }, input: { bottleneckIds, ...fields } }) => ({
      id: project.change('questions.create', db => {
        const id = questions.insertQuestion(db, fields);
        for (const bottleneckId of bottleneckIds) linkBottleneck(db, bottleneckId, id);
        return id;
      }).result,
    })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...questionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('questions.update', db => questions.updateQuestion(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.remove', db => questions.deleteQuestion(db, input.id, input.revision));
  }),

  move: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.move', db => moveRow(db, 'questions', input.id, input.position));
  }),

  scope: projectProcedure.query(({ ctx: { project } }) => project.file.read(questions.listScope)),

  addScope: projectProcedure.input(scopeFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('questions.addScope', db => questions.insertScope(db, input)).result,
  })),

  updateScope: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...scopeFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('questions.updateScope', db => questions.updateScope(db, id, revision, fields));
    }),

  removeScope: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.removeScope', db => questions.deleteScope(db, input.id, input.revision));
  }),
});
