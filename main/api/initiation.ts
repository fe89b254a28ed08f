import * as z from 'zod';
import * as initiation from '../../db/initiation.ts';
import { updateMode } from '../../db/project.ts';
import {
  assignmentFieldsSchema,
  earlierVersionFieldsSchema,
  type Initiation,
  modeSchema,
  orderVersions,
  preconditionFieldsSchema,
  reasonFieldsSchema,
} from '../../shared/initiation.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

/** What stands before a guideline: why it is made, what came before it, and who asked for it. */
export const initiationRouter = router({
  read: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(
      (db): Initiation => ({
        assignment: initiation.readAssignment(db),
        reasons: initiation.listReasons(db),
        preconditions: initiation.listPreconditions(db),
        earlierVersions: orderVersions(initiation.listEarlierVersions(db)),
      }),
    ),
  ),

  setMode: projectProcedure
    .input(modeSchema)
    .mutation(({ ctx: { project }, input: { revision, ...mode } }) => {
      project.change('initiation.setMode', db => updateMode(db, revision, mode));
    }),

  setAssignment: projectProcedure
    .input(assignmentFieldsSchema.extend({ revision: z.int() }))
    .mutation(({ ctx: { project }, input: { revision, ...fields } }) => {
      project.change('initiation.setAssignment', db => initiation.writeAssignment(db, revision, fields));
    }),

  addReason: projectProcedure.input(reasonFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('initiation.addReason', db => initiation.insertReason(db, input)).result,
  })),

  updateReason: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...reasonFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('initiation.updateReason', db => initiation.updateReason(db, id, revision, fields));
    }),

  removeReason: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('initiation.removeReason', db =>
      initiation.deleteInitiationRow(db, 'reasons', input.id, input.revision),
    );
  }),

  addPrecondition: projectProcedure
    .input(preconditionFieldsSchema)
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('initiation.addPrecondition', db => initiation.insertPrecondition(db, input)).result,
    })),

  updatePrecondition: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...preconditionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('initiation.updatePrecondition', db =>
        initiation.updatePrecondition(db, id, revision, fields),
      );
    }),

  removePrecondition: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('initiation.removePrecondition', db =>
      initiation.deleteInitiationRow(db, 'preconditions', input.id, input.revision),
    );
  }),

  addEarlierVersion: projectProcedure
    .input(earlierVersionFieldsSchema)
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('initiation.addEarlierVersion', db => initiation.insertEarlierVersion(db, input))
        .result,
    })),

  updateEarlierVersion: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...earlierVersionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('initiation.updateEarlierVersion', db =>
        initiation.updateEarlierVersion(db, id, revision, fields),
      );
    }),

  removeEarlierVersion: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('initiation.removeEarlierVersion', db =>
      initiation.deleteInitiationRow(db, 'earlier_versions', input.id, input.revision),
    );
  }),
});
