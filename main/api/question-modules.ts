import * as z from 'zod';
import { moveRow } from '../../db/positions.ts';
import * as modules from '../../db/question-modules.ts';
import { moduleFieldsSchema } from '../../shared/questions/modules.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure } from './trpc.ts';

/** The modules in which key questions are grouped. */
export const moduleProcedures = {
  modules: projectProcedure.query(({ ctx: { project } }) => project.file.read(modules.listModules)),

  addModule: projectProcedure.input(moduleFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('questions.addModule', db => modules.insertModule(db, input)).result,
  })),

  renameModule: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...moduleFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('questions.renameModule', db => modules.renameModule(db, id, revision, fields));
    }),

  moveModule: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.moveModule', db => moveRow(db, 'question_modules', input.id, input.position));
  }),

  removeModule: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.removeModule', db => modules.deleteModule(db, input.id, input.revision));
  }),
};
