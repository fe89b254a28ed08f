import type { WriteHandle } from '../../../db/database.ts';
import { insertAppraisal, setItemScore } from '../../../db/sources/appraisals.ts';
import { insertSource, setFit } from '../../../db/sources/guidelines.ts';
import { insertSourceSearch } from '../../../db/sources/searches.ts';
import { INSTRUMENTS } from '../../../shared/adapte/instruments.ts';
import {
  type FitFields,
  fitFieldsSchema,
  sourceFieldsSchema,
  sourceSearchFieldsSchema,
} from '../../../shared/adapte/sources.ts';
import { addDays } from '../../../shared/dates.ts';
import { fillSourceAssessments } from './source-assessments.ts';

/** NICE NG59 as both accounts name it; what they do not say is left open or marked as example. */
const NICE = {
  label: 'NICE NG59',
  title: 'Low back pain and sciatica in over 16s: assessment and management',
  developer: 'National Institute for Health and Care Excellence (NICE)',
  country: 'Verenigd Koninkrijk',
  published: '2016-11-30',
  url: 'https://www.nice.org.uk/guidance/ng59',
  scope: 'Lage rugpijn en radiculaire pijn bij mensen ouder dan 16 jaar: beoordeling en behandeling.',
  note: 'De KNGF-richtlijn en het Belgische KCE-rapport bouwen beide op deze richtlijn voort. Toestemming, actualiteit en beoordelingen hieronder zijn voorbeelden.',
  licence: 'requested',
  licenceTerms:
    'Voorbeeld: toestemming om de aanbevelingen vertaald over te nemen is gevraagd; antwoord nog niet ontvangen.',
  currency: 'partly',
  currencyNote:
    'Voorbeeld: sinds de publicatie verscheen nieuw onderzoek naar oefentherapie; voor die vraag is opnieuw gezocht.',
  decision: 'included',
  decisionReason:
    'Voorbeeld: past bij de meeste uitgangsvragen en is methodologisch goed gemaakt; dezelfde bron als in de Belgische richtlijn.',
};

/** A second guideline, made up, so that the comparison has something to compare. */
const MADE_UP = {
  label: 'Voorbeeldrichtlijn',
  title: 'Verzonnen richtlijn over rugklachten (voorbeeld)',
  developer: 'Verzonnen vereniging',
  country: 'Verzonnen land',
  published: '2012',
  searchEnd: '2010-06',
  note: 'Bestaat niet: staat hier om te laten zien hoe richtlijnen naast elkaar komen te staan.',
  currency: 'outdated',
  currencyNote: 'Voorbeeld: de zoekactie eindigt meer dan tien jaar geleden.',
  decision: 'excluded',
  decisionReason: 'Voorbeeld: verouderd en zonder beschreven methode.',
};

const FITS: readonly { question: string; fit: Partial<FitFields> & Pick<FitFields, 'fit'> }[] = [
  { question: 'Oefentherapie en neuromotorische controle', fit: { fit: 'full', note: 'Voorbeeld.' } },
  {
    question: 'Mobilisaties en manipulaties',
    fit: {
      fit: 'partial',
      differs: ['professionals'],
      note: 'Voorbeeld: in het Verenigd Koninkrijk geven ook andere beroepsgroepen deze behandeling.',
    },
  },
  { question: 'TENS en interferentie', fit: { fit: 'full', note: 'Voorbeeld.' } },
  {
    question: 'Gedragsgeoriënteerde behandelingen',
    fit: {
      fit: 'partial',
      differs: ['intervention', 'setting'],
      note: 'Voorbeeld: gaat over psychologische behandeling, samen met oefentherapie.',
    },
  },
  {
    question: 'Frequentie, intensiteit en tijdsduur van oefentherapie',
    fit: { fit: 'none', note: 'Voorbeeld: geen aanbeveling over de dosering.' },
  },
];

const SEARCHES = [
  {
    kind: 'organisation',
    name: 'GIN International Guidelines Library (voorbeeld)',
    strategy: 'low back pain OR sciatica; richtlijnen van 2012 of later',
    hits: 14,
    kept: 1,
  },
  {
    kind: 'website',
    name: 'NICE Guidance (voorbeeld)',
    strategy: 'Bladeren onder “Low back pain”',
    hits: 1,
    kept: 1,
  },
];

