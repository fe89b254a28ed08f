import type { WriteHandle } from '../../../db/database.ts';
import { linkQuestion, listReferenceRows } from '../../../db/references.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import {
  emptyFields,
  type ReferenceFields,
  type ReferenceType,
} from '../../../shared/references/reference.ts';
import { importReferences, type SourceReading } from '../import-references.ts';
import type { SampleTargets } from './outline.ts';

/** Authors, year, title, journal (full and short), volume, issue, pages, DOI. Known publications, as printed. */
type Article = readonly [
  authors: string,
  year: number,
  title: string,
  journal: readonly [full: string, short: string],
  volume: string,
  issue: string,
  pages: string,
  doi: string,
];

const LANCET = ['The Lancet', 'Lancet'] as const;
const BMJ = ['BMJ', 'BMJ'] as const;
const CDSR = ['Cochrane Database of Systematic Reviews', 'Cochrane Database Syst Rev'] as const;
const ANNALS = ['Annals of Internal Medicine', 'Ann Intern Med'] as const;
const SPINE_JOURNAL = ['European Spine Journal', 'Eur Spine J'] as const;

/** On exercise therapy; the example search is about these. */
const EXERCISE: readonly Article[] = [
  [
    'Hayden JA; Ellis J; Ogilvie R; Malmivaara A; van Tulder MW',
    2021,
    'Exercise therapy for chronic low back pain',
    CDSR,
    '',
    '9',
    'CD009790',
    '10.1002/14651858.CD009790.pub2',
  ],
  [
    'Saragiotto BT; Maher CG; Yamato TP; Costa LOP; Menezes Costa LC; Ostelo RWJG; Macedo LG',
    2016,
    'Motor control exercise for chronic non-specific low-back pain',
    CDSR,
    '',
    '1',
    'CD012004',
    '10.1002/14651858.CD012004',
  ],
  [
    'Yamato TP; Maher CG; Saragiotto BT; Hancock MJ; Ostelo RWJG; Cabral CMN; Menezes Costa LC; Costa LOP',
    2015,
    'Pilates for low back pain',
    CDSR,
    '',
    '7',
    'CD010265',
    '10.1002/14651858.CD010265.pub2',
  ],
  [
    'Wieland LS; Skoetz N; Pilkington K; Harbin S; Vempati R; Berman BM',
    2022,
    'Yoga for chronic non-specific low back pain',
    CDSR,
    '',
    '11',
    'CD010671',
    '10.1002/14651858.CD010671.pub3',
  ],
  [
    'Pocovi NC; Lin CWC; French SD; Graham PL; van Dongen JM; Latimer J',
    2024,
    'Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence in Australia (WalkBack): a randomised controlled trial',
    LANCET,
    '404',
    '10448',
    '134-144',
    '10.1016/S0140-6736(24)00755-4',
  ],
  [
    'Steffens D; Maher CG; Pereira LSM; Stevens ML; Oliveira VC; Chapple M',
    2016,
    'Prevention of low back pain: a systematic review and meta-analysis',
    ['JAMA Internal Medicine', 'JAMA Intern Med'],
    '176',
    '2',
    '199-208',
    '10.1001/jamainternmed.2015.7431',
  ],
];

