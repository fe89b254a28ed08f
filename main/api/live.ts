import * as z from 'zod';
import { readProject } from '../../db/project.ts';
import { liveKeySchema, type ResolvedLive } from '../../shared/live.ts';
import { listLiveTargets, resolveLive } from '../live/registry.ts';
import { projectProcedure, router } from './trpc.ts';

export const liveRouter = router({
  /** What live blocks show now, in the order asked. */
  resolve: projectProcedure
    .input(z.object({ blocks: z.array(liveKeySchema).max(500) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => {
        const { language } = readProject(db);
        return input.blocks.map((key): ResolvedLive => ({ ...key, result: resolveLive(db, key, language) }));
      }),
    ),

  /** Everything a live block can be about. */
  targets: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => listLiveTargets(db, readProject(db).language)),
  ),
});
