import * as z from 'zod';
import { readProject } from '../../db/project.ts';
import { liveKeySchema, type ResolvedLive } from '../../shared/live.ts';
import { listSources, nameCitations, readReferenceTargets } from '../commands/inline-texts.ts';
import { listLiveTargets, resolveLive } from '../live/registry.ts';
import { projectProcedure, router } from './trpc.ts';

/** More than a screen of text can hold. */
const MOST = 2_000;

const citationSchema = z.array(
  z.object({
    referenceId: z.string().max(200),
    locator: z.string().max(500),
    prefix: z.string().max(500),
    suffix: z.string().max(500),
  }),
);

export const liveRouter = router({
  /** What live blocks show now, in the order asked. */
  resolve: projectProcedure
    .input(z.object({ blocks: z.array(liveKeySchema).max(MOST) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => {
        const { language } = readProject(db);
        return input.blocks.map((key): ResolvedLive => ({ ...key, result: resolveLive(db, key, language) }));
      }),
    ),

  /** What citations say now, in the order asked; null while their sources are not known. */
  citations: projectProcedure
    .input(z.object({ citations: z.array(citationSchema).max(MOST) }))
    .query(({ ctx: { project }, input }) => project.file.read(db => nameCitations(db, input.citations))),

  /** Everything a live block, a reference or a citation can point at. */
  targets: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => ({
      live: listLiveTargets(db, readProject(db).language),
      references: readReferenceTargets(db),
      sources: listSources(db),
    })),
  ),
});