const TREATMENT: readonly Article[] = [
  [
    'Rubinstein SM; de Zoete A; van Middelkoop M; Assendelft WJJ; de Boer MR; van Tulder MW',
    2019,
    'Benefits and harms of spinal manipulative therapy for the treatment of chronic low back pain: systematic review and meta-analysis of randomised controlled trials',
    BMJ,
    '364',
    '',
    'l689',
    '10.1136/bmj.l689',
  ],
  [
    'Kamper SJ; Apeldoorn AT; Chiarotto A; Smeets RJEM; Ostelo RWJG; Guzman J; van Tulder MW',
    2015,
    'Multidisciplinary biopsychosocial rehabilitation for chronic low back pain: Cochrane systematic review and meta-analysis',
    BMJ,
    '350',
    '',
    'h444',
    '10.1136/bmj.h444',
  ],
  [
    'Hill JC; Whitehurst DGT; Lewis M; Bryan S; Dunn KM; Foster NE',
    2011,
    'Comparison of stratified primary care management for low back pain with current best practice (STarT Back): a randomised controlled trial',
    LANCET,
    '378',
    '9802',
    '1560-1571',
    '10.1016/S0140-6736(11)60937-9',
  ],
  [
    'Chou R; Deyo R; Friedly J; Skelly A; Hashimoto R; Weimer M',
    2017,
    'Nonpharmacologic therapies for low back pain: a systematic review for an American College of Physicians clinical practice guideline',
    ANNALS,
    '166',
    '7',
    '493-505',
    '10.7326/M16-2459',
  ],
  [
    'Qaseem A; Wilt TJ; McLean RM; Forciea MA',
    2017,
    'Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline from the American College of Physicians',
    ANNALS,
    '166',
    '7',
    '514-530',
    '10.7326/M16-2367',
  ],
  [
    'Kent P; Haines T; O’Sullivan P; Smith A; Campbell A; Schutze R',
    2023,
    'Cognitive functional therapy with or without movement sensor biofeedback versus usual care for chronic, disabling low back pain (RESTORE): a randomised, controlled, three-arm, parallel group, phase 3, clinical trial',
    LANCET,
    '401',
    '10391',
    '1866-1877',
    '10.1016/S0140-6736(23)00441-5',
  ],
];

const BACKGROUND: readonly Article[] = [
  [
    'Hartvigsen J; Hancock MJ; Kongsted A; Louw Q; Ferreira ML; Genevay S',
    2018,
    'What low back pain is and why we need to pay attention',
    LANCET,
    '391',
    '10137',
    '2356-2367',
    '10.1016/S0140-6736(18)30480-X',
  ],
  [
    'Foster NE; Anema JR; Cherkin D; Chou R; Cohen SP; Gross DP',
    2018,
    'Prevention and treatment of low back pain: evidence, challenges, and promising directions',
    LANCET,
    '391',
    '10137',
    '2368-2383',
    '10.1016/S0140-6736(18)30489-6',
  ],
  [
    'Buchbinder R; van Tulder M; Öberg B; Menezes Costa L; Woolf A; Schoene M',
    2018,
    'Low back pain: a call for action',
    LANCET,
    '391',
    '10137',
    '2384-2388',
    '10.1016/S0140-6736(18)30488-4',
  ],
  [
    'Maher C; Underwood M; Buchbinder R',
    2017,
    'Non-specific low back pain',
    LANCET,
    '389',
    '10070',
    '736-747',
    '10.1016/S0140-6736(16)30970-9',
  ],
  [
    'Hoy D; Bain C; Williams G; March L; Brooks P; Blyth F',
    2012,
    'A systematic review of the global prevalence of low back pain',
    ['Arthritis and Rheumatism', 'Arthritis Rheum'],
    '64',
    '6',
    '2028-2037',
    '10.1002/art.34347',
  ],
  [
    'Hill JC; Dunn KM; Lewis M; Mullis R; Main CJ; Foster NE; Hay EM',
    2008,
    'A primary care back pain screening tool: identifying patient subgroups for initial treatment',
    ['Arthritis and Rheumatism', 'Arthritis Rheum'],
    '59',
    '5',
    '632-641',
    '10.1002/art.23563',
  ],
  [
    'Downie A; Williams CM; Henschke N; Hancock MJ; Ostelo RWJG; de Vet HCW',
    2013,
    'Red flags to screen for malignancy and fracture in patients with low back pain: systematic review',
    BMJ,
    '347',
    '',
    'f7095',
    '10.1136/bmj.f7095',
  ],
  [
    'Roland M; Fairbank J',
    2000,
    'The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire',
    ['Spine', 'Spine (Phila Pa 1976)'],
    '25',
    '24',
    '3115-3124',
    '',
  ],
  [
    'Koes BW; van Tulder M; Lin CWC; Macedo LG; McAuley J; Maher C',
    2010,
    'An updated overview of clinical guidelines for the management of non-specific low back pain in primary care',
    SPINE_JOURNAL,
    '19',
    '12',
    '2075-2094',
    '10.1007/s00586-010-1502-y',
  ],
  [
    'Oliveira CB; Maher CG; Pinto RZ; Traeger AC; Lin CWC; Chenot JF',
    2018,
    'Clinical practice guidelines for the management of non-specific low back pain in primary care: an updated overview',
    SPINE_JOURNAL,
    '27',
    '11',
    '2791-2803',
    '10.1007/s00586-018-5673-2',
  ],
];

