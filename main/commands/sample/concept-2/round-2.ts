import type { WriteHandle } from '../../../../db/database.ts';
import { addDays } from '../../../../shared/dates.ts';
import type { SampleResponse } from '../comments.ts';
import { holdRound } from '../fill-comments.ts';

const QUESTIONS = [
  'Is uw commentaar op concept 1 goed verwerkt?',
  'Kan uw organisatie deze tekst straks autoriseren?',
] as const;

/** Comments on concept 2 that came in so far. Written for the sample; they state no clinical facts. */
const RESPONSES: readonly SampleResponse[] = [
  {
    organisation: 'NHG',
    name: 'Voorbeeldlezer 1, huisarts',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Ja, de samenwerking met de huisarts staat er nu in.', 'Ja, na een kleine aanpassing.'],
    comments: [
      {
        kind: 'wording',
        priority: 'medium',
        recommendation: 'Samenwerking',
        quote: 'als het beloop afwijkt',
        text: 'Noem een termijn, dan weten beide partijen waar zij aan toe zijn.',
        proposal: 'als het beloop na drie weken afwijkt',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Rode vlaggen',
        quote: 'Eén rode vlag op zichzelf zegt weinig',
        text: 'Leg uit hoe de behandelaar het geheel weegt.',
      },
      {
        kind: 'compliment',
        priority: 'low',
        section: 'Anamnese',
        text: 'De lijst is kort en bruikbaar.',
      },
    ],
  },
  {
    organisation: 'NVVR',
    name: 'Voorbeeldlezer 2, patiëntvertegenwoordiger',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Grotendeels.', 'Wij leggen de tekst eerst voor aan onze leden.'],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Samenwerking',
        text: 'Betrek de patiënt bij dit overleg: hij of zij hoort te weten dat het plaatsvindt.',
      },
      {
        kind: 'wording',
        priority: 'medium',
        section: 'Klinisch beeld en beloop',
        quote: 'prikkeling van een zenuwwortel',
        text: 'Leg deze term uit.',
      },
      {
        kind: 'compliment',
        priority: 'low',
        section: 'Maatschappelijke impact',
        text: 'Fijn dat ook het dagelijks leven wordt genoemd.',
      },
    ],
  },
  {
    organisation: 'ZN',
    name: 'Voorbeeldlezer 5, beleidsadviseur',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Deels; een raming van de kosten ontbreekt nog.', 'Dat hangt af van de raming.'],
    comments: [
      {
        kind: 'feasibility',
        priority: 'high',
        section: 'Frequentie, intensiteit en tijdsduur',
        quote: 'Voor één vaste frequentie of duur is geen onderbouwing gevonden.',
        text: 'Geef dan een bandbreedte, zodat contracten erop kunnen worden afgestemd.',
      },
      {
        kind: 'feasibility',
        priority: 'medium',
        recommendation: 'Gedragsgeoriënteerde behandeling',
        text: 'Hoeveel behandelaars zijn hiervoor geschoold?',
      },
    ],
  },
  {
    organisation: 'VvOCM',
    name: 'Voorbeeldlezer 4, oefentherapeut',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Ja.', 'Ja.'],
    comments: [
      {
        kind: 'wording',
        priority: 'low',
        section: 'Lichamelijk onderzoek',
        quote: 'De behandelaar kijkt hoe de patiënt de activiteit uitvoert',
        text: 'Spreek liever van bewegen dan van een activiteit uitvoeren.',
      },
    ],
  },
];

/** A round on concept 2 that closes in four days: four organisations answered, the others were reminded. */
export function fillOpenCommentRound(db: WriteHandle, today: string): void {
  holdRound(db, {
    title: 'Commentaarronde concept 2 (voorbeeld)',
    audience: 'field',
    version: 'Concept 2',
    questions: QUESTIONS,
    opensOn: addDays(today, -17),
    closesOn: addDays(today, 4),
    remindedOn: addDays(today, -3),
    filePrefix: 'ronde-2',
    savedAt: `${addDays(today, -5)}T09:00:00.000Z`,
    responses: RESPONSES,
  });
}
