import * as z from 'zod';
import * as considerations from '../../db/considerations.ts';
import { FRAMEWORK_IDS } from '../../shared/considerations/frameworks.ts';
import {
  considerationsFieldsSchema,
  entryTextsSchema,
  judgementInputSchema,
} from '../../shared/considerations.ts';
import { adoptDrafts, judge, startConsiderations } from '../commands/considerations.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const considerationsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(considerations.listConsiderations),
  ),

  start: projectProcedure
    .input(
      z.object({
        questionId: z.string(),
        recommendationId: z.string().nullable().default(null),
        framework: z.enum(FRAMEWORK_IDS).nullable().default(null),
      }),
    )
    .mutation(
      ({ ctx: { project }, input: { framework, ...owner } }) =>
        project.change('considerations.start', db => startConsiderations(db, owner, framework)).result,
    ),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...considerationsFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('considerations.update', db =>
        considerations.updateConsiderations(db, id, revision, fields),
      );
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('considerations.remove', db => considerations.deleteConsiderations(db, id, revision));
  }),

  /** The group has looked at what was opened again. */
  reviewed: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('considerations.reviewed', db => considerations.closeConsiderations(db, id, revision));
  }),

  write: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...entryTextsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...texts } }) => {
      project.change('considerations.write', db => considerations.writeEntry(db, id, revision, texts));
    }),

  judge: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...judgementInputSchema.shape }))
    .mutation(({ ctx: { project, workspace }, input: { id, revision, ...judgement } }) => {
      const by = workspace.settings.get().displayName;
      const at = new Date().toISOString();
      project.change('considerations.judge', db => judge(db, id, revision, { ...judgement, by, at }));
    }),

  /** The panel takes over the drafts it has not judged itself. */
  adoptDrafts: projectProcedure
    .input(z.object({ id: z.string() }))
    .mutation(({ ctx: { project, workspace }, input: { id } }) => {
      const by = workspace.settings.get().displayName;
      const at = new Date().toISOString();
      return project.change('considerations.adoptDrafts', db => adoptDrafts(db, id, { by, at })).result;
    }),
});
