import * as z from 'zod';
import * as criteria from '../../db/selection/criteria.ts';
import { writePlan } from '../../db/selection/plans.ts';
import * as searches from '../../db/selection/searches.ts';
import { STUDY_DESIGNS } from '../../shared/evidence/bias/tools.ts';
import { LANGUAGES } from '../../shared/project.ts';
import {
  criterionFieldsSchema,
  DECISIONS,
  planFieldsSchema,
  recordKeySchema,
  STAGES,
  searchFieldsSchema,
} from '../../shared/selection/records.ts';
import { readScreeningRecords, readSelection } from '../commands/read-selection.ts';
import { screen, setReport, settle, takeOverStudy } from '../commands/selection.ts';
import { rowSchema } from './row.ts';
import { screenerOf } from './screener.ts';
import { projectProcedure, router } from './trpc.ts';

const questionSchema = z.object({ questionId: z.string() });
const linkSchema = z.object({ searchId: z.string(), importId: z.string() });

/** Searching and selecting: searches, criteria, screening and the flow of each key question. */
export const selectionRouter = router({
  /** The questions somebody recorded a search for. */
  begun: projectProcedure.query(({ ctx: { project } }) => [
    ...new Set(project.file.read(db => searches.listSearches(db)).map(row => row.questionId)),
  ]),

  read: projectProcedure
    .input(questionSchema.extend({ language: z.enum(LANGUAGES) }))
    .query(({ ctx: { project, workspace }, input: { questionId, language } }) => {
      const { key } = screenerOf(project, workspace);
      return project.file.read(db => readSelection(db, questionId, key, language));
    }),

  records: projectProcedure
    .input(questionSchema.extend({ stage: z.enum(STAGES) }))
    .query(({ ctx: { project, workspace }, input: { questionId, stage } }) => {
      const { key } = screenerOf(project, workspace);
      return project.file.read(db => readScreeningRecords(db, questionId, stage, key));
    }),

  setPlan: projectProcedure
    .input(questionSchema.extend({ revision: z.int().min(0), ...planFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { questionId, revision, ...fields } }) => {
      project.change('selection.setPlan', db => writePlan(db, questionId, revision, fields));
    }),

  addSearch: projectProcedure
    .input(questionSchema.extend(searchFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { questionId, ...fields } }) => ({
      id: project.change('selection.addSearch', db => searches.insertSearch(db, questionId, fields)).result,
    })),

  updateSearch: projectProcedure
    .input(rowSchema.extend(searchFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('selection.updateSearch', db => searches.updateSearch(db, id, revision, fields));
    }),

  removeSearch: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('selection.removeSearch', db => searches.deleteSearch(db, input.id, input.revision));
  }),

  linkImport: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('selection.linkImport', db =>
      searches.linkSearchImport(db, input.searchId, input.importId),
    );
  }),

  unlinkImport: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('selection.unlinkImport', db =>
      searches.unlinkSearchImport(db, input.searchId, input.importId),
    );
  }),

  addCriterion: projectProcedure
    .input(questionSchema.extend(criterionFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { questionId, ...fields } }) => ({
      id: project.change('selection.addCriterion', db => criteria.insertCriterion(db, questionId, fields))
        .result,
    })),

  updateCriterion: projectProcedure
    .input(rowSchema.extend(criterionFieldsSchema.omit({ kind: true }).shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('selection.updateCriterion', db => criteria.updateCriterion(db, id, revision, fields));
    }),

  removeCriterion: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('selection.removeCriterion', db => criteria.deleteCriterion(db, input.id, input.revision));
  }),

  screen: projectProcedure
    .input(
      recordKeySchema.extend({ decision: z.enum(DECISIONS).nullable(), criterionId: z.string().nullable() }),
    )
    .mutation(({ ctx: { project, workspace }, input: { decision, criterionId, ...key } }) => {
      const screener = screenerOf(project, workspace);
      const at = new Date().toISOString();
      project.change('selection.screen', db => screen(db, key, { decision, criterionId, at }, screener));
    }),

  settle: projectProcedure
    .input(
      recordKeySchema.extend({
        decision: z.enum(['include', 'exclude']).nullable(),
        criterionId: z.string().nullable(),
      }),
    )
    .mutation(({ ctx: { project, workspace }, input: { decision, criterionId, ...key } }) => {
      const { name } = screenerOf(project, workspace);
      const at = new Date().toISOString();
      project.change('selection.settle', db => settle(db, key, { decision, criterionId, at }, name));
    }),

  setReport: projectProcedure
    .input(
      z.object({
        questionId: z.string(),
        referenceId: z.string(),
        isUnretrieved: z.boolean(),
        reportOf: z.string().nullable(),
      }),
    )
    .mutation(({ ctx: { project }, input }) => {
      project.change('selection.setReport', db => setReport(db, input));
    }),

  takeOver: projectProcedure
    .input(z.object({ questionId: z.string(), referenceId: z.string(), design: z.enum(STUDY_DESIGNS) }))
    .mutation(
      ({ ctx: { project }, input }) =>
        project.change('selection.takeOver', db => takeOverStudy(db, input)).result,
    ),
});
