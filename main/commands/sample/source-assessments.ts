import type { WriteHandle } from '../../../db/database.ts';
import { insertAppraisal, setItemScore } from '../../../db/sources/appraisals.ts';
import { putSheet, setSheetAnswer } from '../../../db/sources/sheets.ts';
import {
  type AssessmentItemId,
  type AssessmentSaid,
  type AssessmentTool,
  groupsOf,
  type SheetKey,
} from '../../../shared/adapte/assessments.ts';
import { addDays } from '../../../shared/dates.ts';

/** A sheet whose answers speak for the source, but for those that are named. */
interface Judged {
  tool: AssessmentTool;
  question: string | null;
  note: string;
  but?: Partial<Record<AssessmentItemId, AssessmentSaid>>;
}

const EXERCISE = 'Oefentherapie en neuromotorische controle';
const MANUAL = 'Mobilisaties en manipulaties';
const TENS = 'TENS en interferentie';
const BEHAVIOUR = 'Gedragsgeoriënteerde behandelingen';

/** Made up, to show how such an assessment reads. */
const SHEETS: readonly Judged[] = [
  {
    tool: 'currency',
    question: null,
    note: 'Voorbeeld: bruikbaar, na een aanvullende zoekactie naar oefentherapie.',
    but: {
      'new-evidence': {
        answer: 'yes',
        comment: 'Voorbeeld: na de zoekdatum verschenen nieuwe trials over oefentherapie.',
      },
      'changes-recommendation': { answer: 'unsure', comment: 'Voorbeeld: eerst aanvullend zoeken.' },
      'update-planned': { answer: 'unsure', comment: 'Voorbeeld: nog na te vragen bij de maker.' },
    },
  },
  {
    tool: 'eval-search',
    question: null,
    note: 'Voorbeeld: volledig genoeg gezocht, met een navolgbare selectie.',
    but: {
      'hand-search': { answer: 'unsure', comment: 'Voorbeeld: niet beschreven.' },
      languages: { answer: 'no', comment: 'Voorbeeld: alleen Engelstalige literatuur.' },
    },
  },
  { tool: 'eval-validity', question: EXERCISE, note: 'Voorbeeld: samenhangend.' },
  {
    tool: 'eval-validity',
    question: MANUAL,
    note: 'Voorbeeld: samenhangend; de voorwaarde (samen met oefenen) berust deels op consensus.',
    but: {
      'recommendation-follows': {
        answer: 'unsure',
        comment: 'Voorbeeld: de voorwaarde in de aanbeveling volgt niet alleen uit het bewijs.',
      },
    },
  },
  { tool: 'eval-validity', question: TENS, note: 'Voorbeeld: samenhangend.' },
  { tool: 'eval-validity', question: BEHAVIOUR, note: 'Voorbeeld: samenhangend.' },
  {
    tool: 'eval-accept',
    question: EXERCISE,
    note: 'Voorbeeld: over te nemen.',
    but: {
      available: { answer: 'unsure', comment: 'Voorbeeld: groepsoefenen is niet in elke praktijk mogelijk.' },
    },
  },
  {
    tool: 'eval-accept',
    question: MANUAL,
    note: 'Voorbeeld: over te nemen met aanpassing van de beroepsgroepen.',
    but: {
      'population-fits': { answer: 'yes', comment: 'Voorbeeld: ook in de eerste lijn.' },
      'no-constraints': { answer: 'unsure', comment: 'Voorbeeld: vergoeding verschilt per verzekeraar.' },
    },
  },
  {
    tool: 'eval-accept',
    question: TENS,
    note: 'Voorbeeld: aanvaardbaar, maar gewoonten in de praktijk vragen uitleg.',
    but: {
      'values-compatible': {
        answer: 'unsure',
        comment: 'Voorbeeld: patiënten verwachten soms een behandeling met een apparaat.',
      },
    },
  },
  {
    tool: 'eval-accept',
    question: BEHAVIOUR,
    note: 'Voorbeeld: aan te passen aan wat fysiotherapeuten hier mogen en kunnen.',
    but: {
      expertise: { answer: 'no', comment: 'Voorbeeld: vraagt scholing die nog niet overal gevolgd is.' },
      applicable: { answer: 'unsure', comment: 'Voorbeeld: na scholing.' },
    },
  },
];

/** One AGREE-REX appraisal: quality and suitability of each item in order. */
const REX = {
  name: 'Beoordelaar A (voorbeeld)',
  quality: [6, 5, 6, 4, 5, 5, 3, 6, 5],
  suitability: [6, 4, 6, 4, 5, 3, 4, 5, 3],
  comments: new Map([
    [6, 'Voorbeeld: gaat uit van de bekostiging in het Verenigd Koninkrijk.'],
    [9, 'Voorbeeld: hulpmiddelen voor invoering zijn op een andere organisatie van de zorg gericht.'],
  ]),
};

/**
 * Assesses the source guideline with every tool of ADAPTE, for each key question it answers, and appraises it with
 * AGREE-REX. All of it is made up and says so.
 */
export function fillSourceAssessments(
  db: WriteHandle,
  sourceId: string,
  questions: ReadonlyMap<string, string>,
  today: string,
): void {
  for (const { tool, question, note, but = {} } of SHEETS) {
    const questionId = question === null ? null : questions.get(question);
    if (questionId === undefined) throw new Error(`the sample has no key question "${question}"`);
    const key: SheetKey = { sourceId, tool, questionId };
    const judgedBy = 'auteursgroep (voorbeeld)';
    putSheet(db, key, { judgedBy, judgedOn: addDays(today, -32), note }, 'example');
    for (const { id, good } of groupsOf(tool).flatMap(({ items }) => items))
      setSheetAnswer(db, key, id, but[id] ?? { answer: good, comment: '' }, 'example');
  }
  const id = insertAppraisal(
    db,
    {
      sourceId,
      seatId: null,
      name: REX.name,
      instrument: 'agree-rex',
      recommendation: 'yes',
      ownUse: 'modified',
      note: 'Voorbeeld: klinisch geloofwaardig; aan te passen aan de organisatie van de zorg hier.',
    },
    'example',
  );
  for (const [at, score] of REX.quality.entries())
    setItemScore(db, id, at + 1, {
      score,
      isNotApplicable: false,
      suitability: REX.suitability[at] ?? null,
      comment: REX.comments.get(at + 1) ?? '',
      page: '',
    });
}
