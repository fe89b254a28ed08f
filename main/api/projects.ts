import * as z from 'zod';
import { projectDetailsSchema } from '../../shared/project.ts';
import { listAllBackups } from '../list-all-backups.ts';
import { procedure, router } from './trpc.ts';

const path = z.string().trim().min(1);

export const projectsRouter = router({
  create: procedure
    .input(projectDetailsSchema.extend({ path }))
    .mutation(async ({ ctx: { workspace }, input: { path, ...details } }) =>
      (await workspace.create(path, details)).summary(),
    ),

  open: procedure
    .input(z.object({ path, readOnly: z.boolean().default(false) }))
    .mutation(async ({ ctx: { workspace }, input }) => (await workspace.open(input.path, input)).summary()),

  sample: procedure
    .input(z.object({ path: path.optional() }))
    .mutation(async ({ ctx: { workspace }, input }) =>
      (await workspace.sample(input.path ?? null)).summary(),
    ),

  close: procedure.input(z.object({ key: z.string() })).mutation(({ ctx: { workspace }, input }) => {
    workspace.close(input.key);
  }),

  forget: procedure.input(z.object({ path })).mutation(({ ctx: { workspace }, input }) => {
    workspace.settings.forget(input.path);
  }),

  copy: procedure.input(z.object({ path, target: path })).mutation(async ({ ctx: { workspace }, input }) => ({
    path: await workspace.copy(input.path, input.target),
  })),

  backups: procedure
    .input(z.object({ projectId: z.string().nullable() }))
    .query(({ ctx: { workspace }, input }) => listAllBackups(workspace.backupsRoot(), input.projectId)),

  restore: procedure
    .input(z.object({ backup: path, target: path }))
    .mutation(async ({ ctx: { workspace }, input }) => ({
      path: await workspace.restore(input.backup, input.target),
    })),
});
