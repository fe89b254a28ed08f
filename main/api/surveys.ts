import { join } from 'node:path';
import * as z from 'zod';
import { makeBackup } from '../../db/backups.ts';
import { readProject } from '../../db/project.ts';
import { listAnswers } from '../../db/survey-answers.ts';
import * as surveys from '../../db/surveys.ts';
import type { Survey } from '../../shared/bottlenecks/survey.ts';
import { surveyFieldsSchema, surveyQuestionFieldsSchema } from '../../shared/bottlenecks/survey-schema.ts';
import { takeIntake } from '../commands/survey-intake.ts';
import { makePacket } from '../commands/survey-packet.ts';
import { pendingAnswers } from '../import/survey/pending-answers.ts';
import { handleOf } from '../project-handle.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const surveysRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db =>
      surveys.listSurveys(db).map((survey): Survey => ({ ...survey, answers: listAnswers(db, survey.id) })),
    ),
  ),

  /** Makes a survey, with the questions to start from. */
  create: projectProcedure
    .input(surveyFieldsSchema.extend({ questions: z.array(surveyQuestionFieldsSchema).max(20) }))
    .mutation(({ ctx: { project }, input: { questions, ...fields } }) => ({
      id: project.change('surveys.create', db => {
        const id = surveys.insertSurvey(db, fields);
        for (const question of questions) surveys.insertSurveyQuestion(db, id, question);
        return id;
      }).result,
    })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...surveyFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('surveys.update', db => surveys.updateSurvey(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('surveys.remove', db => surveys.deleteSurvey(db, input.id, input.revision));
  }),

  addQuestion: projectProcedure
    .input(surveyQuestionFieldsSchema.extend({ surveyId: z.string() }))
    .mutation(({ ctx: { project }, input: { surveyId, ...fields } }) => ({
      id: project.change('surveys.addQuestion', db => surveys.insertSurveyQuestion(db, surveyId, fields))
        .result,
    })),

  updateQuestion: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...surveyQuestionFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('surveys.updateQuestion', db => surveys.updateSurveyQuestion(db, id, revision, fields));
    }),

  removeQuestion: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('surveys.removeQuestion', db =>
      surveys.deleteSurveyQuestion(db, input.id, input.revision),
    );
  }),

  moveQuestion: projectProcedure
    .input(z.object({ surveyId: z.string(), id: z.string(), by: z.union([z.literal(-1), z.literal(1)]) }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('surveys.moveQuestion', db =>
        surveys.swapSurveyQuestion(db, input.surveyId, input.id, input.by),
      );
    }),

  /** The packet that asks what the survey says now; `GET /files/packet` then gives its file. */
  makePacket: projectProcedure
    .input(z.object({ id: z.string() }))
    .mutation(async ({ ctx: { project }, input }) => ({
      packetId: (await makePacket(handleOf(project), input.id)).packetId,
    })),

  /** Takes in the files that were uploaded and checked last. A backup is made before. */
  takeIntake: projectProcedure
    .input(z.object({ intakeId: z.string(), withAltered: z.boolean().default(false) }))
    .mutation(async ({ ctx: { project, workspace }, input }) => {
      const intake = pendingAnswers.take(project, input.intakeId);
      const folder = join(workspace.backupsRoot(), project.file.read(readProject).id);
      await makeBackup(project.file.connection, folder, 'import');
      return { files: takeIntake(handleOf(project), intake, input) };
    }),
});
