import type { Judgement } from '../../../shared/evidence/bias/tool.ts';
import type { BiasToolId, StudyDesign } from '../../../shared/evidence/bias/tools.ts';
import type { FactorJudgement } from '../../../shared/evidence/factors.ts';
import type { BaselineFields, ProfileFields } from '../../../shared/evidence/records.ts';
import type { OutcomeFields } from '../../../shared/questions/outcomes.ts';

const EXERCISE = 'Oefentherapie en neuromotorische controle';
const EDUCATION = 'Voorlichting en (pijn)educatie';
const MASSAGE = 'Massage';

export interface SampleStudy {
  label: string;
  design: StudyDesign;
  participants: number;
  includedStudies?: number;
  intervention: string;
  comparison: string;
  followUp: string;
  note: string;
}

/** Made-up studies; no real study has these names or numbers. */
export const STUDIES: readonly SampleStudy[] = [
  {
    label: 'Voorbeeldstudie A',
    design: 'randomised',
    participants: 240,
    intervention: 'oefentherapie onder begeleiding, 12 weken',
    comparison: 'gebruikelijke zorg',
    followUp: '12 maanden',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie B',
    design: 'randomised',
    participants: 186,
    intervention: 'oefentherapie gericht op neuromotorische controle',
    comparison: 'gebruikelijke zorg',
    followUp: '6 maanden',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldstudie C',
    design: 'randomised',
    participants: 94,
    intervention: 'oefentherapie in een groep',
    comparison: 'advies',
    followUp: '12 weken',
    note: 'Verzonnen voorbeeld.',
  },
  {
    label: 'Voorbeeldreview D',
    design: 'systematic-review',
    participants: 1130,
    includedStudies: 9,
    intervention: 'pijneducatie',
    comparison: 'gebruikelijke zorg',
    followUp: '3 maanden',
    note: 'Verzonnen voorbeeld.',
  },
];

/** Outcomes of the two other questions, with the scores of the example members. */
export const FURTHER_OUTCOMES: readonly {
  question: string;
  fields: OutcomeFields;
  scores: readonly (number | null)[];
}[] = [
  {
    question: EDUCATION,
    fields: {
      name: 'Beperkingen in activiteiten',
      measure: 'Roland Morris Disability Questionnaire',
      unit: '0–24',
      direction: 'lower-better',
      timePoint: '3 maanden',
      difference: '',
    },
    scores: [8, 8, 7, 9, 8, 7],
  },
  {
    question: MASSAGE,
    fields: {
      name: 'Pijnintensiteit',
      measure: 'Numeric Pain Rating Scale',
      unit: '0–10',
      direction: 'lower-better',
      timePoint: '12 weken',
      difference: '2 punten',
    },
    scores: [8, 9, 8, 8, 7, 9],
  },
];

export interface SampleProfile extends Partial<ProfileFields> {
  question: string;
  outcome: string;
  studies: readonly string[];
  baselines?: readonly BaselineFields[];
  factors: readonly FactorJudgement[];
}

const none = (factor: FactorJudgement['factor']): FactorJudgement => ({ factor, level: 0, reason: '' });
const down = (factor: FactorJudgement['factor'], reason: string, level = -1): FactorJudgement => ({
  factor,
  level,
  reason,
});

