import * as z from 'zod';
import { deleteSkip, deleteTick, readMethodRecords } from '../../db/gates.ts';
import { updatePhaseDates } from '../../db/phases.ts';
import { CRITERION_IDS } from '../../shared/phases/criteria.ts';
import {
  gateFieldsSchema,
  phaseDatesSchema,
  skipFieldsSchema,
  tickFieldsSchema,
} from '../../shared/phases/records.ts';
import { passGate, skipStep, tickCriterion } from '../commands/method.ts';
import { projectProcedure, router } from './trpc.ts';

/** The way through the phases; where the project stands is part of `project.status`. */
export const phasesRouter = router({
  decisions: projectProcedure.query(({ ctx: { project } }) => project.file.read(readMethodRecords).decisions),

  passGate: projectProcedure.input(gateFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('phases.passGate', db => passGate(db, input)).result,
  })),

  tick: projectProcedure.input(tickFieldsSchema).mutation(({ ctx: { project }, input }) => {
    project.change('phases.tick', db => tickCriterion(db, input));
  }),

  untick: projectProcedure
    .input(z.object({ criterionId: z.enum(CRITERION_IDS), revision: z.int() }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('phases.untick', db => deleteTick(db, input.criterionId, input.revision));
    }),

  skipStep: projectProcedure.input(skipFieldsSchema).mutation(({ ctx: { project }, input }) => {
    project.change('phases.skipStep', db => skipStep(db, input));
  }),

  unskipStep: projectProcedure
    .input(z.object({ stepId: z.string(), revision: z.int() }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('phases.unskipStep', db => deleteSkip(db, input.stepId, input.revision));
    }),

  setDates: projectProcedure
    .input(phaseDatesSchema)
    .mutation(({ ctx: { project }, input: { revision, ...dates } }) => {
      project.change('phases.setDates', db => updatePhaseDates(db, revision, dates));
    }),
});
