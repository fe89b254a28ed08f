import type { Origin } from './origin.ts';

export interface Indicator {
  id: string;
  number: number;
  text: string;
  origin: Origin;
  recommendationIds: string[];
  revision: number;
}

/** A statement participants judge after training, to see whether the guideline landed. */
export interface EvaluationStatement {
  id: string;
  number: number;
  text: string;
  origin: Origin;
  revision: number;
}
