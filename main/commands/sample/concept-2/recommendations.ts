import type { RecommendationDetails } from '../../../../shared/recommendations/details.ts';
import type { RecommendationStatus } from '../../../../shared/recommendations/status.ts';
import type { Certainty, Strength } from '../../../../shared/recommendations.ts';

/** A recommendation that came with the second concept. All of them are examples. */
export interface LaterRecommendation {
  /** Title of the section it stands in. */
  section: string;
  question: string;
  title: string;
  strength: Strength;
  certainty: Certainty | null;
  wording: string;
  status: Extract<RecommendationStatus, 'draft' | 'for-consensus' | 'adopted'>;
  details: Partial<RecommendationDetails>;
  /** Numbers of the indicators that measure it. */
  indicators: readonly number[];
}

const POPULATION = 'patiënten met lage rugpijn';

export const LATER_RECOMMENDATIONS: readonly LaterRecommendation[] = [
  {
    section: 'Samenwerking met andere zorgverleners',
    question: 'Samenwerking met andere zorgverleners',
    title: 'Samenwerking',
    strength: 'good-practice',
    certainty: null,
    wording: 'Overleg met de huisarts als het beloop afwijkt van wat bij het behandelprofiel was verwacht.',
    status: 'adopted',
    details: {
      isKey: true,
      rationale: 'Voorbeeld: afstemming is wat patiënten het meest missen.',
      knowledgeGaps: 'Voorbeeld: welke vorm van samenwerking het beloop verbetert.',
    },
    indicators: [5, 11],
  },
  {
    section: 'Classificatiesystemen',
    question: 'Classificatiesystemen',
    title: 'Risico-inschatting',
    strength: 'conditional-for',
    certainty: 'moderate',
    wording: 'Overweeg de STarT Back Screening Tool om het risico op aanhoudende klachten in te schatten.',
    status: 'adopted',
    details: {
      population: POPULATION,
      rationale: 'Voorbeeld: de vragenlijst kost weinig tijd en sluit aan bij de behandelprofielen.',
      knowledgeGaps: 'Voorbeeld: of indelen naar risico ook bij radiculaire pijn helpt.',
    },
    indicators: [],
  },
  {
    section: 'Frequentie, intensiteit en tijdsduur',
    question: 'Frequentie, intensiteit en tijdsduur van oefentherapie',
    title: 'Dosering van oefentherapie',
    strength: 'conditional-for',
    certainty: 'low',
    wording: 'Overweeg de frequentie, intensiteit en duur van oefentherapie af te spreken met de patiënt.',
    status: 'for-consensus',
    details: {
      population: POPULATION,
      rationale: 'Voorbeeld: voor één vaste dosering is geen onderbouwing.',
      knowledgeGaps: 'Voorbeeld: of meer begeleide sessies leiden tot minder beperkingen.',
    },
    indicators: [],
  },
  {
    section: 'Gedragsgeoriënteerde behandelingen',
    question: 'Gedragsgeoriënteerde behandelingen',
    title: 'Gedragsgeoriënteerde behandeling',
    strength: 'conditional-for',
    certainty: 'moderate',
    wording:
      'Overweeg een gedragsgeoriënteerde behandeling aan te bieden als psychosociale factoren het herstel belemmeren.',
    status: 'adopted',
    details: {
      verb: 'offer',
      action: 'een gedragsgeoriënteerde behandeling',
      population: POPULATION,
      conditions: {
        when: {
          kind: 'all',
          items: [{ kind: 'text', text: 'psychosociale factoren het herstel belemmeren' }],
        },
        notWhen: [],
      },
      competence: 'Alleen door behandelaars die hiervoor zijn geschoold.',
      rationale: 'Voorbeeld: het effect weegt op tegen de extra tijd.',
      knowledgeGaps: 'Voorbeeld: welke patiënten het meeste baat hebben.',
    },
    indicators: [13, 14],
  },
  {
    section: 'Keuze van de behandeling',
    question: 'Keuze van gedragsgeoriënteerde behandeling',
    title: 'Keuze van de behandelvorm',
    strength: 'good-practice',
    certainty: null,
    wording: 'Kies de vorm van gedragsgeoriënteerde behandeling samen met de patiënt.',
    status: 'for-consensus',
    details: { rationale: 'Voorbeeld: de vormen zijn niet onderling vergeleken.' },
    indicators: [],
  },
  {
    section: 'Mobilisaties en manipulaties',
    question: 'Mobilisaties en manipulaties',
    title: 'Mobilisaties en manipulaties',
    strength: 'conditional-for',
    certainty: 'low',
    wording: 'Overweeg mobilisaties of manipulaties alleen als toevoeging aan oefentherapie.',
    status: 'draft',
    details: {
      population: POPULATION,
      knowledgeGaps: 'Voorbeeld: hoe vaak ongewenste effecten voorkomen.',
    },
    indicators: [],
  },
];
