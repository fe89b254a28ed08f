import * as z from 'zod';
import { listAbbreviations } from '../../db/abbreviations.ts';
import { readProject } from '../../db/project.ts';
import { liveKeySchema, type ResolvedLive } from '../../shared/live.ts';
import { REFERENCE_KINDS } from '../../shared/text/nodes/reference.ts';
import { nameCitations, nameReferences, readReferenceTargets } from '../commands/inline-texts.ts';
import { listLiveTargets, resolveLive } from '../live/registry.ts';
import { projectProcedure, router } from './trpc.ts';

/** More than a screen of text can hold. */
const MOST = 2_000;

const referenceSchema = z.object({ kind: z.enum(REFERENCE_KINDS), ref: z.string().max(200) });
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

  /** What references and citations say now, in the order asked; null for what is not known. */
  inlines: projectProcedure
    .input(
      z.object({
        references: z.array(referenceSchema).max(MOST),
        citations: z.array(citationSchema).max(MOST),
      }),
    )
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => ({
        references: nameReferences(db, input.references),
        citations: nameCitations(db, input.citations),
      })),
    ),

  /** Everything a live block, a reference or an abbreviation can point at. */
  targets: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => ({
      live: listLiveTargets(db, readProject(db).language),
      references: readReferenceTargets(db),
      abbreviations: listAbbreviations(db),
    })),
  ),
});
