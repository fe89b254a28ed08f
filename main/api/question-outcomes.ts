import * as z from 'zod';
import * as outcomes from '../../db/outcomes.ts';
import { outcomeFieldsSchema, raterFieldsSchema, scoreSchema } from '../../shared/questions/outcomes.ts';
import { readOutcomes, storeRating } from '../commands/outcomes.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure } from './trpc.ts';

/** Outcomes of the key questions, who rates them, and the ratings. */
export const outcomeProcedures = {
  outcomes: projectProcedure.query(({ ctx: { project } }) => project.file.read(readOutcomes)),

  addOutcome: projectProcedure
    .input(outcomeFieldsSchema.extend({ questionId: z.string() }))
    .mutation(({ ctx: { project }, input: { questionId, ...fields } }) => ({
      id: project.change('questions.addOutcome', db => outcomes.insertOutcome(db, questionId, fields)).result,
    })),

  updateOutcome: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...outcomeFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('questions.updateOutcome', db => outcomes.updateOutcome(db, id, revision, fields));
    }),

  moveOutcome: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.moveOutcome', db => outcomes.moveOutcome(db, input.id, input.position));
  }),

  removeOutcome: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.removeOutcome', db => outcomes.deleteOutcome(db, input.id, input.revision));
  }),

  copyOutcomes: projectProcedure
    .input(z.object({ ids: z.array(z.string()).min(1).max(100), questionId: z.string() }))
    .mutation(({ ctx: { project }, input: { ids, questionId } }) => ({
      copied: project.change('questions.copyOutcomes', db => outcomes.copyOutcomes(db, ids, questionId))
        .result,
    })),

  rate: projectProcedure
    .input(z.object({ outcomeId: z.string(), raterId: z.string(), score: scoreSchema }))
    .mutation(({ ctx: { project }, input: { outcomeId, raterId, score } }) => {
      project.change('questions.rate', db => storeRating(db, outcomeId, raterId, score));
    }),

  raters: projectProcedure.query(({ ctx: { project } }) => project.file.read(outcomes.listRaters)),

  addRaters: projectProcedure
    .input(z.object({ raters: z.array(raterFieldsSchema).min(1).max(200) }))
    .mutation(({ ctx: { project }, input: { raters } }) => ({
      ids: project.change('questions.addRaters', db => raters.map(rater => outcomes.insertRater(db, rater)))
        .result,
    })),

  removeRater: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('questions.removeRater', db => outcomes.deleteRater(db, input.id, input.revision));
  }),
};
