import * as z from 'zod';
import type { Origin } from './origin.ts';
import { daySchema } from './people.ts';

/** Whose care an indicator describes: that of a population, or of one practice. */
export const INDICATOR_LEVELS = ['population', 'practice'] as const;

const line = z.string().trim().max(1_000);

export const indicatorFieldsSchema = z.object({
  text: z.string().trim().min(1).max(2_000),
  /** What is counted, and of what. */
  numerator: line,
  denominator: line,
  /** Where the numbers come from, e.g. a registration. */
  dataSource: line,
  level: z.enum(INDICATOR_LEVELS).nullable(),
});
export type IndicatorFields = z.infer<typeof indicatorFieldsSchema>;

export interface Indicator extends IndicatorFields {
  id: string;
  number: number;
  origin: Origin;
  recommendationIds: string[];
  revision: number;
}

export const statementFieldsSchema = z.object({ text: z.string().trim().min(1).max(2_000) });
export type StatementFields = z.infer<typeof statementFieldsSchema>;

/** A statement participants judge after training, to see whether the guideline landed. */
export interface EvaluationStatement extends StatementFields {
  id: string;
  number: number;
  origin: Origin;
  revision: number;
}

export const productFieldsSchema = z.object({
  /** What is made, e.g. "patiëntenfolder". */
  name: z.string().trim().min(1).max(300),
  owner: z.string().trim().max(300),
  /** How it reaches those it is for. */
  channel: z.string().trim().max(300),
  plannedOn: daySchema,
  doneOn: daySchema,
});
export type ProductFields = z.infer<typeof productFieldsSchema>;

/** Something that helps to bring the guideline into practice: a lecture, an article, e-learning, a tool. */
export interface Product extends ProductFields {
  id: string;
  number: number;
  origin: Origin;
  revision: number;
}

/** A product of which only the name is known. */
export const NEW_PRODUCT: Omit<ProductFields, 'name'> = {
  owner: '',
  channel: '',
  plannedOn: null,
  doneOn: null,
};

/** An indicator of which only the wording is known. */
export const NEW_INDICATOR: Omit<IndicatorFields, 'text'> = {
  numerator: '',
  denominator: '',
  dataSource: '',
  level: null,
};
