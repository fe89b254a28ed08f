import * as z from 'zod';
import { documentTitleSchema } from '../../shared/documents.ts';
import { recommendationDetailsSchema } from '../../shared/recommendations/details.ts';
import { RECOMMENDATION_STATUSES } from '../../shared/recommendations/status.ts';
import { recommendationFieldsSchema } from '../../shared/recommendations.ts';
import { createRecommendation } from '../commands/documents.ts';
import {
  changeDetails,
  changeRecommendation,
  changeStatus,
  confirmDecision,
  readRecommendations,
  removeRecommendation,
} from '../commands/recommendations.ts';
import { sectionFor } from '../commands/section-for-question.ts';
import { takeOverSuggestion } from '../commands/word-recommendation.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const recommendationsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(readRecommendations)),

  /** Without a section it stands in the one that answers its key question, which is made when there is none. */
  create: projectProcedure
    .input(
      z.object({
        questionId: z.string().nullable(),
        parentDocumentId: z.string().nullable(),
        title: documentTitleSchema,
      }),
    )
    .mutation(
      ({ ctx: { project }, input }) =>
        project.change('recommendations.create', db =>
          createRecommendation(db, {
            ...input,
            parentDocumentId: input.parentDocumentId ?? sectionFor(db, input.questionId),
            strength: null,
            certainty: null,
          }),
        ).result,
    ),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...recommendationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('recommendations.update', db => changeRecommendation(db, id, revision, fields));
    }),

  /** What is left out stays as it is. */
  setDetails: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...recommendationDetailsSchema.partial().shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...details } }) => {
      project.change('recommendations.setDetails', db => changeDetails(db, id, revision, details));
    }),

  setStatus: projectProcedure
    .input(
      rowSchema.extend({
        status: z.enum(RECOMMENDATION_STATUSES),
        reason: z.string().trim().max(2_000).default(''),
      }),
    )
    .mutation(({ ctx: { project, workspace }, input: { id, revision, status, reason } }) => {
      const by = workspace.settings.get().displayName;
      const at = new Date().toISOString();
      project.change('recommendations.setStatus', db =>
        changeStatus(db, id, revision, { status, reason, by, at }),
      );
    }),

  confirm: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project, workspace }, input: { id, revision } }) => {
      const by = workspace.settings.get().displayName;
      const at = new Date().toISOString();
      project.change('recommendations.confirm', db => confirmDecision(db, id, revision, { by, at }));
    }),

  takeOver: projectProcedure
    .input(z.object({ id: z.string() }))
    .mutation(
      ({ ctx: { project }, input: { id } }) =>
        project.change('recommendations.takeOver', db => takeOverSuggestion(db, id)).result,
    ),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('recommendations.remove', db => removeRecommendation(db, input.id));
  }),
});
