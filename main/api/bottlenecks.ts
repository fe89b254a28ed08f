import * as z from 'zod';
import * as statements from '../../db/bottleneck-statements.ts';
import * as bottlenecks from '../../db/bottlenecks.ts';
import { moveRow } from '../../db/positions.ts';
import {
  bottleneckFieldsSchema,
  decisionFieldsSchema,
  statementFieldsSchema,
} from '../../shared/bottlenecks.ts';
import { questionFieldsSchema } from '../../shared/questions.ts';
import { decideBottlenecks, reopenBottleneck } from '../commands/decide-bottleneck.ts';
import { mergeBottlenecks } from '../commands/merge-bottlenecks.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const linkSchema = z.object({ id: z.string(), questionId: z.string() });

export const bottlenecksRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(bottlenecks.listBottlenecks)),

  create: projectProcedure.input(bottleneckFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('bottlenecks.create', db => bottlenecks.insertBottleneck(db, input)).result,
  })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...bottleneckFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('bottlenecks.update', db => bottlenecks.updateBottleneck(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.remove', db => bottlenecks.deleteBottleneck(db, input.id, input.revision));
  }),

  move: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.move', db => moveRow(db, 'bottlenecks', input.id, input.position));
  }),

  link: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.link', db => bottlenecks.linkBottleneck(db, input.id, input.questionId));
  }),

  unlink: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.unlink', db => bottlenecks.unlinkBottleneck(db, input.id, input.questionId));
  }),

  /** Merges bottlenecks into the one that stays. */
  merge: projectProcedure
    .input(z.object({ keepId: z.string(), ids: z.array(z.string()).min(1).max(5_000) }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('bottlenecks.merge', db => mergeBottlenecks(db, input.keepId, input.ids));
    }),

  /** Decides what becomes of a bottleneck; a key question is made or linked in the same act. */
  decide: projectProcedure
    .input(
      z.object({
        ids: z.array(z.string()).min(1).max(5_000),
        ...decisionFieldsSchema.shape,
        question: z.union([z.object({ id: z.string() }), questionFieldsSchema]).nullable(),
      }),
    )
    .mutation(({ ctx: { project, workspace }, input }) => {
      const by = workspace.settings.get().displayName;
      const at = new Date().toISOString();
      return project.change('bottlenecks.decide', db => decideBottlenecks(db, { ...input, by, at })).result;
    }),

  reopen: projectProcedure.input(z.object({ id: z.string() })).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.reopen', db => reopenBottleneck(db, input.id));
  }),

  addStatement: projectProcedure
    .input(statementFieldsSchema.extend({ bottleneckId: z.string() }))
    .mutation(({ ctx: { project }, input: { bottleneckId, ...fields } }) => ({
      id: project.change('bottlenecks.addStatement', db =>
        statements.insertStatementOn(db, bottleneckId, fields),
      ).result,
    })),

  updateStatement: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...statementFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('bottlenecks.updateStatement', db =>
        statements.updateStatementOn(db, id, revision, fields),
      );
    }),

  removeStatement: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('bottlenecks.removeStatement', db =>
      statements.deleteStatementOn(db, input.id, input.revision),
    );
  }),
});
