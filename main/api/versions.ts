import * as z from 'zod';
import { listVersions } from '../../db/versions.ts';
import { versionFieldsSchema } from '../../shared/versions.ts';
import {
  compareVersions,
  createVersion,
  readVersion,
  readVersionData,
  readVersionTexts,
  restoreText,
} from '../commands/versions.ts';
import { projectProcedure, router } from './trpc.ts';

/** Null stands for the working version. */
const versionId = z.string().nullable();

export const versionsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listVersions)),

  create: projectProcedure.input(versionFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('versions.create', db => createVersion(db, input)).result,
  })),

  read: projectProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx: { project }, input }) => project.file.read(db => readVersion(db, input.id))),

  /** What the texts of a version point at. */
  data: projectProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx: { project }, input }) => project.file.read(db => readVersionData(db, input.id))),

  texts: projectProcedure
    .input(z.object({ id: versionId, documentIds: z.array(z.string()).max(1_000) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => readVersionTexts(db, input.id, input.documentIds)),
    ),

  compare: projectProcedure
    .input(z.object({ base: versionId, target: versionId }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => compareVersions(db, input.base, input.target)),
    ),

  restoreText: projectProcedure
    .input(z.object({ id: z.string(), documentId: z.string() }))
    .mutation(({ ctx: { project }, input }) => ({
      changed: project.change('versions.restoreText', db => restoreText(db, input.id, input.documentId))
        .result,
    })),
});
