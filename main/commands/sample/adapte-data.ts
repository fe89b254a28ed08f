import type { DecisionFields, DecisionKind } from '../../../shared/adapte/decisions.ts';
import type {
  Comparison,
  SourceRecommendationFields,
} from '../../../shared/adapte/source-recommendations.ts';
import type { Certainty, Strength } from '../../../shared/recommendations.ts';

/** A key question added for the example: the published account has none on imaging. */
export const IMAGING = {
  title: 'Beeldvorming (voorbeeldvraag)',
  text: 'Voorbeeldvraag: wordt beeldvorming aanbevolen bij patiënten met lage rugpijn zonder aanwijzingen voor een specifieke oorzaak?',
  kind: 'content',
} as const;

const EXERCISE = 'Oefentherapie en neuromotorische controle';
const MANUAL = 'Mobilisaties en manipulaties';
const TENS = 'TENS en interferentie';
const EDUCATION = 'Voorlichting en (pijn)educatie';
const PROFILES = 'Behandelprofielen';
const BEHAVIOUR = 'Gedragsgeoriënteerde behandelingen';

export interface SampleRecommendation {
  /** Title of the key question and name of the row; none for one that is not placed yet. */
  at?: readonly [question: string, topic: string];
  fields: Partial<SourceRecommendationFields> & Pick<SourceRecommendationFields, 'wording'>;
  /** In Dutch. */
  translation?: string;
  decision?: {
    kind: DecisionKind;
    reason: string;
    local?: Partial<DecisionFields['local']>;
    /** Title of the recommendation of the sample it led to. */
    result?: string;
  };
}

const PARAPHRASE =
  'Vrij weergegeven in eigen woorden, als voorbeeld: nummer, graad en inhoud nalopen in de richtlijn zelf.';

function nice(
  number: string,
  wording: string,
  translation: string,
  graded: readonly [said: string, strength: Strength],
  rest: Omit<SampleRecommendation, 'fields' | 'translation'> & { evidence?: string },
): SampleRecommendation {
  const { evidence = '', ...placed } = rest;
  const [strengthSaid, strength] = graded;
  return {
    ...placed,
    translation,
    fields: { number, wording, language: 'en', strengthSaid, strength, evidence, note: PARAPHRASE },
  };
}

const OFFER = ['offer', 'strong-for'] as const;
const CONSIDER = ['consider', 'conditional-for'] as const;
const DO_NOT = ['do not offer', 'strong-against'] as const;

