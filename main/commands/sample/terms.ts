import type { TermFields } from '../../../shared/house-style.ts';

/** A few lines for the list of terms, as an author group might agree on; examples, not from the accounts. */
export const TERMS: readonly TermFields[] = [
  { preferred: 'lage rugpijn', avoid: ['lage rugklachten', 'lumbago'] },
  { preferred: 'oefentherapie', avoid: ['bewegingstherapie'] },
  { preferred: 'patiënt', avoid: ['cliënt', 'zorgvrager'] },
];

/** Abbreviations of the sample, as their organisations write them out. */
export const ABBREVIATIONS = [
  { short: 'NICE', long: 'National Institute for Health and Care Excellence' },
  { short: 'GRADE', long: 'Grading of Recommendations Assessment, Development and Evaluation' },
  { short: 'KNGF', long: 'Koninklijk Nederlands Genootschap voor Fysiotherapie' },
] as const;
