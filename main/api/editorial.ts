import * as z from 'zod';
import { deleteRound, insertRound, listRounds, markRoundOpen } from '../../db/editorial.ts';
import {
  editorialFieldsSchema,
  leftReasonSchema,
  partFieldsSchema,
  partStateSchema,
} from '../../shared/editorial/round.ts';
import { versionFieldsSchema } from '../../shared/versions.ts';
import {
  addParts,
  closeRound,
  removePart,
  setPartState,
  updatePart,
  updateRound,
} from '../commands/editorial.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const editorialRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listRounds)),

  create: projectProcedure.input(editorialFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('editorial.create', db => insertRound(db, input)).result,
  })),

  update: projectProcedure
    .input(rowSchema.extend(editorialFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('editorial.update', db => updateRound(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('editorial.remove', db => deleteRound(db, id, revision));
  }),

  addParts: projectProcedure
    .input(
      partFieldsSchema.extend({ roundId: z.string(), documentIds: z.array(z.string()).min(1).max(2_000) }),
    )
    .mutation(({ ctx: { project }, input: { roundId, documentIds, ...fields } }) => {
      project.change('editorial.addParts', db => addParts(db, roundId, documentIds, fields));
    }),

  updatePart: projectProcedure
    .input(rowSchema.extend(partFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('editorial.updatePart', db => updatePart(db, id, revision, fields));
    }),

  removePart: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('editorial.removePart', db => removePart(db, id, revision));
  }),

  setState: projectProcedure
    .input(z.intersection(rowSchema, partStateSchema))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('editorial.setState', db => setPartState(db, id, revision, fields));
    }),

  close: projectProcedure
    .input(rowSchema.extend({ reason: leftReasonSchema, version: versionFieldsSchema }))
    .mutation(
      ({ ctx: { project }, input: { id, revision, ...closing } }) =>
        project.change('editorial.close', db => closeRound(db, id, revision, closing)).result,
    ),

  reopen: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('editorial.reopen', db => markRoundOpen(db, id, revision));
  }),
});
