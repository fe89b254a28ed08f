import {
  insertConsiderations,
  judgeEntry,
  listConsiderations,
  setConsiderationsOrigin,
  updateConsiderations,
  writeEntry,
} from '../../../db/considerations.ts';
import type { WriteHandle } from '../../../db/database.ts';
import type { Answer, ConsiderationId } from '../../../shared/considerations/criteria.ts';
import { addDays } from '../../../shared/dates.ts';
import { MORE_CONSIDERATIONS } from './more-considerations.ts';

export interface SampleEntry {
  criterion: ConsiderationId;
  evidence?: string;
  remarks?: string;
  draft?: Answer;
  panel?: Answer;
}

const FROM_TABLE = 'Voorbeeld: zie de samenvatting van de resultaten per uitkomst.';

/** The accounts give no judgements; these show how a question looks that is all judged, and one that is begun. */
const EXERCISE: readonly SampleEntry[] = [
  {
    criterion: 'problem',
    evidence: 'Lage rugpijn heeft een prioriteitsstatus bij het Zorginstituut.',
    draft: 'yes',
    panel: 'yes',
  },
  { criterion: 'desirable', evidence: FROM_TABLE, draft: 'moderate', panel: 'moderate' },
  { criterion: 'undesirable', evidence: FROM_TABLE, draft: 'trivial', panel: 'trivial' },
  { criterion: 'certainty', evidence: FROM_TABLE, draft: 'certainty-moderate', panel: 'certainty-moderate' },
  {
    criterion: 'values',
    remarks: 'Voorbeeld: wat patiënten van oefenen verwachten, loopt volgens de werkgroep uiteen.',
    draft: 'variability-unlikely',
    panel: 'variability-possible',
  },
  { criterion: 'balance', draft: 'probably-intervention', panel: 'favours-intervention' },
  {
    criterion: 'resources',
    remarks: 'Voorbeeld: de kosten hangen af van het aantal behandelingen.',
    draft: 'costs-moderate',
    panel: 'costs-moderate',
  },
  { criterion: 'resource-certainty', draft: 'no-studies', panel: 'no-studies' },
  { criterion: 'cost-effectiveness', draft: 'varies', panel: 'varies' },
  {
    criterion: 'equity',
    remarks: 'Voorbeeld: fysiotherapie zit niet voor iedereen in de basisverzekering.',
    draft: 'equity-unchanged',
    panel: 'equity-probably-reduced',
  },
  { criterion: 'acceptability', draft: 'yes', panel: 'yes' },
  { criterion: 'feasibility', draft: 'yes', panel: 'yes' },
];

const EXERCISE_SUMMARY =
  'Voorbeeld: de werkgroep vindt de gewenste effecten groter dan de ongewenste. Omdat patiënten verschillend over oefenen denken, hoort de keuze in het gesprek met de patiënt.';

const MANUAL_THERAPY: readonly SampleEntry[] = [
  { criterion: 'problem', draft: 'probably-yes' },
  { criterion: 'desirable', remarks: 'Voorbeeld: te bespreken in bijeenkomst 6.', draft: 'small' },
  { criterion: 'undesirable', draft: 'unknown' },
];

/** The criterion the panel judged anew after the recommendation had been adopted. */
const CHANGED_AFTERWARDS: ConsiderationId = 'values';
const AUTHORS = 'Auteursgroep (voorbeeld)';
const PANEL = 'Werkgroep (voorbeeld)';

/** Days before the sample is made on which the example decisions fall. */
export const DECIDED_DAYS_AGO = 40;
const DRAFTED_DAYS_AGO = 60;
const CHANGED_DAYS_AGO = 12;

/** A moment in the afternoon of a day before `today`. */
export function daysAgo(today: string, days: number): string {
  return `${addDays(today, -days)}T14:00:00.000Z`;
}

/** Fills in the considerations on exercise therapy and on other questions, and begins those on manual therapy; all of it is example. */
export function fillConsiderations(
  db: WriteHandle,
  questions: ReadonlyMap<string, string>,
  today: string,
): void {
  fill(db, questions.get('Oefentherapie en neuromotorische controle'), EXERCISE, today, EXERCISE_SUMMARY);
  fill(db, questions.get('Mobilisaties en manipulaties'), MANUAL_THERAPY, today, '');
  for (const { question, entries, summary } of MORE_CONSIDERATIONS)
    fill(db, questions.get(question), entries, today, summary);
}

function fill(
  db: WriteHandle,
  questionId: string | undefined,
  entries: readonly SampleEntry[],
  today: string,
  summary: string,
): void {
  if (questionId === undefined) throw new Error('the sample has no such key question');
  const id = insertConsiderations(db, { questionId, recommendationId: null }, 'kngf', 'example');
  const stored = listConsiderations(db).find(row => row.id === id)?.entries ?? [];
  for (const { criterion, evidence = '', remarks = '', draft, panel } of entries) {
    const entry = stored.find(row => row.criterion === criterion);
    if (!entry) continue;
    let { revision } = entry;
    writeEntry(db, entry.id, revision++, { evidence, remarks });
    const at = daysAgo(today, criterion === CHANGED_AFTERWARDS ? CHANGED_DAYS_AGO : DECIDED_DAYS_AGO + 1);
    if (draft)
      judgeEntry(db, entry.id, revision++, {
        stage: 'draft',
        answer: draft,
        by: AUTHORS,
        at: daysAgo(today, DRAFTED_DAYS_AGO),
      });
    if (panel) judgeEntry(db, entry.id, revision++, { stage: 'panel', answer: panel, by: PANEL, at });
  }
  updateConsiderations(db, id, 1, { framework: 'kngf', summary });
  setConsiderationsOrigin(db, id, 'example');
}
