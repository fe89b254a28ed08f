import { insertContent, insertContentRow, setAddedColumns } from '../../../db/content.ts';
import type { WriteHandle } from '../../../db/database.ts';
import type { ContentKind } from '../../../shared/content/kinds.ts';
import type { AddedColumn, Cells } from '../../../shared/content.ts';
import type { Origin } from '../../../shared/origin.ts';

interface SampleTable {
  kind: ContentKind;
  title: string;
  question: string | null;
  source: string;
  note: string;
  origin: Origin;
  added?: readonly AddedColumn[];
  rows: readonly { cells: Cells; origin: Origin }[];
}

const ACCOUNT = 'Ontwikkeling KNGF-richtlijn lage rugpijn (2021)';
const EXAMPLE_NOTE =
  'Voorbeeld: de verantwoording noemt deze inhoud niet. Vervang haar door die van uw richtlijn.';

const example = (cells: Cells) => ({ cells, origin: 'example' as const });
const source = (cells: Cells) => ({ cells, origin: 'source' as const });

/** What the account names is marked as its own; everything else shows how a table looks and says so. */
const TABLES: readonly SampleTable[] = [
  {
    kind: 'treatment-profiles',
    title: 'Behandelprofielen',
    question: 'Behandelprofielen',
    source: 'KNGF-richtlijn lage rugpijn 2021, C.2.1 (oefentherapie per profiel)',
    note: 'Voorbeeld: de behandeling volgt de gepubliceerde aanbevelingen; de indeling naar risico is ter illustratie.',
    origin: 'example',
    added: [{ key: 'risk', label: 'Risico op aanhoudende klachten' }],
    rows: [
      example({
        profile: 'Profiel 1',
        risk: 'laag',
        goal: 'zelf verder kunnen',
        actions: 'Overweeg instructies om zelfstandig te oefenen.',
      }),
      example({
        profile: 'Profiel 2',
        risk: 'matig',
        goal: 'functioneren verbeteren',
        actions: 'Bied oefentherapie aan.',
      }),
      example({
        profile: 'Profiel 3',
        risk: 'hoog',
        goal: 'functioneren verbeteren en belemmerende factoren aanpakken',
        actions: 'Bied oefentherapie aan.',
      }),
    ],
  },
  {
    kind: 'classifications',
    title: 'Classificatiesystemen',
    question: 'Classificatiesystemen',
    source: ACCOUNT,
    note: 'De uitgangsvraag noemt deze systemen; de andere cellen vult de auteursgroep.',
    origin: 'source',
    rows: [
      source({ system: 'Treatment-based Classification System (Delitto)' }),
      source({ system: 'Cognitief Functionele Therapie (O’Sullivan)' }),
      source({ system: 'STarT Back Screening Tool' }),
    ],
  },
  {
    kind: 'prognostic-factors',
    title: 'Psychosociale factoren',
    question: 'Gedragsgeoriënteerde behandelingen',
    source: ACCOUNT,
    note: 'De knelpuntanalyse noemt deze factoren; richting en kwaliteit van bewijs volgen uit het literatuuronderzoek.',
    origin: 'source',
    rows: [
      'Psychologische en psychosociale stress',
      'Pijngerelateerde bewegingsangst',
      'Depressieve gevoelens',
      'Passieve coping',
      'Negatieve verwachtingen over herstel',
      'Catastroferen',
    ].map(factor => source({ factor })),
  },
  {
    kind: 'red-flags',
    title: 'Rode vlaggen',
    question: null,
    source: '',
    note: EXAMPLE_NOTE,
    origin: 'example',
    rows: [
      example({
        flag: 'Recent ernstig trauma',
        suspicion: 'fractuur',
        act: 'Verwijs terug naar de huisarts, dezelfde dag.',
      }),
      example({
        flag: 'Onverklaard gewichtsverlies',
        suspicion: 'maligniteit',
        act: 'Overleg met de huisarts voordat u behandelt.',
      }),
      example({
        flag: 'Plotselinge mictie- of defecatiestoornis met gevoelsverlies in het rijbroekgebied',
        suspicion: 'caudasyndroom',
        act: 'Verwijs met spoed.',
      }),
    ],
  },
  {
    kind: 'instruments',
    title: 'Meetinstrumenten',
    question: null,
    source: '',
    note: EXAMPLE_NOTE,
    origin: 'example',
    rows: [
      example({
        instrument: 'Numeric Pain Rating Scale',
        measures: 'pijnintensiteit',
        moment: 'begin, tussentijds, einde',
        language: 'nl, fr',
        judgement: 'recommended',
      }),
      example({
        instrument: 'Oswestry Disability Index',
        measures: 'beperkingen in activiteiten',
        moment: 'begin en einde',
        language: 'nl, fr',
        judgement: 'recommended',
      }),
      example({
        instrument: 'STarT Back Screening Tool',
        measures: 'risico op aanhoudende klachten',
        moment: 'begin',
        language: 'nl, fr',
        judgement: 'optional',
      }),
    ],
  },
  {
    kind: 'dosage',
    title: 'Dosering van oefentherapie',
    question: 'Frequentie, intensiteit en tijdsduur van oefentherapie',
    source: '',
    note: EXAMPLE_NOTE,
    origin: 'example',
    rows: [
      example({
        intervention: 'Oefentherapie',
        frequency: 'nog te bepalen',
        intensity: 'nog te bepalen',
        time: 'nog te bepalen',
        type: 'nog te bepalen',
        'build-up': 'in overleg met de patiënt',
      }),
    ],
  },
];

/** Fills in the structured content of the sample. Returns the ids of the treatment profiles by name. */
export function fillContent(db: WriteHandle, questions: ReadonlyMap<string, string>): Map<string, string> {
  const profiles = new Map<string, string>();
  for (const { kind, title, question, added = [], rows, origin, ...fields } of TABLES) {
    const questionId = question === null ? null : (questions.get(question) ?? null);
    const id = insertContent(db, kind, { title, questionId, referenceId: null, ...fields }, origin);
    if (added.length > 0) setAddedColumns(db, id, 1, added);
    for (const row of rows) {
      const rowId = insertContentRow(db, id, row.cells, row.origin);
      if (kind === 'treatment-profiles') profiles.set(row.cells.profile ?? '', rowId);
    }
  }
  return profiles;
}
