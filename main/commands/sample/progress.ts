import type { WriteHandle } from '../../../db/database.ts';
import { listPhases, updatePhaseDates } from '../../../db/phases.ts';
import { addDays } from '../../../shared/dates.ts';
import type { CriterionId } from '../../../shared/phases/criteria.ts';
import type { PhaseId } from '../../../shared/phases.ts';
import { passGate, skipStep, tickCriterion } from '../method.ts';

/** Planned start and end of each phase, and the actual ones so far, in days from the day the sample is made. */
const DATES: Record<PhaseId, readonly [from: number, to: number, began?: number, ended?: number]> = {
  initiation: [-600, -540, -600, -532],
  preparation: [-540, -420, -532, -408],
  development: [-420, -100, -408, -92],
  comment: [-100, 40, -92],
  editing: [40, 75],
  authorisation: [75, 130],
  implementation: [130, 310],
  evaluation: [310, 870],
};

type PassedPhase = 'initiation' | 'preparation' | 'development';

const TICKS: Record<PassedPhase, readonly [CriterionId, note: string][]> = {
  initiation: [
    ['budget-promised', 'Voorbeeld: begroting goedgekeurd.'],
    ['committee-established', 'Voorbeeld: de stuurgroep leidt ook de adaptatie.'],
    ['feasibility-checked', 'Voorbeeld: de NICE-richtlijn is gevonden en bruikbaar.'],
  ],
  preparation: [
    ['consensus-agreed', ''],
    ['resources-listed', ''],
    ['plan-written', ''],
  ],
  development: [],
};

const BY = 'Stuurgroep (voorbeeld)';

/**
 * How far the sample is: in the comment phase, with three gates passed, two of them with reservations. Names, dates
 * and notes are examples.
 */
export function fillProgress(db: WriteHandle, today: string): void {
  const day = (offset: number | undefined) => (offset === undefined ? null : addDays(today, offset));
  for (const { id, revision } of listPhases(db)) {
    const [from, to, began, ended] = DATES[id];
    const dates = {
      id,
      plannedStart: day(from),
      plannedEnd: day(to),
      actualStart: day(began),
      actualEnd: day(ended),
    };
    updatePhaseDates(db, revision, dates, 'example');
  }
  skipStep(
    db,
    {
      stepId: 'adapte-reduce',
      reason: 'Voorbeeld: er zijn maar enkele bronrichtlijnen, dus er valt niets terug te brengen.',
      skippedBy: 'Methodoloog (voorbeeld)',
      skippedOn: addDays(today, -390),
    },
    'example',
  );
  closePhase(db, 'initiation', addDays(today, -532), today, '');
  closePhase(
    db,
    'preparation',
    addDays(today, -408),
    today,
    'Voorbeeld: het knelpunt over de doelgroep krijgt een uitgangsvraag, de knelpunten worden geprioriteerd, de uitgangsvragen uitgewerkt en hun uitkomstmaten gescoord, en de belangenverklaringen beoordeeld vóór de derde bijeenkomst.',
  );
  closePhase(
    db,
    'development',
    addDays(today, -92),
    today,
    'Voorbeeld: de paragrafen over diagnostiek en de aanbevelingen die nog ontbreken komen in concept 2; het bewijs over massage wordt tijdens de commentaarfase samengevat.',
  );
}

function closePhase(
  db: WriteHandle,
  phaseId: PassedPhase,
  decidedOn: string,
  today: string,
  reservations: string,
): void {
  for (const [criterionId, note] of TICKS[phaseId]) {
    tickCriterion(db, { criterionId, tickedBy: BY, tickedOn: decidedOn, note }, 'example');
  }
  const decision = reservations === '' ? 'go' : 'reserved';
  passGate(
    db,
    { phaseId, decision, decidedBy: BY, decidedOn, reservations, note: '' },
    { today, origin: 'example' },
  );
}
