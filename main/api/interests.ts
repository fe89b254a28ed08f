import * as z from 'zod';
import * as interests from '../../db/interests.ts';
import {
  assessmentFieldsSchema,
  CONSEQUENCES,
  declarationFieldsSchema,
} from '../../shared/people/interests.ts';
import { declareInterests } from '../commands/people.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

/** Declarations of interests; part of the area `people`. */
export const interestsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(interests.listDeclarations)),

  declare: projectProcedure
    .input(z.object({ personId: z.string(), declaredOn: z.iso.date() }))
    .mutation(({ ctx: { project }, input: { personId, declaredOn } }) => ({
      id: project.change('interests.declare', db => declareInterests(db, personId, declaredOn)).result,
    })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...declarationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('interests.update', db => interests.updateDeclaration(db, id, revision, fields));
    }),

  assess: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...assessmentFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('interests.assess', db => interests.assessDeclaration(db, id, revision, fields));
    }),

  setConsequence: projectProcedure
    .input(z.object({ id: z.string(), questionId: z.string(), consequence: z.enum(CONSEQUENCES).nullable() }))
    .mutation(({ ctx: { project }, input: { id, questionId, consequence } }) => {
      project.change('interests.setConsequence', db =>
        interests.setConsequence(db, id, questionId, consequence),
      );
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('interests.remove', db => interests.deleteDeclaration(db, input.id, input.revision));
  }),
});