/** Recommendations of NICE NG59 in our own words. Decisions, reasons and what is said of the evidence are made up. */
export const NICE_RECOMMENDATIONS: readonly SampleRecommendation[] = [
  nice(
    '1.1.2',
    'Think about using a tool that estimates the risk of a poor outcome to decide together how much treatment is needed.',
    'Overweeg een instrument dat het risico op een ongunstig beloop schat, om samen te bepalen hoeveel behandeling nodig is.',
    CONSIDER,
    {
      at: [PROFILES, 'Risico inschatten'],
      evidence: 'Voorbeeld: één gerandomiseerd onderzoek naar zorg op maat van het risico.',
      decision: {
        kind: 'evidence',
        reason:
          'Voorbeeld: wij werken met behandelprofielen; het bewijs over indelen naar risico gebruiken we daarvoor.',
        result: 'Indeling in behandelprofielen',
      },
    },
  ),
  nice(
    '1.1.4',
    'Outside specialist care, do not make imaging a routine part of the assessment of low back pain.',
    'Maak beeldvorming buiten de gespecialiseerde zorg geen vast onderdeel van het onderzoek bij lage rugpijn.',
    DO_NOT,
    {
      at: [IMAGING.title, 'Beeldvorming in de eerste lijn'],
      decision: {
        kind: 'adapt',
        reason:
          'Voorbeeld: in onze eerste lijn vraagt de huisarts de beeldvorming aan; de tekst moet dat zeggen.',
        local: {
          resources: 'Voorbeeld: minder aanvragen spaart kosten zonder dat patiënten slechter af zijn.',
        },
      },
    },
  ),
  nice(
    '1.1.5',
    'Tell people who are referred onward that they may not need imaging.',
    'Vertel patiënten die worden verwezen dat beeldvorming misschien niet nodig is.',
    OFFER,
    { at: [IMAGING.title, 'Uitleg over beeldvorming'] },
  ),
  nice(
    '1.1.6',
    'In specialist care, ask for imaging only when its result is likely to change what is done.',
    'Vraag in de gespecialiseerde zorg alleen beeldvorming aan als de uitslag het beleid waarschijnlijk verandert.',
    CONSIDER,
    {
      at: [IMAGING.title, 'Beeldvorming in de tweede lijn'],
      decision: {
        kind: 'reject',
        reason: 'Voorbeeld: de tweede lijn valt buiten de afbakening van deze richtlijn.',
      },
    },
  ),
  nice(
    '1.2.1',
    'Give advice and information that fits the person, so that people can manage their low back pain themselves.',
    'Geef advies en informatie op maat, zodat mensen zelf met hun lage rugpijn kunnen omgaan.',
    OFFER,
    {
      at: [EDUCATION, 'Advies en zelfmanagement'],
      evidence: 'Voorbeeld: kwalitatief onderzoek en enkele kleine trials.',
      decision: {
        kind: 'adapt',
        reason:
          'Voorbeeld: wij koppelen de voorlichting aan de hulpvraag, en vinden het bewijs te laag voor een sterke aanbeveling.',
        local: {
          certainty: 'Voorbeeld: de zekerheid van het bewijs is laag.',
          balance: 'Voorbeeld: nadelen worden niet verwacht.',
          values: 'Voorbeeld: patiënten willen uitleg die bij hun eigen vraag past.',
          resources: 'Voorbeeld: kost vooral tijd van de behandelaar.',
        },
        result: 'Voorlichting',
      },
    },
  ),
  nice(
    '1.2.2',
    'Think about a group exercise programme for a flare-up of low back pain; choose the kind of exercise by needs, preferences and abilities.',
    'Overweeg oefentherapie in groepsverband bij een opvlamming van lage rugpijn; kies de vorm naar behoefte, voorkeur en mogelijkheden.',
    CONSIDER,
    {
      at: [EXERCISE, 'Oefentherapie'],
      evidence: 'Voorbeeld: systematisch overzicht van trials over oefentherapie bij lage rugpijn.',
      decision: {
        kind: 'adapt',
        reason:
          'Voorbeeld: oefentherapie wordt bij ons meestal individueel gegeven, en nieuwer onderzoek steunt een sterke aanbeveling.',
        local: {
          values: 'Voorbeeld: een deel van de patiënten oefent liever alleen dan in een groep.',
          resources: 'Voorbeeld: groepen zijn goedkoper, maar niet overal te vormen.',
        },
        result: 'Oefentherapie',
      },
    },
  ),
  nice('1.2.6', 'Do not use traction for low back pain.', 'Gebruik geen tractie bij lage rugpijn.', DO_NOT, {
    at: [MANUAL, 'Tractie'],
    decision: {
      kind: 'reject',
      reason: 'Voorbeeld: tractie valt buiten de uitgangsvraag over mobilisaties en manipulaties.',
    },
  }),
  nice(
    '1.2.7',
    'Think about manual therapy, but only together with exercise, with or without psychological treatment.',
    'Overweeg manuele therapie, maar alleen samen met oefentherapie, met of zonder psychologische behandeling.',
    CONSIDER,
    {
      at: [MANUAL, 'Mobilisaties en manipulaties'],
      evidence:
        'Voorbeeld: trials met verschillende controlegroepen; kleine verschillen in pijn en functioneren.',
    },
  ),
  nice(
    '1.2.9',
    'Do not offer therapeutic ultrasound for low back pain.',
    'Bied geen ultrageluid aan bij lage rugpijn.',
    DO_NOT,
    { at: [TENS, 'Ultrageluid'] },
  ),
  nice('1.2.11', 'Do not offer TENS for low back pain.', 'Pas geen TENS toe bij lage rugpijn.', DO_NOT, {
    at: [TENS, 'TENS'],
    evidence: 'Voorbeeld: kleine trials zonder duidelijk verschil met een schijnbehandeling.',
    decision: { kind: 'accept', reason: '', result: 'TENS en interferentie' },
  }),
  nice(
    '1.2.12',
    'Do not offer interferential therapy for low back pain.',
    'Pas geen interferentie toe bij lage rugpijn.',
    DO_NOT,
    {
      at: [TENS, 'Interferentie'],
      decision: {
        kind: 'accept',
        reason: 'Voorbeeld: samengevoegd met de aanbeveling over TENS.',
        result: 'TENS en interferentie',
      },
    },
  ),
  nice(
    '1.2.13',
    'Think about psychological treatment with a cognitive behavioural approach, only together with exercise.',
    'Overweeg psychologische behandeling met een cognitief-gedragsmatige aanpak, alleen samen met oefentherapie.',
    CONSIDER,
    { at: [BEHAVIOUR, 'Cognitief-gedragsmatige aanpak'] },
  ),
  nice(
    '1.2.14',
    'Think about a combined physical and psychological programme when psychosocial factors stand in the way of recovery.',
    'Overweeg een gecombineerd lichamelijk en psychologisch programma als psychosociale factoren het herstel in de weg staan.',
    CONSIDER,
    { at: [BEHAVIOUR, 'Gecombineerd programma'] },
  ),
  nice(
    '1.2.15',
    'Help people to go back to work and to their usual activities.',
    'Help mensen om het werk en hun gewone activiteiten weer op te pakken.',
    OFFER,
    {},
  ),
];

