import type { Answer, ConsiderationId } from '../../../shared/considerations/criteria.ts';
import type { SampleEntry } from './considerations.ts';

const FROM_TABLE = 'Voorbeeld: zie de samenvatting van de resultaten per uitkomst.';

type Judged = readonly [answer: Answer, remarks?: string];

/** Entries on which authors and panel agree. */
function agreed(answers: Partial<Record<ConsiderationId, Judged>>): SampleEntry[] {
  return Object.entries(answers).map(([criterion, [answer, remarks = '']]) => ({
    criterion: criterion as ConsiderationId,
    draft: answer,
    panel: answer,
    evidence: criterion === 'desirable' || criterion === 'certainty' ? FROM_TABLE : '',
    remarks,
  }));
}

/** Considerations on the questions whose recommendation came after the first concept, and on two that were in it. */
export const MORE_CONSIDERATIONS: readonly {
  question: string;
  entries: readonly SampleEntry[];
  summary: string;
}[] = [
  {
    question: 'Voorlichting en (pijn)educatie',
    entries: agreed({
      problem: ['yes', 'Voorbeeld: patiënten horen van iedere behandelaar iets anders.'],
      desirable: ['small'],
      undesirable: ['trivial'],
      certainty: ['certainty-low'],
      values: ['variability-unlikely', 'Voorbeeld: patiënten willen weten wat zij zelf kunnen doen.'],
      balance: ['probably-intervention'],
      resources: ['costs-negligible'],
      equity: ['equity-probably-reduced', 'Voorbeeld: voorlichting vraagt taal die iedereen begrijpt.'],
      acceptability: ['yes'],
      feasibility: ['yes'],
    }),
    summary:
      'Voorbeeld: de gewenste effecten zijn klein, maar er zijn nauwelijks nadelen en patiënten vragen erom.',
  },
  {
    question: 'TENS en interferentie',
    entries: agreed({
      problem: ['probably-yes'],
      desirable: ['trivial'],
      undesirable: [
        'small',
        'Voorbeeld: passieve behandeling kan het beeld geven dat bewegen niet nodig is.',
      ],
      certainty: ['certainty-low'],
      values: ['variability-possible', 'Voorbeeld: enkele patiënten stellen prijs op een apparaat thuis.'],
      balance: ['favours-comparison'],
      resources: ['costs-moderate'],
      equity: ['equity-unchanged'],
      acceptability: ['probably-no'],
      feasibility: ['yes'],
    }),
    summary:
      'Voorbeeld: de werkgroep ziet geen voordeel dat opweegt tegen de tijd die TENS en interferentie kosten.',
  },
  {
    question: 'Gedragsgeoriënteerde behandelingen',
    entries: agreed({
      problem: ['yes'],
      desirable: ['moderate'],
      undesirable: ['trivial'],
      certainty: ['certainty-moderate'],
      values: ['variability-possible'],
      balance: ['probably-intervention'],
      resources: ['costs-moderate', 'Voorbeeld: de behandeling vraagt meer tijd en aanvullende scholing.'],
      equity: ['equity-unchanged'],
      acceptability: ['probably-yes'],
      feasibility: ['probably-yes', 'Voorbeeld: niet in elke praktijk werkt iemand met deze scholing.'],
    }),
    summary:
      'Voorbeeld: bij patiënten met belemmerende psychosociale factoren wegen de effecten op tegen de extra tijd.',
  },
  {
    question: 'Classificatiesystemen',
    entries: agreed({
      problem: ['yes'],
      desirable: ['small'],
      undesirable: ['trivial'],
      certainty: ['certainty-moderate'],
      values: ['variability-unlikely'],
      balance: ['probably-intervention'],
      resources: ['costs-negligible', 'Voorbeeld: een vragenlijst invullen kost enkele minuten.'],
      acceptability: ['yes'],
      feasibility: ['yes'],
    }),
    summary: 'Voorbeeld: een korte vragenlijst helpt om het risico op aanhoudende klachten in te schatten.',
  },
];
