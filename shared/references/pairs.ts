import type { Comparison } from './compare.ts';
import type { Reference } from './reference.ts';

/** The comparisons of a pair in the order they are shown. */
export const COMPARISONS = ['title', 'authors', 'year', 'pages', 'journal', 'identifier'] as const;

/** Two references that may be one publication, for somebody to judge; the first is the one that would be kept. */
export interface PairToJudge {
  firstId: string;
  secondId: string;
  score: number;
  answers: Partial<Omit<Comparison, 'score' | 'verdict'>>;
  first: Reference;
  second: Reference;
}
