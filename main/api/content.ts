import * as z from 'zod';
import * as content from '../../db/content.ts';
import {
  addedColumnSchema,
  cellsInputSchema,
  contentFieldsSchema,
  newContentSchema,
} from '../../shared/content.ts';
import { setColumns, writeCells } from '../commands/content.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const contentRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(content.listContent)),

  create: projectProcedure
    .input(newContentSchema)
    .mutation(({ ctx: { project }, input: { kind, title, questionId } }) => ({
      id: project.change('content.create', db =>
        content.insertContent(db, kind, { title, questionId, note: '', source: '', referenceId: null }),
      ).result,
    })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...contentFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('content.update', db => content.updateContent(db, id, revision, fields));
    }),

  setColumns: projectProcedure
    .input(rowSchema.extend({ added: z.array(addedColumnSchema).max(12) }))
    .mutation(({ ctx: { project }, input: { id, revision, added } }) => {
      project.change('content.setColumns', db => setColumns(db, id, revision, added));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('content.remove', db => content.deleteContent(db, id, revision));
  }),

  /** Cells of rows that are there, and new rows at the end: what typing and pasting write. */
  write: projectProcedure
    .input(cellsInputSchema)
    .mutation(
      ({ ctx: { project }, input }) => project.change('content.write', db => writeCells(db, input)).result,
    ),

  removeRow: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('content.removeRow', db => content.deleteContentRow(db, id, revision));
  }),

  moveRow: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input: { id, position } }) => {
    project.change('content.moveRow', db => content.moveContentRow(db, id, position));
  }),
});
