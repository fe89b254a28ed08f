import type { WriteHandle } from '../../../db/database.ts';
import { insertAcceptance } from '../../../db/framework.ts';
import { insertOutcome, insertRater, rateOutcome } from '../../../db/outcomes.ts';
import { insertModule } from '../../../db/question-modules.ts';
import { placeQuestion, setElement, setUpQuestion } from '../../../db/questions.ts';
import { ELEMENTS, type ElementId, type QuestionType } from '../../../shared/questions/frames.ts';
import type { OutcomeFields } from '../../../shared/questions/outcomes.ts';

const POPULATION = 'patiënten met lage rugpijn';

/** Against what an addition to exercise therapy is compared: exercise therapy alone. */
const WITHOUT_ADDITION = 'oefentherapie zonder deze toevoeging';

/** The frame of a published question, with what its own wording says and nothing else. */
interface SampleFrame {
  type: QuestionType;
  module: string;
  elements: Partial<Record<ElementId, string>>;
}

const [GENERAL, DIAGNOSTIC, THERAPEUTIC] = [
  'Algemene informatie',
  'Diagnostisch proces',
  'Therapeutisch proces',
] as const;

/** The modules are the chapters of the guideline. */
const MODULES = [GENERAL, DIAGNOSTIC, THERAPEUTIC];

const FRAMES: Readonly<Record<string, SampleFrame>> = {
  Behandelprofielen: { type: 'narrative', module: DIAGNOSTIC, elements: { population: 'patiënten' } },
  Classificatiesystemen: {
    type: 'pico',
    module: DIAGNOSTIC,
    elements: {
      intervention:
        'gerichte behandeling op geleide van een classificatiesysteem: ‘Treatment-based Classification System’ volgens Delitto, ‘Cognitief Functionele Therapie’ volgens O’Sullivan of de STarT Back Screening Tool',
    },
  },
  'Voorlichting en (pijn)educatie': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: { population: POPULATION, intervention: 'voorlichting en (pijn)educatie' },
  },
  'Oefentherapie en neuromotorische controle': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: {
      population: POPULATION,
      intervention:
        'oefentherapie in het algemeen; oefentherapie ter bevordering van de neuromotorische controle van de wervelkolom',
    },
  },
  'Frequentie, intensiteit en tijdsduur van oefentherapie': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: { intervention: 'frequentie, intensiteit en tijdsduur van oefentherapie' },
  },
  'Mobilisaties en manipulaties': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: {
      population: POPULATION,
      intervention:
        'passieve artrogene mobilisaties en/of manipulaties (high velocity thrust technieken), al dan niet in toevoeging op oefentherapie',
      comparison: WITHOUT_ADDITION,
    },
  },
  Massage: {
    type: 'pico',
    module: THERAPEUTIC,
    elements: {
      population: POPULATION,
      intervention: 'massage, al dan niet in toevoeging op oefentherapie',
      comparison: WITHOUT_ADDITION,
    },
  },
  'TENS en interferentie': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: {
      population: POPULATION,
      intervention: 'TENS en interferentie, al dan niet in toevoeging op oefentherapie',
      comparison: WITHOUT_ADDITION,
    },
  },
  'Gedragsgeoriënteerde behandelingen': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: {
      population: POPULATION,
      intervention: 'gedragsgeoriënteerde behandelingen uitgevoerd door een oefen- of fysiotherapeut',
    },
  },
  'Keuze van gedragsgeoriënteerde behandeling': {
    type: 'pico',
    module: THERAPEUTIC,
    elements: { intervention: 'een vorm van gedragsgeoriënteerde behandeling' },
  },
  'Samenwerking met andere zorgverleners': {
    type: 'narrative',
    module: GENERAL,
    elements: { setting: 'binnen en buiten de fysiotherapie' },
  },
};

const EXERCISE = 'Oefentherapie en neuromotorische controle';

/** The account gives no ratings; these show how they look. A null is a member who has not rated yet. */
const OUTCOMES: readonly { fields: OutcomeFields; scores: readonly (number | null)[] }[] = [
  {
    fields: {
      name: 'Pijnintensiteit',
      measure: 'Numeric Pain Rating Scale',
      unit: '0–10',
      direction: 'lower-better',
      timePoint: '12 weken',
      difference: '2 punten',
    },
    scores: [8, 9, 7, 8, 8, 9],
  },
  {
    fields: {
      name: 'Beperkingen in activiteiten',
      measure: 'Oswestry Disability Index',
      unit: '0–100',
      direction: 'lower-better',
      timePoint: '12 weken',
      difference: '10 punten',
    },
    scores: [9, 9, 8, 9, 7, 8],
  },
  {
    fields: {
      name: 'Kwaliteit van leven',
      measure: 'EQ-5D',
      unit: '',
      direction: 'higher-better',
      timePoint: '12 maanden',
      difference: '',
    },
    scores: [6, 7, 7, 6, null, null],
  },
  {
    fields: {
      name: 'Terugkeer naar werk',
      measure: 'volledige werkhervatting',
      unit: '',
      direction: 'higher-better',
      timePoint: '12 maanden',
      difference: '',
    },
    scores: [2, 8, 9, 3, 2, 8],
  },
  {
    fields: {
      name: 'Tevredenheid met de behandeling',
      measure: 'Global Perceived Effect',
      unit: '7-puntsschaal',
      direction: 'higher-better',
      timePoint: '12 weken',
      difference: '',
    },
    scores: [3, 4, 3, 2, 3, null],
  },
];

/**
 * Groups the sample's questions in modules and fills in their frames from their published wording; adds example
 * outcomes with example ratings to the question on exercise therapy, and an example of an acceptance.
 */
export function fillQuestions(db: WriteHandle, questions: ReadonlyMap<string, string>): void {
  const modules = new Map(MODULES.map(title => [title as string, insertModule(db, { title }, 'source')]));
  const placed = new Map<string, number>();
  for (const [title, { type, module, elements }] of Object.entries(FRAMES)) {
    const id = questions.get(title);
    if (id === undefined) throw new Error(`the sample has no key question "${title}"`);
    const position = placed.get(module) ?? 0;
    placeQuestion(db, id, modules.get(module) ?? null, position);
    placed.set(module, position + 1);
    let revision = 1;
    setUpQuestion(db, id, revision++, { type });
    for (const element of ELEMENTS) {
      const text = elements[element];
      if (text !== undefined) setElement(db, id, revision++, { element, text });
    }
    if (title === EXERCISE) fillOutcomes(db, id);
  }
  insertAcceptance(
    db,
    {
      body: 'working-group',
      acceptedOn: '2019-11-21',
      acceptedBy: 'voorzitter van de werkgroep',
      note: 'Voorbeeld: de verantwoording noemt geen datum.',
    },
    'example',
  );
}

function fillOutcomes(db: WriteHandle, questionId: string): void {
  const members = OUTCOMES[0]?.scores ?? [];
  const raters = members.map((_, index) =>
    insertRater(db, { name: `Voorbeeldlid ${index + 1}`, seatId: null }, 'example'),
  );
  for (const { fields, scores } of OUTCOMES) {
    const outcome = insertOutcome(db, questionId, fields, 'example');
    for (const [index, rater] of raters.entries()) rateOutcome(db, outcome, rater, scores[index] ?? null);
  }
}
