import type { TermFields } from '../../../shared/house-style.ts';

/** A few lines for the list of terms, as an author group might agree on; examples, not from the accounts. */
export const TERMS: readonly TermFields[] = [
  { preferred: 'lage rugpijn', avoid: ['lage rugklachten', 'lumbago'] },
  { preferred: 'oefentherapie', avoid: ['bewegingstherapie'] },
  { preferred: 'patiënt', avoid: ['cliënt', 'zorgvrager'] },
];
