import * as z from 'zod';
import {
  deleteTerm,
  ignoreFinding,
  insertTerm,
  listTerms,
  unignoreFinding,
  updateTerm,
} from '../../db/house-style.ts';
import { findingKeySchema, ignoreReasonSchema, termFieldsSchema } from '../../shared/house-style.ts';
import { readFindings } from '../commands/house-style.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const houseStyleRouter = router({
  findings: projectProcedure.query(({ ctx: { project } }) => project.file.read(readFindings)),

  ignore: projectProcedure
    .input(findingKeySchema.extend({ reason: ignoreReasonSchema }))
    .mutation(({ ctx: { project }, input: { reason, ...key } }) => {
      project.change('houseStyle.ignore', db => ignoreFinding(db, key, reason));
    }),

  unignore: projectProcedure
    .input(z.object({ id: z.string() }))
    .mutation(({ ctx: { project }, input: { id } }) => {
      project.change('houseStyle.unignore', db => unignoreFinding(db, id));
    }),

  terms: projectProcedure.query(({ ctx: { project } }) => project.file.read(listTerms)),

  addTerm: projectProcedure.input(termFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('houseStyle.addTerm', db => insertTerm(db, input)).result,
  })),

  updateTerm: projectProcedure
    .input(rowSchema.extend(termFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('houseStyle.updateTerm', db => updateTerm(db, id, revision, fields));
    }),

  removeTerm: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('houseStyle.removeTerm', db => deleteTerm(db, id, revision));
  }),
});
