import * as z from 'zod';
import * as store from '../../db/adapte/recommendations.ts';
import { updateTopic } from '../../db/adapte/topics.ts';
import { decisionFieldsSchema } from '../../shared/adapte/decisions.ts';
import {
  sourceRecommendationFieldsSchema,
  topicFieldsSchema,
  translationSchema,
} from '../../shared/adapte/source-recommendations.ts';
import { adaptRecommendation } from '../commands/adapt-recommendation.ts';
import * as adapte from '../commands/adapte.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const idSchema = z.object({ id: z.string() });
const placeSchema = z.object({ id: z.string(), questionId: z.string() });
const now = () => new Date().toISOString();

/** The recommendations of source guidelines side by side, and what becomes of each. */
export const adapteRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(adapte.readAdaptation)),

  add: projectProcedure
    .input(
      z.object({
        sourceId: z.string(),
        questionId: z.string().nullable().default(null),
        topic: z.string().max(300).default(''),
        ...sourceRecommendationFieldsSchema.shape,
      }),
    )
    .mutation(({ ctx: { project }, input: { sourceId, questionId, topic, ...fields } }) => ({
      id: project.change('adapte.add', db => {
        const id = store.insertSourceRecommendation(db, sourceId, fields);
        if (questionId !== null) adapte.placeRecommendation(db, id, questionId, topic);
        return id;
      }).result,
    })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...sourceRecommendationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('adapte.update', db => store.updateSourceRecommendation(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('adapte.remove', db => adapte.removeSourceRecommendation(db, id, revision));
  }),

  translate: projectProcedure
    .input(z.object({ ...idSchema.shape, ...translationSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, language, wording } }) => {
      project.change('adapte.translate', db => store.setTranslation(db, id, language, wording));
    }),

  place: projectProcedure
    .input(z.object({ ...placeSchema.shape, topic: z.string().max(300).default('') }))
    .mutation(({ ctx: { project }, input: { id, questionId, topic } }) => {
      project.change('adapte.place', db => adapte.placeRecommendation(db, id, questionId, topic));
    }),

  unplace: projectProcedure.input(placeSchema).mutation(({ ctx: { project }, input: { id, questionId } }) => {
    project.change('adapte.unplace', db => adapte.unplaceRecommendation(db, id, questionId));
  }),

  compare: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...topicFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('adapte.compare', db => updateTopic(db, id, revision, fields));
    }),

  linkReference: projectProcedure
    .input(z.object({ ...idSchema.shape, referenceId: z.string() }))
    .mutation(({ ctx: { project }, input: { id, referenceId } }) => {
      project.change('adapte.linkReference', db => store.linkSourceReference(db, id, referenceId));
    }),

  unlinkReference: projectProcedure
    .input(z.object({ ...idSchema.shape, referenceId: z.string() }))
    .mutation(({ ctx: { project }, input: { id, referenceId } }) => {
      project.change('adapte.unlinkReference', db => store.unlinkSourceReference(db, id, referenceId));
    }),

  decide: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...decisionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('adapte.decide', db => adapte.decide(db, id, revision, fields, now()));
    }),

  undecide: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('adapte.undecide', db => adapte.undecide(db, id, revision));
  }),

  makeResult: projectProcedure
    .input(
      z.object({
        ...idSchema.shape,
        questionId: z.string().nullable(),
        sectionId: z.string().nullable().default(null),
        title: z.string().trim().max(300).default(''),
      }),
    )
    .mutation(
      ({ ctx: { project }, input: { id, ...made } }) =>
        project.change('adapte.makeResult', db => adaptRecommendation(db, id, made, now())).result,
    ),

  linkResult: projectProcedure
    .input(z.object({ ...idSchema.shape, resultId: z.string() }))
    .mutation(({ ctx: { project }, input: { id, resultId } }) => {
      project.change('adapte.linkResult', db => adapte.linkResult(db, id, resultId, now()));
    }),

  unlinkResult: projectProcedure.input(idSchema).mutation(({ ctx: { project }, input: { id } }) => {
    project.change('adapte.unlinkResult', db => adapte.unlinkResult(db, id));
  }),

  inherit: projectProcedure.input(idSchema).mutation(({ ctx: { project }, input: { id } }) => {
    project.change('adapte.inherit', db => adapte.inheritAgain(db, id, now()));
  }),
});
