import * as z from 'zod';
import { updateRecommendation } from '../../db/recommendations.ts';
import { documentTitleSchema } from '../../shared/documents.ts';
import { recommendationFieldsSchema } from '../../shared/recommendations.ts';
import { createRecommendation } from '../commands/documents.ts';
import { readRecommendations, removeRecommendation } from '../commands/recommendations.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const recommendationsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(readRecommendations)),

  create: projectProcedure
    .input(
      z.object({
        questionId: z.string().nullable(),
        parentDocumentId: z.string(),
        title: documentTitleSchema,
      }),
    )
    .mutation(
      ({ ctx: { project }, input }) =>
        project.change('recommendations.create', db =>
          createRecommendation(db, { ...input, strength: null, certainty: null }),
        ).result,
    ),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...recommendationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('recommendations.update', db => updateRecommendation(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('recommendations.remove', db => removeRecommendation(db, input.id));
  }),
});
