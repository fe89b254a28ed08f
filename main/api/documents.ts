import * as z from 'zod';
import { listOutlineRows, listSteps, setDocumentLanguage, updateDocument } from '../../db/documents.ts';
import { isProposalText } from '../../db/proposals.ts';
import { documentTitleSchema, orderOutline } from '../../shared/documents.ts';
import { liveKeySchema } from '../../shared/live.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { createSection, moveDocument, readDocument, removeDocument } from '../commands/documents.ts';
import { pushSteps } from '../commands/push-steps.ts';
import { replaceWords, replaceWordsSchema } from '../commands/replace-words.ts';
import { findTexts } from '../commands/search.ts';
import { findInText, showInText } from '../commands/show-in-text.ts';
import { readWordOutline, storeWordOutline } from '../commands/word-import/outline.ts';
import { pendingWord } from '../import/document/pending-word.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const documentsRouter = router({
  outline: projectProcedure.query(({ ctx: { project } }) => orderOutline(project.file.read(listOutlineRows))),

  read: projectProcedure
    .input(z.object({ ids: z.array(z.string()).max(1_000) }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => input.ids.flatMap(id => readDocument(db, id) ?? [])),
    ),

  create: projectProcedure
    .input(
      z.object({
        parentId: z.string().nullable(),
        position: z.int().min(0).nullable(),
        title: documentTitleSchema,
        questionId: z.string().nullable().default(null),
      }),
    )
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('documents.create', db => createSection(db, input)).result,
    })),

  /** Adds the sections of a Word file that was shown. */
  takeWord: projectProcedure
    .input(z.object({ intakeId: z.string() }))
    .mutation(({ ctx: { project, workspace }, input }) => {
      const { file, tracked } = pendingWord.take(project, input.intakeId);
      const author = workspace.settings.get().displayName;
      return project.change('documents.import', db => {
        const outline = readWordOutline(db, file, { tracked });
        storeWordOutline(db, outline, author);
        return outline.report;
      }).result;
    }),

  rename: projectProcedure
    .input(rowSchema.extend({ title: documentTitleSchema, questionId: z.string().nullable() }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('documents.rename', db => updateDocument(db, id, revision, fields));
    }),

  setLanguage: projectProcedure
    .input(rowSchema.extend({ language: z.enum(LANGUAGES).nullable() }))
    .mutation(({ ctx: { project }, input: { id, revision, language } }) => {
      project.change('documents.setLanguage', db => setDocumentLanguage(db, id, revision, language));
    }),

  /** The text in which readers see a live block; null while they see it nowhere. */
  findData: projectProcedure
    .input(liveKeySchema)
    .query(({ ctx: { project }, input }) => ({ documentId: project.file.read(db => findInText(db, input)) })),

  /** Puts a live block in the section that answers a key question. */
  showData: projectProcedure
    .input(liveKeySchema.extend({ questionId: z.string() }))
    .mutation(
      ({ ctx: { project }, input: { questionId, ...key } }) =>
        project.change('documents.showData', db => showInText(db, key, questionId)).result,
    ),

  search: projectProcedure
    .input(z.object({ query: z.string().max(200), limit: z.int().min(1).max(100).default(20) }))
    .query(({ ctx: { project }, input }) => project.file.read(db => findTexts(db, input.query, input.limit))),

  /** Replaces words in all texts, captions and titles as one act. */
  replaceWords: projectProcedure.input(replaceWordsSchema).mutation(({ ctx: { project }, input }) => {
    const { changeId, result } = project.change('documents.replaceWords', db => replaceWords(db, input));
    return { changeId, ...result };
  }),

  move: projectProcedure
    .input(z.object({ id: z.string(), parentId: z.string().nullable(), position: z.int().min(0) }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('documents.move', db => moveDocument(db, input.id, input.parentId, input.position));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('documents.remove', db => removeDocument(db, input.id, input.revision));
  }),

  pushSteps: projectProcedure
    .input(
      z.object({
        id: z.string(),
        from: z.int().min(0),
        steps: z.array(z.unknown()).min(1).max(5_000),
        clientId: z.string().min(1).max(100),
        leaving: z.boolean().optional(),
      }),
    )
    .mutation(
      ({ ctx: { project }, input: { id, ...batch } }) =>
        // Whoever may comment may write in a proposal.
        project.changeSilently(
          project.file.read(db => isProposalText(db, id)) ? 'proposals.write' : 'documents.pushSteps',
          db => pushSteps(db, id, batch),
        ).result,
    ),

  stepsSince: projectProcedure
    .input(z.object({ id: z.string(), version: z.int().min(0) }))
    .query(({ ctx: { project }, input }) => project.file.read(db => listSteps(db, input.id, input.version))),
});
