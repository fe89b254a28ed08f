import * as z from 'zod';
import {
  insertVerdictOption,
  listVerdictOptions,
  updateVerdictOption,
} from '../../db/comments/verdict-options.ts';
import { replyPatchSchema } from '../../shared/comments/reply.ts';
import { verdictOptionSchema, verdictOptions } from '../../shared/comments/verdicts.ts';
import { confirmGroup, readGroups, refuseGroup, splitGroup } from '../commands/comments/groups.ts';
import { proposeWording } from '../commands/comments/propose-wording.ts';
import { saveReplies } from '../commands/comments/replies.ts';
import { listOpenComments } from '../commands/comments/reply-facts.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

/** A comment with the revision of its answer; 0 when it has none. */
const targetSchema = z.object({ id: z.string(), revision: z.int().min(0) });
const ofRound = z.object({ roundId: z.string() });
const groupSchema = ofRound.extend({ commentIds: z.array(z.string()).min(2).max(1_000) });

/** What is decided on the comments of a round, and answered to them. */
export const repliesRouter = router({
  options: projectProcedure.query(({ ctx: { project } }) =>
    verdictOptions(project.file.read(listVerdictOptions)),
  ),

  /** Adds an entry to the list of decisions, or changes one. */
  setOption: projectProcedure
    .input(verdictOptionSchema.extend({ id: z.string().nullable(), revision: z.int().min(0) }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('replies.setOption', db => {
        if (id === null) insertVerdictOption(db, fields);
        else updateVerdictOption(db, id, revision, fields);
      });
    }),

  /** The comments that keep a round from being answered. */
  open: projectProcedure
    .input(ofRound)
    .query(({ ctx: { project }, input }) => project.file.read(db => listOpenComments(db, input.roundId))),

  groups: projectProcedure
    .input(ofRound)
    .query(({ ctx: { project }, input }) => project.file.read(db => readGroups(db, input.roundId))),

  /** The same for one comment or for many, as one act. */
  save: projectProcedure
    .input(z.object({ targets: z.array(targetSchema).min(1).max(2_000), patch: replyPatchSchema }))
    .mutation(({ ctx: { project }, input: { targets, patch } }) => {
      project.change('replies.save', db => saveReplies(db, targets, patch));
    }),

  /** Makes a proposal of the wording a comment asks for. */
  propose: projectProcedure
    .input(targetSchema)
    .mutation(({ ctx: { project, workspace }, input: { id, revision } }) => {
      const author = workspace.settings.get().displayName;
      return project.change('replies.propose', db => proposeWording(db, id, revision, author)).result;
    }),

  group: projectProcedure
    .input(groupSchema)
    .mutation(
      ({ ctx: { project }, input: { roundId, commentIds } }) =>
        project.change('replies.group', db => confirmGroup(db, roundId, commentIds)).result,
    ),

  refuseGroup: projectProcedure
    .input(groupSchema)
    .mutation(({ ctx: { project }, input: { roundId, commentIds } }) => {
      project.change('replies.refuseGroup', db => refuseGroup(db, roundId, commentIds));
    }),

  split: projectProcedure
    .input(rowSchema.pick({ id: true }).extend({ roundId: z.string() }))
    .mutation(({ ctx: { project }, input: { roundId, id } }) => {
      project.change('replies.split', db => splitGroup(db, roundId, id));
    }),
});