const METHOD: readonly Article[] = [
  [
    'Guyatt GH; Oxman AD; Vist GE; Kunz R; Falck-Ytter Y; Alonso-Coello P',
    2008,
    'GRADE: an emerging consensus on rating quality of evidence and strength of recommendations',
    BMJ,
    '336',
    '7650',
    '924-926',
    '10.1136/bmj.39489.470347.AD',
  ],
  [
    'Alonso-Coello P; Schünemann HJ; Moberg J; Brignardello-Petersen R; Akl EA; Davoli M',
    2016,
    'GRADE Evidence to Decision (EtD) frameworks: a systematic and transparent approach to making well informed healthcare choices. 1: Introduction',
    BMJ,
    '353',
    '',
    'i2016',
    '10.1136/bmj.i2016',
  ],
  [
    'Alonso-Coello P; Oxman AD; Moberg J; Brignardello-Petersen R; Akl EA; Davoli M',
    2016,
    'GRADE Evidence to Decision (EtD) frameworks: a systematic and transparent approach to making well informed healthcare choices. 2: Clinical practice guidelines',
    BMJ,
    '353',
    '',
    'i2089',
    '10.1136/bmj.i2089',
  ],
  [
    'Brouwers MC; Kho ME; Browman GP; Burgers JS; Cluzeau F; Feder G',
    2010,
    'AGREE II: advancing guideline development, reporting and evaluation in health care',
    ['CMAJ', 'CMAJ'],
    '182',
    '18',
    'E839-E842',
    '10.1503/cmaj.090449',
  ],
  [
    'Page MJ; McKenzie JE; Bossuyt PM; Boutron I; Hoffmann TC; Mulrow CD',
    2021,
    'The PRISMA 2020 statement: an updated guideline for reporting systematic reviews',
    BMJ,
    '372',
    '',
    'n71',
    '10.1136/bmj.n71',
  ],
  [
    'Sterne JAC; Savović J; Page MJ; Elbers RG; Blencowe NS; Boutron I',
    2019,
    'RoB 2: a revised tool for assessing risk of bias in randomised trials',
    BMJ,
    '366',
    '',
    'l4898',
    '10.1136/bmj.l4898',
  ],
  [
    'Shea BJ; Reeves BC; Wells G; Thuku M; Hamel C; Moran J',
    2017,
    'AMSTAR 2: a critical appraisal tool for systematic reviews that include randomised or non-randomised studies of healthcare interventions, or both',
    BMJ,
    '358',
    '',
    'j4008',
    '10.1136/bmj.j4008',
  ],
];

function article([
  authors,
  year,
  title,
  [container, containerShort],
  volume,
  issue,
  pages,
  doi,
]: Article): ReferenceFields {
  return {
    ...emptyFields(),
    type: 'article',
    title,
    authors: parseNames([authors]),
    year,
    container,
    containerShort: containerShort === container ? '' : containerShort,
    volume,
    issue,
    pages,
    doi,
  };
}

