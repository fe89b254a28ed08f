import type { TFunction } from 'i18next';
import { valueText } from './value-text.ts';

/** Which column names the rows of a table of the method, which have no name of their own. */
const NAMED_BY: Record<string, string> = {
  phases: 'phase_id',
  gate_decisions: 'phase_id',
  gate_open_criteria: 'criterion_id',
  criterion_ticks: 'criterion_id',
  skipped_steps: 'step_id',
};

/** What a row is called: parts of the method by the name they have in this language, other rows by their own. */
export function labelText(table: string, label: string, t: TFunction): string {
  const column = NAMED_BY[table];
  return column === undefined ? label : valueText(column, label, t);
}
