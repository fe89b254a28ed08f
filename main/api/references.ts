import * as z from 'zod';
import { readCitationStyle, setCitationStyle } from '../../db/citation-style.ts';
import { deleteFile } from '../../db/reference-files.ts';
import { listImports } from '../../db/reference-imports.ts';
import * as references from '../../db/references.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { CITATION_STYLES } from '../../shared/references/citations.ts';
import { referenceFieldsSchema, referencePatchSchema } from '../../shared/references/reference.ts';
import { importReferences } from '../commands/import-references.ts';
import { pastedReadings } from '../commands/paste-references.ts';
import { printCitations, printEntry } from '../commands/print-citations.ts';
import * as commands from '../commands/references.ts';
import { pendingReferences } from '../import/references/pending-references.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const pairSchema = z.object({ firstId: z.string(), secondId: z.string() });
const clusterSchema = z.object({
  items: z.array(
    z.object({
      referenceId: z.string(),
      locator: z.string().max(200),
      prefix: z.string().max(500),
      suffix: z.string().max(500),
    }),
  ),
});

/** Pairs that are handed out at once; judging them takes minutes. */
const PAIRS_AT_ONCE = 50;

export const referencesRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(references.listReferenceRows)),

  read: projectProcedure.input(z.object({ id: z.string() })).query(({ ctx: { project }, input }) =>
    project.file.read(db => ({
      ...commands.readReference(db, input.id),
      citedIn: references.findCiting(db, input.id),
      uses: references.findUses(db, input.id),
    })),
  ),

  imports: projectProcedure.query(({ ctx: { project } }) => project.file.read(listImports)),

  pairs: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => commands.readOpenPairs(db, PAIRS_AT_ONCE)),
  ),

  style: projectProcedure.query(({ ctx: { project } }) => project.file.read(readCitationStyle)),

  printEntry: projectProcedure
    .input(z.object({ id: z.string(), language: z.enum(LANGUAGES) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => printEntry(db, input.id, input.language)),
    ),

  print: projectProcedure
    .input(z.object({ clusters: z.array(clusterSchema).max(10_000), language: z.enum(LANGUAGES) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => printCitations(db, input.clusters, input.language)),
    ),

  takeImport: projectProcedure
    .input(z.object({ importId: z.string() }))
    .mutation(({ ctx: { project }, input }) => {
      const readings = pendingReferences.take(project, input.importId);
      const at = new Date().toISOString();
      return project.change('references.import', db => importReferences(db, readings, at)).result;
    }),

  paste: projectProcedure
    .input(z.object({ text: z.string().max(1_000_000) }))
    .mutation(({ ctx: { project }, input }) => {
      const readings = pastedReadings(input.text);
      const at = new Date().toISOString();
      return project.change('references.import', db => importReferences(db, readings, at)).result;
    }),

  create: projectProcedure.input(referenceFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('references.add', db => commands.addReference(db, input, new Date().toISOString()))
      .result,
  })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, patch: referencePatchSchema }))
    .mutation(({ ctx: { project }, input: { id, revision, patch } }) => {
      project.change('references.update', db => references.updateReference(db, id, revision, patch));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('references.remove', db => commands.removeReference(db, input.id, input.revision));
  }),

  merge: projectProcedure.input(pairSchema).mutation(({ ctx: { project, workspace }, input }) => {
    const judged = { ...input, by: workspace.settings.get().displayName, at: new Date().toISOString() };
    project.change('references.merge', db => commands.mergePair(db, judged));
  }),

  keepApart: projectProcedure.input(pairSchema).mutation(({ ctx: { project, workspace }, input }) => {
    const judged = { ...input, by: workspace.settings.get().displayName, at: new Date().toISOString() };
    project.change('references.keepApart', db => commands.keepApart(db, judged));
  }),

  takeApart: projectProcedure
    .input(z.object({ id: z.string() }))
    .mutation(({ ctx: { project, workspace }, input }) => {
      const judged = { ...input, by: workspace.settings.get().displayName, at: new Date().toISOString() };
      project.change('references.takeApart', db => commands.takeApart(db, judged));
    }),

  link: projectProcedure
    .input(z.object({ id: z.string(), questionId: z.string() }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('references.linkQuestion', db =>
        references.linkQuestion(db, input.id, input.questionId),
      );
    }),

  unlink: projectProcedure
    .input(z.object({ id: z.string(), questionId: z.string() }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('references.unlinkQuestion', db =>
        references.unlinkQuestion(db, input.id, input.questionId),
      );
    }),

  removeFile: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('references.removeFile', db => deleteFile(db, input.id, input.revision));
  }),

  setStyle: projectProcedure
    .input(z.object({ style: z.enum(CITATION_STYLES) }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('references.setStyle', db => setCitationStyle(db, input.style));
    }),
});