/** An appraiser's scores on the 23 items in order; 0 stands for not applicable. */
interface Judged {
  name: string;
  scores: readonly number[];
  overall: number;
  recommendation: 'yes' | 'modified' | 'no';
  comments?: Readonly<Record<number, { comment: string; page: string }>>;
}

const APPRAISALS_OF_NICE: readonly Judged[] = [
  {
    name: 'Beoordelaar A (voorbeeld)',
    scores: [7, 7, 6, 6, 5, 6, 7, 6, 6, 6, 6, 7, 6, 5, 6, 6, 7, 5, 6, 6, 5, 6, 6],
    overall: 6,
    recommendation: 'modified',
    comments: {
      18: {
        comment: 'Voorbeeld: gaat uit van de organisatie van de zorg in het Verenigd Koninkrijk.',
        page: 'voorbeeld',
      },
    },
  },
  {
    name: 'Beoordelaar B (voorbeeld)',
    scores: [6, 7, 6, 6, 3, 6, 6, 6, 5, 5, 6, 6, 6, 5, 6, 5, 6, 2, 5, 6, 4, 5, 6],
    overall: 6,
    recommendation: 'modified',
    comments: {
      5: {
        comment: 'Voorbeeld: niet duidelijk wat met de inbreng van patiënten is gedaan.',
        page: 'voorbeeld',
      },
      18: { comment: 'Voorbeeld: belemmeringen staan niet bij de aanbevelingen zelf.', page: 'voorbeeld' },
    },
  },
];

const APPRAISALS_OF_MADE_UP: readonly Judged[] = [
  {
    name: 'Beoordelaar A (voorbeeld)',
    scores: [5, 3, 4, 3, 1, 4, 2, 1, 2, 2, 4, 2, 1, 1, 4, 4, 5, 2, 2, 1, 1, 1, 2],
    overall: 2,
    recommendation: 'no',
  },
  {
    name: 'Beoordelaar B (voorbeeld)',
    scores: [4, 3, 4, 2, 1, 4, 1, 1, 2, 3, 4, 2, 1, 1, 5, 4, 5, 2, 1, 1, 0, 1, 1],
    overall: 3,
    recommendation: 'no',
  },
];

/**
 * Fills the register with the guideline both accounts adapted and a made-up second one, the search that would have
 * found them, two example appraisals of each, and the assessments of the first. All but the identity of NICE NG59 is made up and says so.
 */
export function fillSources(db: WriteHandle, questions: ReadonlyMap<string, string>, today: string): void {
  const days = {
    licenceOn: addDays(today, -40),
    currencyOn: addDays(today, -35),
    decidedOn: addDays(today, -30),
  };
  const nice = insertSource(db, sourceFieldsSchema.parse({ ...NICE, ...days }), 'example');
  const { licenceOn: _, ...judged } = days;
  const madeUp = insertSource(db, sourceFieldsSchema.parse({ ...MADE_UP, ...judged }), 'example');
  for (const { question, fit } of FITS) {
    const questionId = questions.get(question);
    if (questionId === undefined) throw new Error(`the sample has no key question "${question}"`);
    setFit(db, nice, questionId, fitFieldsSchema.parse(fit));
  }
  for (const search of SEARCHES) {
    const searchedOn = addDays(today, -120);
    const fields = sourceSearchFieldsSchema.parse({
      ...search,
      searchedOn,
      searchedBy: 'informatiespecialist (voorbeeld)',
    });
    insertSourceSearch(db, fields, 'example');
  }
  for (const appraisal of APPRAISALS_OF_NICE) fillAppraisal(db, nice, appraisal);
  fillSourceAssessments(db, nice, questions, today);
  for (const appraisal of APPRAISALS_OF_MADE_UP) fillAppraisal(db, madeUp, appraisal);
}

function fillAppraisal(db: WriteHandle, sourceId: string, { scores, comments = {}, ...given }: Judged): void {
  const id = insertAppraisal(db, { sourceId, seatId: null, ...given }, 'example');
  for (const [at, item] of INSTRUMENTS.agree2.items.entries()) {
    const score = scores[at] ?? 0;
    const said = comments[item] ?? { comment: '', page: '' };
    setItemScore(db, id, item, {
      score: score === 0 ? null : score,
      isNotApplicable: score === 0,
      suitability: null,
      ...said,
    });
  }
}