function report(
  fields: Pick<ReferenceFields, 'title' | 'authors' | 'year' | 'publisher' | 'place' | 'url'>,
  type: ReferenceType = 'report',
): ReferenceFields {
  return { ...emptyFields(), type, ...fields };
}

const GUIDELINES: readonly ReferenceFields[] = [
  report({
    title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
    authors: [{ name: 'National Institute for Health and Care Excellence' }],
    year: 2016,
    publisher: 'National Institute for Health and Care Excellence',
    place: 'London',
    url: 'https://www.nice.org.uk/guidance/ng59',
  }),
  report({
    title: 'KNGF-richtlijn Lage rugpijn en lumbosacraal radiculair syndroom',
    authors: [{ name: 'Koninklijk Nederlands Genootschap voor Fysiotherapie' }],
    year: 2021,
    publisher: 'Koninklijk Nederlands Genootschap voor Fysiotherapie',
    place: 'Amersfoort',
    url: '',
  }),
  report({
    title: 'Low back pain and radicular pain: assessment and management. KCE Reports 287',
    authors: parseNames(['Van Wambeke P; Desomer A; Ailliet L; Berquin A; Demoulin C; Depreitere B']),
    year: 2017,
    publisher: 'Belgian Health Care Knowledge Centre (KCE)',
    place: 'Brussels',
    url: '',
  }),
];

/** How a second database writes some of the same publications: initials, no DOI, the short name of the journal. */
function asElsewhere(fields: ReferenceFields): ReferenceFields {
  return { ...fields, container: fields.containerShort || fields.container, containerShort: '', doi: '' };
}

function reading(source: string, database: string, records: readonly ReferenceFields[]): SourceReading {
  return {
    source,
    database,
    reading: {
      format: 'ris',
      faults: [],
      records: records.map(
        (fields, at): ReadRecord => ({
          fields,
          extra: {},
          accession: '',
          database,
          record: at + 1,
          line: 1,
        }),
      ),
    },
  };
}

/**
 * Fills the references: known publications on low back pain, as two example searches found them, with duplicates
 * between the two and one pair left to judge. All are marked as examples; no real search was done.
 *
 * @param questionIds the question on exercise therapy, to which what the search found is linked
 */
export function fillReferences(db: WriteHandle, questionIds: readonly string[], at: string): void {
  const exercise = EXERCISE.map(article);
  const [review, motor, pilates] = exercise.map(asElsewhere);
  const doubtful = exercise[4] && { ...asElsewhere(exercise[4]), pages: '1-11', volume: '' };
  const elsewhere = [review, motor, pilates, doubtful].filter(fields => fields !== undefined);
  const readings = [
    reading('voorbeeld-pubmed-oefentherapie.ris', 'PubMed', exercise),
    reading('voorbeeld-embase-oefentherapie.ris', 'Embase', elsewhere),
    reading('voorbeeld-literatuurlijst.ris', '', [...TREATMENT, ...BACKGROUND, ...METHOD].map(article)),
    reading('voorbeeld-richtlijnen.ris', '', GUIDELINES),
  ];
  importReferences(db, readings, at, 'example');
  const titles = new Set(exercise.map(fields => fields.title));
  for (const row of listReferenceRows(db)) {
    if (row.duplicateOf !== null || !titles.has(row.title)) continue;
    for (const questionId of questionIds) linkQuestion(db, row.id, questionId);
  }
}

/** Finds a reference of the sample by the beginning of its title, to cite it. */
export function citeSample(db: WriteHandle): SampleTargets['cite'] {
  const rows = listReferenceRows(db).filter(row => row.duplicateOf === null);
  return (title, around = {}) => {
    const row = rows.find(known => known.title.startsWith(title));
    if (!row) throw new Error(`the sample has no reference "${title}"`);
    return { referenceId: row.id, locator: '', prefix: '', suffix: '', ...around };
  };
}
