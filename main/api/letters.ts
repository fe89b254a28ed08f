import * as z from 'zod';
import { resetLetter, saveLetter } from '../../db/letters.ts';
import { LETTER_KINDS, letterTextSchema } from '../../shared/people/letters.ts';
import { fillLetters, readLetterTemplates } from '../commands/letters.ts';
import { projectProcedure, router } from './trpc.ts';

const kindSchema = z.enum(LETTER_KINDS);

/** Letters of invitation; part of the area `people`. */
export const lettersRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(readLetterTemplates)),

  /** The letters as they go out today. */
  preview: projectProcedure
    .input(z.object({ kind: kindSchema }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => fillLetters(db, input.kind, new Date().toISOString(), null)),
    ),

  save: projectProcedure
    .input(z.object({ kind: kindSchema, revision: z.int(), ...letterTextSchema.shape }))
    .mutation(({ ctx: { project }, input: { kind, revision, ...text } }) => {
      project.change('letters.save', db => saveLetter(db, kind, revision, text));
    }),

  reset: projectProcedure.input(z.object({ kind: kindSchema })).mutation(({ ctx: { project }, input }) => {
    project.change('letters.reset', db => resetLetter(db, input.kind));
  }),
});
