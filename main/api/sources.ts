import * as z from 'zod';
import { deleteAppraisal, updateAppraisal } from '../../db/sources/appraisals.ts';
import { deleteSourceFile } from '../../db/sources/files.ts';
import * as guidelines from '../../db/sources/guidelines.ts';
import * as searches from '../../db/sources/searches.ts';
import { listSheets, putSheet } from '../../db/sources/sheets.ts';
import { appraisalFieldsSchema, appraiserSchema, itemScoreSchema } from '../../shared/adapte/appraisal.ts';
import { assessmentSaidSchema, sheetFieldsSchema, sheetKeySchema } from '../../shared/adapte/assessments.ts';
import { INSTRUMENT_IDS } from '../../shared/adapte/instruments.ts';
import {
  fitFieldsSchema,
  sourceFieldsSchema,
  sourceSearchFieldsSchema,
} from '../../shared/adapte/sources.ts';
import { readAppraisals, scoreItem, startAppraisal } from '../commands/appraisals.ts';
import { answerSheet } from '../commands/assessments.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

/** Guidelines of others to adapt: the register, where was searched for them, and their appraisals. */
export const sourcesRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(guidelines.listSources)),

  add: projectProcedure.input(sourceFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('sources.add', db => guidelines.insertSource(db, input)).result,
  })),

  update: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...sourceFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('sources.update', db => guidelines.updateSource(db, id, revision, fields));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('sources.remove', db => guidelines.deleteSource(db, input.id, input.revision));
  }),

  setFit: projectProcedure
    .input(z.object({ sourceId: z.string(), questionId: z.string(), value: fitFieldsSchema.nullable() }))
    .mutation(({ ctx: { project }, input: { sourceId, questionId, value } }) => {
      project.change('sources.setFit', db => guidelines.setFit(db, sourceId, questionId, value));
    }),

  removeFile: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('sources.removeFile', db => deleteSourceFile(db, input.id, input.revision));
  }),

  searches: projectProcedure.query(({ ctx: { project } }) => project.file.read(searches.listSourceSearches)),

  addSearch: projectProcedure.input(sourceSearchFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('sources.addSearch', db => searches.insertSourceSearch(db, input)).result,
  })),

  updateSearch: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...sourceSearchFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('sources.updateSearch', db => searches.updateSourceSearch(db, id, revision, fields));
    }),

  removeSearch: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('sources.removeSearch', db => searches.deleteSourceSearch(db, input.id, input.revision));
  }),

  appraisals: projectProcedure.query(({ ctx: { project } }) => project.file.read(readAppraisals)),

  appraise: projectProcedure
    .input(
      z.object({
        sourceId: z.string(),
        instrument: z.enum(INSTRUMENT_IDS).default('agree2'),
        ...appraiserSchema.shape,
      }),
    )
    .mutation(({ ctx: { project }, input: { sourceId, ...appraiser } }) => ({
      id: project.change('sources.appraise', db => startAppraisal(db, sourceId, appraiser)).result,
    })),

  updateAppraisal: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...appraisalFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('sources.updateAppraisal', db => updateAppraisal(db, id, revision, fields));
    }),

  removeAppraisal: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('sources.removeAppraisal', db => deleteAppraisal(db, input.id, input.revision));
  }),

  sheets: projectProcedure.query(({ ctx: { project } }) => project.file.read(listSheets)),

  /** Stores an answer on one item of a sheet, which is begun when there is none yet. */
  assess: projectProcedure
    .input(z.object({ sheet: sheetKeySchema, item: z.string().max(60), said: assessmentSaidSchema }))
    .mutation(({ ctx: { project }, input: { sheet, item, said } }) => {
      project.change('sources.assess', db => answerSheet(db, sheet, item, said));
    }),

  updateSheet: projectProcedure
    .input(z.object({ sheet: sheetKeySchema, ...sheetFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { sheet, ...fields } }) => {
      project.change('sources.updateSheet', db => putSheet(db, sheet, fields));
    }),

  score: projectProcedure
    .input(z.object({ appraisalId: z.string(), item: z.int().min(1).max(23), said: itemScoreSchema }))
    .mutation(({ ctx: { project }, input: { appraisalId, item, said } }) => {
      project.change('sources.score', db => scoreItem(db, appraisalId, item, said));
    }),
});
