import * as z from 'zod';
import {
  deleteAuthorisation,
  listAuthorisations,
  readPublication,
  updateAuthorisation,
  writePublication,
} from '../../db/authorisation.ts';
import { authorisationFieldsSchema, publicationFieldsSchema } from '../../shared/authorisation.ts';
import { daySchema } from '../../shared/people.ts';
import { askOrganisations, noteReminded, noteSent } from '../commands/authorisation.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const authorisationRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listAuthorisations)),

  publication: projectProcedure.query(({ ctx: { project } }) => project.file.read(readPublication)),

  ask: projectProcedure
    .input(z.object({ organisationIds: z.array(z.string()).min(1).max(1_000) }))
    .mutation(({ ctx: { project }, input }) => ({
      added: project.change('authorisation.ask', db => askOrganisations(db, input.organisationIds)).result,
    })),

  update: projectProcedure
    .input(rowSchema.extend(authorisationFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('authorisation.update', db => updateAuthorisation(db, id, revision, fields));
    }),

  /** What was sent to the boards, when, and until when an answer is asked. */
  send: projectProcedure
    .input(z.object({ versionId: z.string(), sentOn: z.iso.date(), replyBy: daySchema }))
    .mutation(({ ctx: { project }, input }) => ({
      sent: project.change('authorisation.send', db => noteSent(db, input)).result,
    })),

  remind: projectProcedure
    .input(z.object({ remindedOn: z.iso.date() }))
    .mutation(({ ctx: { project }, input }) => ({
      reminded: project.change('authorisation.remind', db => noteReminded(db, input.remindedOn)).result,
    })),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('authorisation.remove', db => deleteAuthorisation(db, id, revision));
  }),

  publish: projectProcedure
    .input(z.object({ revision: z.int(), ...publicationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { revision, ...fields } }) => {
      project.change('authorisation.publish', db => writePublication(db, revision, fields));
    }),
});
