import * as z from 'zod';
import * as assessments from '../../db/evidence/assessments.ts';
import * as profiles from '../../db/evidence/profiles.ts';
import { readEvidence, writeQuestionEvidence, writeRule } from '../../db/evidence/questions.ts';
import * as studies from '../../db/evidence/studies.ts';
import { JUDGEMENT_IDS } from '../../shared/evidence/bias/tool.ts';
import { BIAS_TOOLS } from '../../shared/evidence/bias/tools.ts';
import { factorJudgementSchema } from '../../shared/evidence/factors.ts';
import {
  baselineFieldsSchema,
  overrideSchema,
  profileFieldsSchema,
  questionEvidenceFieldsSchema,
  ruleSchema,
  studyFieldsSchema,
} from '../../shared/evidence/records.ts';
import { judgeDomain, judgeFactor, saveProfile, startProfile } from '../commands/evidence.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const linkSchema = z.object({ profileId: z.string(), studyId: z.string() });

/** Evidence: studies with their risk of bias, and the profile of each outcome. */
export const evidenceRouter = router({
  read: projectProcedure.query(({ ctx: { project } }) => project.file.read(readEvidence)),

  setRule: projectProcedure
    .input(z.object({ rule: ruleSchema }))
    .mutation(({ ctx: { project }, input: { rule } }) => {
      project.change('evidence.setRule', db => writeRule(db, rule));
    }),

  setQuestion: projectProcedure
    .input(
      z.object({
        questionId: z.string(),
        revision: z.int().min(0),
        ...questionEvidenceFieldsSchema.shape,
      }),
    )
    .mutation(({ ctx: { project }, input: { questionId, revision, ...fields } }) => {
      project.change('evidence.setQuestion', db => writeQuestionEvidence(db, questionId, revision, fields));
    }),

  addProfile: projectProcedure
    .input(z.object({ outcomeId: z.string() }))
    .mutation(({ ctx: { project }, input: { outcomeId } }) => ({
      id: project.change('evidence.addProfile', db => startProfile(db, outcomeId)).result,
    })),

  updateProfile: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...profileFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('evidence.updateProfile', db => saveProfile(db, id, revision, fields));
    }),

  override: projectProcedure
    .input(z.object({ ...rowSchema.shape, override: overrideSchema.nullable() }))
    .mutation(({ ctx: { project }, input: { id, revision, override } }) => {
      project.change('evidence.override', db => profiles.overrideCertainty(db, id, revision, override));
    }),

  removeProfile: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.removeProfile', db => profiles.deleteProfile(db, input.id, input.revision));
  }),

  setFactor: projectProcedure
    .input(
      z.object({
        profileId: z.string(),
        ...factorJudgementSchema.shape,
        level: factorJudgementSchema.shape.level.nullable(),
      }),
    )
    .mutation(({ ctx: { project }, input: { profileId, ...judgement } }) => {
      project.change('evidence.setFactor', db => judgeFactor(db, profileId, judgement));
    }),

  addBaseline: projectProcedure
    .input(z.object({ profileId: z.string(), ...baselineFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { profileId, ...fields } }) => ({
      id: project.change('evidence.addBaseline', db => profiles.insertBaseline(db, profileId, fields)).result,
    })),

  updateBaseline: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...baselineFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('evidence.updateBaseline', db => profiles.updateBaseline(db, id, revision, fields));
    }),

  removeBaseline: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.removeBaseline', db => profiles.deleteBaseline(db, input.id, input.revision));
  }),

  linkStudy: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.linkStudy', db => profiles.linkStudy(db, input.profileId, input.studyId));
  }),

  unlinkStudy: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.unlinkStudy', db => profiles.unlinkStudy(db, input.profileId, input.studyId));
  }),

  addStudy: projectProcedure
    .input(studyFieldsSchema.extend({ profileId: z.string().nullable().default(null) }))
    .mutation(({ ctx: { project }, input: { profileId, ...fields } }) => ({
      id: project.change('evidence.addStudy', db => {
        const id = studies.insertStudy(db, fields);
        if (profileId !== null) profiles.linkStudy(db, profileId, id);
        return id;
      }).result,
    })),

  updateStudy: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...studyFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('evidence.updateStudy', db => studies.updateStudy(db, id, revision, fields));
    }),

  removeStudy: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.removeStudy', db => studies.deleteStudy(db, input.id, input.revision));
  }),

  assess: projectProcedure
    .input(
      z.object({
        studyId: z.string(),
        tool: z.enum(BIAS_TOOLS),
        outcomeId: z.string().nullable(),
        assessedBy: z.string().trim().max(200).default(''),
      }),
    )
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('evidence.assess', db => assessments.insertAssessment(db, input)).result,
    })),

  updateAssessment: projectProcedure
    .input(
      z.object({
        ...rowSchema.shape,
        assessedBy: z.string().trim().max(200),
        overall: z.enum(JUDGEMENT_IDS).nullable(),
        overallReason: z.string().trim().max(2_000),
      }),
    )
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('evidence.updateAssessment', db =>
        assessments.updateAssessment(db, id, revision, fields),
      );
    }),

  removeAssessment: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('evidence.removeAssessment', db =>
      assessments.deleteAssessment(db, input.id, input.revision),
    );
  }),

  judge: projectProcedure
    .input(
      z.object({
        assessmentId: z.string(),
        domain: z.string(),
        value: z
          .object({ judgement: z.enum(JUDGEMENT_IDS), support: z.string().trim().max(2_000) })
          .nullable(),
      }),
    )
    .mutation(({ ctx: { project }, input: { assessmentId, domain, value } }) => {
      project.change('evidence.judge', db => judgeDomain(db, assessmentId, domain, value));
    }),
});
