import type { WriteHandle } from '../../../db/database.ts';
import {
  insertEarlierVersion,
  insertPrecondition,
  insertReason,
  writeAssignment,
} from '../../../db/initiation.ts';
import { readProject, updateMode } from '../../../db/project.ts';
import { addDays } from '../../../shared/dates.ts';
import type { ReasonKind } from '../../../shared/initiation.ts';

const ACCOUNT = 'Ontwikkeling KNGF-richtlijn lage rugpijn (2021)';

/** The reasons the published account gives; the first sentence speaks of science and practice, so it counts for both. */
const REASONS: readonly { kind: ReasonKind; text: string }[] = [
  {
    kind: 'knowledge',
    text: 'Recente wetenschappelijke ontwikkelingen op het gebied van lage rugpijn.',
  },
  {
    kind: 'practice',
    text: 'Recente praktijkgerichte ontwikkelingen op het gebied van lage rugpijn.',
  },
  {
    kind: 'policy',
    text: 'Lage rugpijn heeft een prioriteitsstatus bij het Zorginstituut en partners als indicatie waarvoor onderzocht dient te worden of een terugkeer binnen de zorgverzekeringswet (basisverzekering) mogelijk is.',
  },
];

const PRECONDITIONS: readonly string[] = [
  'De richtlijn voldoet aan een methodische ontwikkeling (KNGF-richtlijnmethodiek).',
  'Zorgverleners, patiënten en zorgverzekeraars zijn actief betrokken bij de ontwikkeling van de richtlijn.',
];

const POLICY_CONTEXT =
  'Lage rugpijn heeft een prioriteitsstatus bij het Zorginstituut en partners. Onderzocht moet worden of terugkeer van deze indicatie binnen de zorgverzekeringswet (basisverzekering) mogelijk is. De NICE-richtlijn over lage rugpijn vormt een belangrijke basis.';

/** What stood before the low-back-pain guideline, from its account. */
export function fillInitiation(db: WriteHandle, today: string): void {
  for (const reason of REASONS) insertReason(db, { ...reason, source: ACCOUNT, notedOn: null }, 'source');
  for (const text of PRECONDITIONS) insertPrecondition(db, { text }, 'source');
  insertEarlierVersion(
    db,
    { year: 2009, title: 'Richtlijn lage rugpijn van de VvOCM', note: '', amendmentOf: null },
    'source',
  );
  const former = insertEarlierVersion(
    db,
    { year: 2013, title: 'KNGF-richtlijn lage rugpijn', note: '', amendmentOf: null },
    'source',
  );
  insertEarlierVersion(
    db,
    {
      year: 2017,
      title: 'Aanpassing klinimetrie',
      note: 'Aanpassing ten aanzien van klinimetrie.',
      amendmentOf: former,
    },
    'source',
  );
  writeAssignment(
    db,
    0,
    {
      policyContext: POLICY_CONTEXT,
      commissioner: 'KNGF, met VvOCM (voorbeeld)',
      assignedOn: addDays(today, -300),
      assignment: 'Voorbeeld: herzie de KNGF-richtlijn lage rugpijn, samen met de oefentherapeuten.',
    },
    { policyOrigin: 'source', origin: 'example' },
  );
  updateMode(db, readProject(db).revision, { developmentMode: 'adaptation', belgianCircle: true });
}
