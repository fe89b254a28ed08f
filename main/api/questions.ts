import * as z from 'zod';
import { linkBottleneck } from '../../db/bottlenecks.ts';
import * as questions from '../../db/questions.ts';
import { ELEMENTS } from '../../shared/questions/frames.ts';
import { questionFieldsSchema, questionSetupSchema } from '../../shared/questions.ts';
import { readQuestionSources } from '../commands/question-sources.ts';
import { frameworkProcedures } from './question-framework.ts';
import { moduleProcedures } from './question-modules.ts';
import { outcomeProcedures } from './question-outcomes.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const questionsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(questions.listQuestions)),

  sources: projectProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx: { project }, input: { id } }) => project.file.read(db => readQuestionSources(db, id))),

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

  /** `position` counts within the module; null is the place of questions without one. */
  move: projectProcedure
    .input(moveSchema.extend({ moduleId: z.string().nullable().default(null) }))
    .mutation(({ ctx: { project }, input: { id, moduleId, position } }) => {
      project.change('questions.move', db => questions.placeQuestion(db, id, moduleId, position));
    }),

  setUp: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...questionSetupSchema.partial().shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...setup } }) => {
      project.change('questions.setUp', db => questions.setUpQuestion(db, id, revision, setup));
    }),

  setElement: projectProcedure
    .input(rowSchema.extend({ element: z.enum(ELEMENTS), text: z.string().trim().max(2_000) }))
    .mutation(({ ctx: { project }, input: { id, revision, ...line } }) => {
      project.change('questions.setElement', db => questions.setElement(db, id, revision, line));
    }),

  ...moduleProcedures,
  ...frameworkProcedures,
  ...outcomeProcedures,
});
