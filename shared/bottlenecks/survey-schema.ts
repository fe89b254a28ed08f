import * as z from 'zod';
import { LANGUAGES } from '../project.ts';
import { RATING_SCALES, SURVEY_QUESTION_KINDS } from './survey.ts';

/** More than a respondent can weigh against each other. */
export const MAX_TOP = 20;

export const surveyFieldsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  introduction: z.string().trim().max(5_000),
  privacy: z.string().trim().max(5_000),
  closesOn: z.iso.date().nullable(),
  language: z.enum(LANGUAGES),
});

export const surveyQuestionFieldsSchema = z.object({
  kind: z.enum(SURVEY_QUESTION_KINDS),
  prompt: z.string().trim().min(1).max(500),
  help: z.string().trim().max(2_000),
  scale: z.enum(RATING_SCALES),
  top: z.int().min(1).max(MAX_TOP),
});
