import * as z from 'zod';
import {
  deleteAbbreviation,
  listAbbreviations,
  putAbbreviation,
  updateAbbreviation,
} from '../../db/abbreviations.ts';
import { abbreviationFieldsSchema } from '../../shared/abbreviations.ts';
import { mergeAbbreviations, readAbbreviations } from '../commands/abbreviations.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const abbreviationsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listAbbreviations)),

  /** The list with where each is used, and what the texts use besides. */
  overview: projectProcedure.query(({ ctx: { project } }) => project.file.read(readAbbreviations)),

  /** Adds one, or gives one that is listed another meaning. */
  put: projectProcedure.input(abbreviationFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('abbreviations.put', db => putAbbreviation(db, input)).result,
  })),

  update: projectProcedure
    .input(rowSchema.extend(abbreviationFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('abbreviations.update', db => updateAbbreviation(db, id, revision, fields));
    }),

  merge: projectProcedure
    .input(rowSchema.extend({ intoId: z.string() }))
    .mutation(
      ({ ctx: { project }, input: { intoId, ...from } }) =>
        project.change('abbreviations.merge', db => mergeAbbreviations(db, from, intoId)).result,
    ),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('abbreviations.remove', db => deleteAbbreviation(db, id, revision));
  }),
});
