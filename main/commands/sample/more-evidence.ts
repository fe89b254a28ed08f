import type { FactorJudgement } from '../../../shared/evidence/factors.ts';
import type { OutcomeFields } from '../../../shared/questions/outcomes.ts';
import type { SampleProfile, SampleStudy } from './evidence-data.ts';

const MANUAL = 'Mobilisaties en manipulaties';
const TENS = 'TENS en interferentie';
const BEHAVIOUR = 'Gedragsgeoriënteerde behandelingen';
const CHOICE = 'Keuze van gedragsgeoriënteerde behandeling';
const DOSE = 'Frequentie, intensiteit en tijdsduur van oefentherapie';
const CLASSES = 'Classificatiesystemen';

/** More made-up studies, for the questions that had no evidence yet. */
export const MORE_STUDIES: readonly SampleStudy[] = [
  {
    label: 'Voorbeeldreview E',
    design: 'systematic-review',
    participants: 1480,
    includedStudies: 12,
    intervention: 'mobilisaties of manipulaties naast oefentherapie',
    comparison: 'alleen oefentherapie',
    followUp: '12 weken',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie F',
    design: 'randomised',
    participants: 152,
    intervention: 'TENS naast oefentherapie, 4 weken',
    comparison: 'schijn-TENS naast oefentherapie',
    followUp: '12 weken',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie G',
    design: 'randomised',
    participants: 310,
    intervention: 'stapsgewijze opbouw van activiteiten, 8 weken',
    comparison: 'gebruikelijke zorg',
    followUp: '12 maanden',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie H',
    design: 'randomised',
    participants: 204,
    intervention: 'oefenen driemaal per week',
    comparison: 'oefenen eenmaal per week',
    followUp: '12 weken',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie I',
    design: 'randomised',
    participants: 418,
    intervention: 'behandeling op geleide van een risicoprofiel',
    comparison: 'behandeling zonder profiel',
    followUp: '12 maanden',
    note: 'Verzonnen voorbeeld.',
  },
];

const PAIN: OutcomeFields = {
  name: 'Pijnintensiteit',
  measure: 'Numeric Pain Rating Scale',
  unit: '0–10',
  direction: 'lower-better',
  timePoint: '12 weken',
  difference: '2 punten',
};

const DISABILITY: OutcomeFields = {
  name: 'Beperkingen in activiteiten',
  measure: 'Roland Morris Disability Questionnaire',
  unit: '0–24',
  direction: 'lower-better',
  timePoint: '12 weken',
  difference: '5 punten',
};

const FEAR: OutcomeFields = {
  name: 'Bewegingsangst',
  measure: 'Tampa Scale for Kinesiophobia',
  unit: '17–68',
  direction: 'lower-better',
  timePoint: '3 maanden',
  difference: '',
};

const EVENTS: OutcomeFields = {
  name: 'Ongewenste effecten',
  measure: 'napijn of toename van klachten',
  unit: '',
  direction: 'lower-better',
  timePoint: '4 weken',
  difference: '',
};

export const MORE_OUTCOMES: readonly {
  question: string;
  fields: OutcomeFields;
  scores: readonly (number | null)[];
}[] = [
  { question: CLASSES, fields: DISABILITY, scores: [8, 9, 8, 7, 8, 8] },
  { question: DOSE, fields: PAIN, scores: [7, 8, 8, 7, 9, 8] },
  { question: DOSE, fields: DISABILITY, scores: [8, 8, 9, 8, 9, 7] },
  { question: MANUAL, fields: PAIN, scores: [9, 8, 8, 7, 8, 8] },
  { question: MANUAL, fields: EVENTS, scores: [6, 5, 7, 6, 5, 6] },
  { question: TENS, fields: PAIN, scores: [9, 8, 9, 8, 8, 7] },
  { question: BEHAVIOUR, fields: DISABILITY, scores: [9, 8, 8, 9, 8, 8] },
  { question: BEHAVIOUR, fields: FEAR, scores: [7, 6, 5, 6, 7, 6] },
  { question: CHOICE, fields: DISABILITY, scores: [8, 8, 7, 8, 9, 8] },
];

