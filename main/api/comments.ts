import { join } from 'node:path';
import * as z from 'zod';
import { makeBackup } from '../../db/backups.ts';
import { listCommentsOnDocuments } from '../../db/comments/comments.ts';
import { listCommentFiles } from '../../db/comments/files.ts';
import { deleteInvitation, updateDelivery } from '../../db/comments/invitations.ts';
import { deleteRound, insertRound } from '../../db/comments/rounds.ts';
import { readProject } from '../../db/project.ts';
import { deliverySchema, ROUND_STATES, roundFieldsSchema } from '../../shared/comments/round.ts';
import { placeComment, readCommentContext } from '../commands/comments/comment-context.ts';
import { takeCommentIntake } from '../commands/comments/intake.ts';
import { readComments } from '../commands/comments/read-comments.ts';
import { changeRound, invite, moveRound, readRounds } from '../commands/comments/rounds.ts';
import { pendingComments } from '../import/comments/pending-comments.ts';
import { handleOf } from '../project-handle.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const ids = z.array(z.string()).max(1_000);
const one = z.object({ id: z.string() });

/** Comment rounds: whom they ask, what comes back, and where it stands. */
export const commentsRouter = router({
  rounds: projectProcedure.query(({ ctx: { project } }) => project.file.read(readRounds)),

  list: projectProcedure
    .input(z.object({ roundId: z.string() }))
    .query(({ ctx: { project }, input }) => project.file.read(db => readComments(db, input.roundId))),

  files: projectProcedure
    .input(z.object({ roundId: z.string() }))
    .query(({ ctx: { project }, input }) => project.file.read(db => listCommentFiles(db, input.roundId))),

  onDocuments: projectProcedure.query(({ ctx: { project } }) => project.file.read(listCommentsOnDocuments)),

  /** What stands around a comment in the version it was made on. */
  context: projectProcedure
    .input(one)
    .query(({ ctx: { project }, input }) => project.file.read(db => readCommentContext(db, input.id))),

  createRound: projectProcedure.input(roundFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('comments.createRound', db => insertRound(db, input)).result,
  })),

  updateRound: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...roundFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('comments.updateRound', db => changeRound(db, id, revision, fields));
    }),

  moveRound: projectProcedure
    .input(rowSchema.extend({ to: z.enum(ROUND_STATES) }))
    .mutation(({ ctx: { project }, input: { id, revision, to } }) => {
      project.change('comments.moveRound', db => moveRound(db, id, revision, to));
    }),

  removeRound: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('comments.removeRound', db => deleteRound(db, input.id, input.revision));
  }),

  invite: projectProcedure
    .input(
      z.object({
        roundId: z.string(),
        organisationIds: ids,
        seatIds: ids,
        /** Name of an open group; empty for none. */
        group: z.string().trim().max(200),
      }),
    )
    .mutation(({ ctx: { project }, input: { roundId, ...wanted } }) => {
      project.change('comments.invite', db => invite(db, roundId, wanted));
    }),

  updateInvitation: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...deliverySchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('comments.updateInvitation', db => updateDelivery(db, id, revision, fields));
    }),

  removeInvitation: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('comments.removeInvitation', db => deleteInvitation(db, input.id, input.revision));
  }),

  place: projectProcedure
    .input(rowSchema.extend({ documentId: z.string(), blockId: z.string() }))
    .mutation(({ ctx: { project }, input: { id, revision, ...place } }) => {
      project.change('comments.place', db => placeComment(db, id, revision, place));
    }),

  /** Takes in the files that were uploaded and checked last. A backup is made before. */
  takeIntake: projectProcedure
    .input(z.object({ intakeId: z.string() }))
    .mutation(async ({ ctx: { project, workspace }, input }) => {
      const intake = pendingComments.take(project, input.intakeId);
      const folder = join(workspace.backupsRoot(), project.file.read(readProject).id);
      await makeBackup(project.file.connection, folder, 'import');
      return { files: takeCommentIntake(handleOf(project), intake) };
    }),
});
