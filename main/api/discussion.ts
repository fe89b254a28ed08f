import * as z from 'zod';
import { deleteThread, listThreads, setResolved } from '../../db/discussion.ts';
import { messageTextSchema, newTextThreadSchema } from '../../shared/discussion/thread.ts';
import {
  editMessage,
  readBases,
  removeMessage,
  reply,
  startCommentThread,
  startTextThread,
} from '../commands/discussion.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const discussionRouter = router({
  threads: projectProcedure.query(({ ctx: { project } }) => project.file.read(listThreads)),

  bases: projectProcedure
    .input(z.object({ hashes: z.array(z.string().length(64)).max(100) }))
    .query(({ ctx: { project }, input }) => project.file.read(db => readBases(db, input.hashes))),

  start: projectProcedure
    .input(newTextThreadSchema)
    .mutation(
      ({ ctx: { project }, input }) =>
        project.change('discussion.start', db => startTextThread(db, input)).result,
    ),

  startOnComment: projectProcedure
    .input(z.object({ commentId: z.string(), text: messageTextSchema }))
    .mutation(
      ({ ctx: { project }, input: { commentId, text } }) =>
        project.change('discussion.start', db => startCommentThread(db, commentId, text)).result,
    ),

  reply: projectProcedure
    .input(z.object({ threadId: z.string(), text: messageTextSchema }))
    .mutation(
      ({ ctx: { project }, input: { threadId, text } }) =>
        project.change('discussion.reply', db => reply(db, threadId, text)).result,
    ),

  edit: projectProcedure
    .input(rowSchema.extend({ text: messageTextSchema }))
    .mutation(({ ctx: { project }, input: { id, revision, text } }) => {
      project.change('discussion.edit', db => editMessage(db, id, revision, text));
    }),

  removeMessage: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project }, input: { id, revision } }) => {
      project.change('discussion.removeMessage', db => removeMessage(db, id, revision));
    }),

  resolve: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('discussion.resolve', db => setResolved(db, id, revision, true));
  }),

  reopen: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('discussion.reopen', db => setResolved(db, id, revision, false));
  }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('discussion.remove', db => deleteThread(db, id, revision));
  }),
});