/** Two guidelines that do not exist, so that the matrix has something to lay beside. */
export const MADE_UP_SOURCES = [
  {
    label: 'Voorbeeldrichtlijn B',
    title: 'Tweede verzonnen richtlijn over rugklachten (voorbeeld)',
    note: 'Bestaat niet: staat hier om te laten zien hoe aanbevelingen van verschillende bronnen naast elkaar komen te staan.',
    language: 'nl',
    recommendations: [
      made(
        '3.1',
        [EXERCISE, 'Oefentherapie'],
        'Bied oefentherapie aan bij aanhoudende lage rugpijn.',
        'strong-for',
        'moderate',
      ),
      made(
        '3.4',
        [MANUAL, 'Mobilisaties en manipulaties'],
        'Overweeg mobilisaties of manipulaties in combinatie met oefentherapie.',
        'conditional-for',
        'low',
      ),
      made(
        '3.7',
        [TENS, 'TENS'],
        'Overweeg TENS als andere behandelingen de pijn onvoldoende verlichten.',
        'conditional-for',
        'very-low',
        {
          kind: 'reject',
          reason: 'Voorbeeld: de werkgroep vindt het bewijs te zwak en volgt de andere bron.',
        },
      ),
      made(
        '4.2',
        [IMAGING.title, 'Beeldvorming in de eerste lijn'],
        'Vraag geen beeldvorming aan bij lage rugpijn zonder alarmsignalen.',
        'strong-against',
        'moderate',
        {
          kind: 'accept',
          reason: '',
        },
      ),
    ],
  },
  {
    label: 'Voorbeeldrichtlijn C',
    title: 'Derde verzonnen richtlijn over rugklachten (voorbeeld)',
    note: 'Bestaat niet: voorbeeld.',
    language: 'fr',
    recommendations: [
      made(
        'A2',
        [EXERCISE, 'Oefentherapie'],
        'Envisagez un programme d’exercices individuel.',
        'conditional-for',
        'low',
      ),
      made(
        'A5',
        [MANUAL, 'Mobilisaties en manipulaties'],
        'N’utilisez pas les manipulations comme seul traitement.',
        'conditional-against',
        'low',
      ),
      made(
        'B1',
        [IMAGING.title, 'Uitleg over beeldvorming'],
        'Expliquez pourquoi une imagerie n’est pas nécessaire.',
        'good-practice',
        null,
      ),
    ],
  },
] as const;

function made(
  number: string,
  at: readonly [string, string],
  wording: string,
  strength: Strength,
  certainty: Certainty | null,
  decision?: SampleRecommendation['decision'],
): SampleRecommendation {
  return { at, fields: { number, wording, strength, certainty }, ...(decision ? { decision } : {}) };
}

/** What the group said of some rows; the others are still to be compared. */
export const COMPARED: readonly (readonly [topic: string, comparison: Comparison, note: string])[] = [
  [
    'Oefentherapie',
    'differs',
    'Voorbeeld: alle bronnen raden oefentherapie aan; zij verschillen in sterkte en in groep of individueel.',
  ],
  ['TENS', 'contradicts', 'Voorbeeld: de ene bron raadt TENS af, de andere laat er ruimte voor.'],
  [
    'Beeldvorming in de eerste lijn',
    'agrees',
    'Voorbeeld: beide bronnen raden beeldvorming zonder aanleiding af.',
  ],
];
