import * as z from 'zod';
import { cancelExport, exportProgress } from '../running-exports.ts';
import { projectProcedure, router } from './trpc.ts';

const job = z.object({ job: z.string().max(100) });

export const exportsRouter = router({
  /** How far an export is, from 0 to 1; null when it is not running. */
  progress: projectProcedure
    .input(job)
    .query(({ ctx: { project }, input }) => ({ share: exportProgress(project, input.job) })),

  cancel: projectProcedure.input(job).mutation(({ ctx: { project }, input }) => {
    cancelExport(project, input.job);
  }),
});
