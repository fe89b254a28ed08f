import { byHand, type Criterion } from './kinds.ts';

/** Judging source guidelines and choosing from them (ADAPTE steps 8 to 17, 21 and 22). */
export const sourceCriteria = {
  'sources-searched': byHand(),
  'sources-screened': byHand(),
  'sources-reduced': byHand(),
  'sources-appraised': byHand(),
  'currency-judged': byHand(),
  'content-compared': byHand(),
  'consistency-judged': byHand(),
  'applicability-judged': byHand(),
  'assessments-reviewed': byHand(),
  'sources-decided': byHand(),
  'developers-consulted': byHand(),
  'sources-acknowledged': byHand(),
} satisfies Record<string, Criterion>;
