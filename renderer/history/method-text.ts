import type { TFunction } from 'i18next';
import { CRITERION_IDS } from '../../shared/phases/criteria.ts';
import { DEVELOPMENT_MODES } from '../../shared/phases/modes.ts';
import { GATE_DECISIONS } from '../../shared/phases/records.ts';
import { stepTexts } from '../../shared/phases/texts.ts';
import { PHASE_STATES, PHASES } from '../../shared/phases.ts';

/** Which column of a table of the method names its rows. */
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

/** A value of a column in words when it is a code of the method; any other value is shown as it is stored. */
export function valueText(column: string, value: string, t: TFunction): string {
  if (column === 'step_id') return stepTexts(value, t).name;
  if (column === 'criterion_id') return nameOf(CRITERION_IDS, value, id => t(`criteria.${id}`));
  if (column === 'phase_id') return nameOf(PHASES, value, id => t(`terms.phase.${id}`));
  if (column === 'state') return nameOf(PHASE_STATES, value, id => t(`terms.phaseState.${id}`));
  if (column === 'decision') return nameOf(GATE_DECISIONS, value, id => t(`phases.gate.verdict.${id}`));
  if (column === 'development_mode')
    return nameOf(DEVELOPMENT_MODES, value, id => t(`initiation.mode.${id}`));
  return value;
}

function nameOf<Id extends string>(known: readonly Id[], value: string, name: (id: Id) => string): string {
  const id = known.find(candidate => candidate === value);
  return id === undefined ? value : name(id);
}
