import * as z from 'zod';
import * as actions from '../../db/meetings/actions.ts';
import * as decisions from '../../db/meetings/decisions.ts';
import * as meetings from '../../db/meetings/meetings.ts';
import { readQuorum, writeQuorum } from '../../db/meetings/quorum.ts';
import * as topics from '../../db/meetings/topics.ts';
import { actionFieldsSchema } from '../../shared/meetings/action.ts';
import { decisionFieldsSchema } from '../../shared/meetings/decision.ts';
import {
  ATTENDANCE_STATES,
  daySchema,
  meetingFieldsSchema,
  topicFieldsSchema,
} from '../../shared/meetings/meeting.ts';
import { quorumRuleSchema } from '../../shared/meetings/quorum.ts';
import { addProposals, readProposals } from '../commands/meetings/propose.ts';
import { moveSchema, rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const inMeeting = z.object({ meetingId: z.string() });
const number = z.int().min(0).max(9_999);
const topicLink = z.object({ id: z.string(), questionId: z.string() });
/** The day it is where the user sits; what is late depends on it. */
const today = daySchema;

export const meetingsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(meetings.listMeetings)),

  create: projectProcedure.input(meetingFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('meetings.create', db => meetings.insertMeeting(db, input)).result,
  })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...meetingFieldsSchema.shape, number }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('meetings.update', db => meetings.updateMeeting(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.remove', db => meetings.deleteMeeting(db, input.id, input.revision));
  }),

  addTopic: projectProcedure
    .input(
      inMeeting.extend({ text: topicFieldsSchema.shape.text, questionIds: z.array(z.string()).default([]) }),
    )
    .mutation(({ ctx: { project }, input: { meetingId, ...topic } }) => ({
      id: project.change('meetings.addTopic', db => topics.insertTopic(db, meetingId, topic)).result,
    })),

  updateTopic: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...topicFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('meetings.updateTopic', db => topics.updateTopic(db, id, revision, fields));
    }),

  removeTopic: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.removeTopic', db => topics.deleteTopic(db, input.id, input.revision));
  }),

  moveTopic: projectProcedure.input(moveSchema).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.moveTopic', db => topics.moveTopic(db, input.id, input.position));
  }),

  linkTopic: projectProcedure.input(topicLink).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.linkTopic', db => topics.linkTopic(db, input.id, input.questionId));
  }),

  unlinkTopic: projectProcedure.input(topicLink).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.unlinkTopic', db => topics.unlinkTopic(db, input.id, input.questionId));
  }),

  proposals: projectProcedure
    .input(inMeeting.extend({ today }))
    .query(({ ctx: { project }, input }) =>
      project.file.read(db => readProposals(db, input.meetingId, input.today)),
    ),

  addProposals: projectProcedure
    .input(inMeeting.extend({ today, wanted: z.array(z.string()).max(2_000).nullable() }))
    .mutation(({ ctx: { project }, input }) => ({
      added: project.change('meetings.addProposals', db =>
        addProposals(db, input.meetingId, input.wanted, input.today),
      ).result,
    })),

  markAttendance: projectProcedure
    .input(
      inMeeting.extend({
        seatIds: z.array(z.string()).min(1).max(2_000),
        state: z.enum(ATTENDANCE_STATES).nullable(),
      }),
    )
    .mutation(({ ctx: { project }, input: { meetingId, seatIds, state } }) => {
      project.change('meetings.markAttendance', db => meetings.markAttendance(db, meetingId, seatIds, state));
    }),

  decisions: projectProcedure.query(({ ctx: { project } }) => project.file.read(decisions.listDecisions)),

  addDecision: projectProcedure
    .input(z.object({ ...inMeeting.shape, ...decisionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { meetingId, ...fields } }) => ({
      id: project.change('meetings.addDecision', db => decisions.insertDecision(db, meetingId, fields))
        .result,
    })),

  updateDecision: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...decisionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('meetings.updateDecision', db => decisions.updateDecision(db, id, revision, fields));
    }),

  removeDecision: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.removeDecision', db => decisions.deleteDecision(db, input.id, input.revision));
  }),

  actions: projectProcedure.query(({ ctx: { project } }) => project.file.read(actions.listActions)),

  addAction: projectProcedure.input(actionFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('meetings.addAction', db => actions.insertAction(db, input)).result,
  })),

  updateAction: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...actionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('meetings.updateAction', db => actions.updateAction(db, id, revision, fields));
    }),

  removeAction: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.removeAction', db => actions.deleteAction(db, input.id, input.revision));
  }),

  quorum: projectProcedure.query(({ ctx: { project } }) => project.file.read(readQuorum)),

  setQuorum: projectProcedure.input(quorumRuleSchema.nullable()).mutation(({ ctx: { project }, input }) => {
    project.change('meetings.setQuorum', db => writeQuorum(db, input));
  }),
});
