import type {
  RespondentRole,
  SurveyFields,
  SurveyQuestionFields,
} from '../../../shared/bottlenecks/survey.ts';

/** An example: the published accounts tell that there was an inventory, not what was asked. */
export const SURVEY: SurveyFields = {
  title: 'Knelpunten bij lage rugpijn',
  introduction:
    'De richtlijn Lage rugpijn wordt herzien. Wij willen weten wat u in de praktijk tegenkomt. Invullen kost ongeveer tien minuten.',
  privacy:
    'Uw antwoorden worden alleen gebruikt voor deze richtlijn. Uw naam wordt niet gevraagd. De knelpunten worden zonder herleidbare gegevens gepubliceerd.',
  closesOn: null,
  language: 'nl',
};

export const SURVEY_QUESTIONS: readonly SurveyQuestionFields[] = [
  {
    kind: 'collect',
    prompt: 'Welke knelpunten ervaart u bij de zorg voor mensen met lage rugpijn?',
    help: 'Noem zo veel knelpunten als u wilt, elk apart.',
    scale: 'score',
    top: 5,
  },
  {
    kind: 'rate',
    prompt: 'Hoe belangrijk zijn deze knelpunten voor u?',
    help: 'Sla over wat u niet kunt beoordelen.',
    scale: 'score',
    top: 5,
  },
  { kind: 'remarks', prompt: 'Wilt u nog iets kwijt?', help: '', scale: 'score', top: 5 },
];

interface ExampleAnswer {
  role: RespondentRole;
  organisation: string;
  /** What was said, by the theme of the bottleneck it belongs to. */
  said: readonly { theme: string; text: string }[];
  /** Scores in the order of the bottlenecks; null is no judgement. */
  scores: readonly (number | null)[];
  remarks: string;
}

export const EXAMPLE_ANSWERS: readonly ExampleAnswer[] = [
  {
    role: 'care-provider',
    organisation: 'Fysiotherapiepraktijk (voorbeeld)',
    said: [
      {
        theme: 'Doelgroep',
        text: 'Ik weet niet goed wat ik moet doen als de pijn tot onder de knie uitstraalt.',
      },
      { theme: 'Oefentherapie', text: 'Hoe vaak en hoe zwaar moet iemand oefenen?' },
    ],
    scores: [8, 5, 7, 4, 7, 9, 6, 7, 5],
    remarks: 'Graag een samenvatting van één bladzijde.',
  },
  {
    role: 'care-provider',
    organisation: 'Oefentherapeut (voorbeeld)',
    said: [
      {
        theme: 'Behandelprofielen en therapie op maat',
        text: 'De profielen gaan over de duur van de klachten, terwijl ik bij de intake al risico’s zie.',
      },
    ],
    scores: [7, 6, 9, 5, 6, 8, 5, 8, 4],
    remarks: '',
  },
  {
    role: 'patient',
    organisation: '',
    said: [
      {
        theme: 'Voorlichting en (pijn)educatie',
        text: 'Iedere behandelaar vertelt iets anders over wat ik wel en niet mag doen.',
      },
      {
        theme: 'Organisatie van zorg',
        text: 'De huisarts en de fysiotherapeut weten niet van elkaar wat ze doen.',
      },
    ],
    scores: [6, null, 6, null, 9, 7, 7, 6, 9],
    remarks: '',
  },
  {
    role: 'organisation',
    organisation: 'Patiëntenvereniging (voorbeeld)',
    said: [
      {
        theme: 'Organisatie van zorg',
        text: 'Mensen weten niet bij wie ze terechtkunnen als de behandeling niet helpt.',
      },
    ],
    scores: [5, 4, 6, 3, 9, 7, 5, 8, 9],
    remarks: 'Betrek patiënten ook bij de samenvatting.',
  },
];

/** Scores five members of the working group gave, in the order of the bottlenecks. */
export const EXAMPLE_BALLOTS: readonly (readonly (number | null)[])[] = [
  [8, 6, 9, 6, 8, 9, 7, 7, 6],
  [7, 5, 8, 5, 8, 9, 6, 8, 7],
  [9, 6, 8, 2, 7, 8, 7, 7, 5],
  [6, 4, 8, 8, 9, 9, 5, 6, 8],
  [7, 5, 9, null, 8, 8, 6, 7, 7],
];