const none = (factor: FactorJudgement['factor']): FactorJudgement => ({ factor, level: 0, reason: '' });
const down = (factor: FactorJudgement['factor'], reason: string, level = -1): FactorJudgement => ({
  factor,
  level,
  reason,
});

/** Made-up results; the judgements show how they are used. */
export const MORE_PROFILES: readonly SampleProfile[] = [
  {
    question: MANUAL,
    outcome: 'Pijnintensiteit',
    studies: ['Voorbeeldreview E'],
    measure: 'MD',
    estimate: -0.6,
    low: -1.1,
    high: -0.1,
    comparisonMean: 4.1,
    comment: 'Mobilisaties of manipulaties naast oefentherapie verlagen de pijn mogelijk iets (voorbeeld).',
    factors: [
      down('risk-of-bias', 'Zeven van de twaalf studies hadden een hoog risico op bias.'),
      down('inconsistency', 'De effecten lopen uiteen en de verschillen zijn niet verklaard.'),
      none('indirectness'),
      none('imprecision'),
      none('publication-bias'),
    ],
  },
  {
    question: TENS,
    outcome: 'Pijnintensiteit',
    studies: ['Voorbeeldstudie F'],
    measure: 'MD',
    estimate: -0.2,
    low: -0.9,
    high: 0.5,
    comparisonMean: 3.9,
    comment: 'TENS naast oefentherapie verandert de pijn mogelijk niet of nauwelijks (voorbeeld).',
    factors: [
      down('risk-of-bias', 'Een derde van de deelnemers viel uit.'),
      none('inconsistency'),
      none('indirectness'),
      down('imprecision', 'Eén kleine studie; het interval loopt van gunstig tot ongunstig.'),
      none('publication-bias'),
    ],
  },
  {
    question: BEHAVIOUR,
    outcome: 'Beperkingen in activiteiten',
    studies: ['Voorbeeldstudie G'],
    measure: 'MD',
    estimate: -2.4,
    low: -3.9,
    high: -0.9,
    comparisonMean: 9.8,
    comment: 'Stapsgewijze opbouw vermindert de beperkingen waarschijnlijk (voorbeeld).',
    factors: [
      down('risk-of-bias', 'Deelnemers wisten welke behandeling zij kregen.'),
      none('inconsistency'),
      none('indirectness'),
      none('imprecision'),
      none('publication-bias'),
    ],
  },
  {
    question: BEHAVIOUR,
    outcome: 'Bewegingsangst',
    studies: ['Voorbeeldstudie G'],
    kind: 'narrative',
    narrative: 'Eén studie vond een kleine afname van bewegingsangst, zonder interval (voorbeeld).',
    favours: 'intervention',
    factors: [
      down('risk-of-bias', 'Zelf ingevulde vragenlijst zonder blindering.'),
      none('inconsistency'),
      none('indirectness'),
      down('imprecision', 'Eén studie zonder interval.', -2),
      none('publication-bias'),
    ],
  },
  {
    question: DOSE,
    outcome: 'Beperkingen in activiteiten',
    studies: ['Voorbeeldstudie H'],
    measure: 'MD',
    estimate: -0.8,
    low: -2.1,
    high: 0.5,
    comparisonMean: 7.2,
    comment: 'Vaker oefenen onder begeleiding maakt mogelijk weinig verschil (voorbeeld).',
    factors: [
      none('risk-of-bias'),
      none('inconsistency'),
      down('indirectness', 'Alleen oefenen in een groep is onderzocht.'),
      down('imprecision', 'Het interval sluit geen verschil niet uit.'),
      none('publication-bias'),
    ],
  },
  {
    question: CLASSES,
    outcome: 'Beperkingen in activiteiten',
    studies: ['Voorbeeldstudie I'],
    measure: 'MD',
    estimate: -1.1,
    low: -2,
    high: -0.2,
    comparisonMean: 8.4,
    comment:
      'Behandelen op geleide van een risicoprofiel geeft waarschijnlijk een klein voordeel (voorbeeld).',
    factors: [
      down('risk-of-bias', 'Behandelaars wisten van de toewijzing.'),
      none('inconsistency'),
      none('indirectness'),
      none('imprecision'),
      none('publication-bias'),
    ],
  },
];