/** Made-up results; the judgements show how they are used. */
export const PROFILES: readonly SampleProfile[] = [
  {
    question: EXERCISE,
    outcome: 'Pijnintensiteit',
    studies: ['Voorbeeldstudie A', 'Voorbeeldstudie B', 'Voorbeeldstudie C'],
    measure: 'MD',
    estimate: -1.1,
    low: -1.6,
    high: -0.6,
    comparisonMean: 4.8,
    interventionTotal: 262,
    comparisonTotal: 258,
    comment: 'Oefentherapie verlaagt de pijn waarschijnlijk (voorbeeld).',
    factors: [
      down(
        'risk-of-bias',
        'Deelnemers en behandelaars wisten van de toewijzing; in een studie was de uitval groot.',
      ),
      none('inconsistency'),
      none('indirectness'),
      none('imprecision'),
      none('publication-bias'),
    ],
  },
  {
    question: EXERCISE,
    outcome: 'Beperkingen in activiteiten',
    studies: ['Voorbeeldstudie A', 'Voorbeeldstudie B'],
    measure: 'MD',
    estimate: -6.2,
    low: -11.8,
    high: -0.6,
    comparisonMean: 28,
    comment: 'Oefentherapie vermindert de beperkingen mogelijk (voorbeeld).',
    factors: [
      down('risk-of-bias', 'De toewijzing was niet verborgen in een van de twee studies.'),
      none('inconsistency'),
      none('indirectness'),
      down('imprecision', 'Het interval loopt van een verwaarloosbaar tot een klinisch relevant verschil.'),
      none('publication-bias'),
    ],
  },
  {
    question: EXERCISE,
    outcome: 'Terugkeer naar werk',
    studies: ['Voorbeeldstudie A'],
    measure: 'RR',
    estimate: 1.18,
    low: 0.98,
    high: 1.42,
    interventionEvents: 78,
    interventionTotal: 120,
    comparisonEvents: 66,
    comparisonTotal: 120,
    baselines: [
      { label: 'laag risico op verzuim', per1000: 800, source: 'verzonnen voorbeeldcohort' },
      { label: 'hoog risico op verzuim', per1000: 550, source: 'vergelijkingsgroep van de studie' },
    ],
    comment: 'Mogelijk keren meer mensen terug naar werk (voorbeeld).',
    factors: [
      none('risk-of-bias'),
      none('inconsistency'),
      down('indirectness', 'Gemeten is volledige hervatting na 12 maanden, niet de duur tot hervatting.'),
      down('imprecision', 'Het interval sluit geen effect niet uit en de studie is klein.'),
    ],
  },
  {
    question: EXERCISE,
    outcome: 'Kwaliteit van leven',
    studies: ['Voorbeeldstudie B', 'Voorbeeldstudie C'],
    kind: 'narrative',
    narrative:
      'Twee studies gebruikten verschillende vragenlijsten en zijn niet gepoold. Beide vonden een klein verschil in het voordeel van oefentherapie; in één was het verschil statistisch niet te onderscheiden van geen effect (voorbeeld).',
    favours: 'intervention',
    factors: [
      down('risk-of-bias', 'Zelf ingevulde vragenlijsten zonder blindering.'),
      none('inconsistency'),
      none('indirectness'),
      down('imprecision', 'Weinig deelnemers; geen gepoold interval.', -2),
      none('publication-bias'),
    ],
  },
  {
    question: EDUCATION,
    outcome: 'Beperkingen in activiteiten',
    studies: ['Voorbeeldreview D'],
    measure: 'SMD',
    estimate: -0.28,
    low: -0.45,
    high: -0.11,
    deviation: 5.5,
    factors: [
      down('risk-of-bias', 'Vijf van de negen studies in de review hadden een hoog risico op bias.'),
      none('inconsistency'),
    ],
  },
  { question: MASSAGE, outcome: 'Pijnintensiteit', studies: [], measure: 'MD', factors: [] },
];

/** Judgements in the order of the domains of the tool. */
export const ASSESSMENTS: readonly {
  study: string;
  outcome: string;
  tool: BiasToolId;
  answers: readonly Judgement[];
  overall?: { overall: Judgement; overallReason: string };
}[] = [
  {
    study: 'Voorbeeldstudie A',
    outcome: 'Pijnintensiteit',
    tool: 'rob2',
    answers: ['low', 'some', 'low', 'some', 'low'],
    overall: {
      overall: 'high',
      overallReason: 'Enige zorg in twee domeinen samen verlaagt het vertrouwen in de zelf gemelde pijn.',
    },
  },
  {
    study: 'Voorbeeldstudie B',
    outcome: 'Pijnintensiteit',
    tool: 'rob2',
    answers: ['low', 'low', 'low', 'some', 'low'],
  },
  {
    study: 'Voorbeeldstudie C',
    outcome: 'Pijnintensiteit',
    tool: 'rob2',
    answers: ['some', 'some', 'high', 'some', 'low'],
  },
  {
    study: 'Voorbeeldstudie A',
    outcome: 'Terugkeer naar werk',
    tool: 'rob2',
    answers: ['low', 'low', 'low', 'low', 'low'],
  },
  {
    study: 'Voorbeeldreview D',
    outcome: 'Beperkingen in activiteiten',
    tool: 'amstar-2',
    answers: [
      'yes',
      'partial',
      'yes',
      'partial',
      'yes',
      'yes',
      'no',
      'yes',
      'yes',
      'no',
      'yes',
      'no',
      'yes',
      'yes',
      'yes',
      'yes',
    ],
  },
];
