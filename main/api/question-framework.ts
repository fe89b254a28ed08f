import * as z from 'zod';
import * as framework from '../../db/framework.ts';
import { moveRow } from '../../db/positions.ts';
import { acceptanceFieldsSchema } from '../../shared/questions/framework.ts';
import { scopeFieldsSchema } from '../../shared/questions.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure } from './trpc.ts';

/** The framework: its statements, and who accepted it. */
export const frameworkProcedures = {
  scope: projectProcedure.query(({ ctx: { project } }) => project.file.read(framework.listScope)),

  addScope: projectProcedure.input(scopeFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('questions.addScope', db => framework.insertScope(db, input)).result,
  })),

  updateScope: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...scopeFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('questions.updateScope', db => framework.updateScope(db, id, revision, fields));
    }),

  moveScope: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.moveScope', db => moveRow(db, 'scope_statements', input.id, input.position));
  }),

  removeScope: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.removeScope', db => framework.deleteScope(db, input.id, input.revision));
  }),

  acceptances: projectProcedure.query(({ ctx: { project } }) => project.file.read(framework.listAcceptances)),

  acceptFramework: projectProcedure.input(acceptanceFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('questions.acceptFramework', db => framework.insertAcceptance(db, input)).result,
  })),

  withdrawAcceptance: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.withdrawAcceptance', db =>
      framework.deleteAcceptance(db, input.id, input.revision),
    );
  }),
};
