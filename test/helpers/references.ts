import type { ReadRecord } from '../../shared/references/import.ts';
import { type Author, emptyFields, type ReferenceFields } from '../../shared/references/reference.ts';

/** A corpus of invented records in which it is known which are the same publication. */
export interface LabelledCorpus {
  records: ReferenceFields[];
  /** The publication each record is of; equal for duplicates. */
  publications: number[];
}

/** A small generator with a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DESIGNS = [
  'a randomised controlled trial',
  'a systematic review',
  'a cohort study',
  'a qualitative study',
  'a pilot study',
  'an observational study',
  'a cross-sectional survey',
  'protocol for a randomised trial',
  'a network meta-analysis',
  'a feasibility study',
];
const TOPICS = [
  'exercise therapy',
  'manual therapy',
  'graded activity',
  'pain education',
  'spinal manipulation',
  'motor control exercise',
  'Pilates',
  'walking',
  'resistance training',
  'cognitive behavioural therapy',
  'massage',
  'hydrotherapy',
  'back school',
  'yoga',
  'dry needling',
  'stabilisation exercises',
  'telerehabilitation',
  'self-management',
  'mobilisation',
  'blended care',
];
const CONDITIONS = [
  'chronic low back pain',
  'acute low back pain',
  'non-specific low back pain',
  'lumbar radiculopathy',
  'neck pain',
  'knee osteoarthritis',
  'hip osteoarthritis',
  'shoulder pain',
  'lumbar spinal stenosis',
  'fibromyalgia',
  'rheumatoid arthritis',
  'ankle sprain',
  'whiplash',
  'patellofemoral pain',
  'osteoporosis',
  'COPD',
  'stroke',
  'multiple sclerosis',
];
const SETTINGS = [
  'in primary care',
  'in older adults',
  'in adolescents',
  'after surgery',
  'in the workplace',
  'in Dutch physiotherapy practices',
  'in women',
  'in military personnel',
  'at home',
  'in general practice',
  'among nurses',
  'in athletes',
  'in rural areas',
  'during pregnancy',
  'in Flanders',
  'in Brazil',
  'in emergency departments',
  'in rehabilitation centres',
];
const OUTCOMES = [
  'pain intensity',
  'disability',
  'return to work',
  'quality of life',
  'fear avoidance',
  'muscle strength',
  'costs',
  'adherence',
  'physical activity',
  'kinesiophobia',
  'sleep',
  'trunk control',
  'balance',
  'catastrophising',
  'sick leave',
  'medication use',
];
const FAMILIES = [
  'Jansen',
  'de Vries',
  'Smith',
  'Müller',
  'García',
  'Nguyen',
  'Østergaard',
  'Peeters',
  'van den Berg',
  'O’Neill',
  'Kim',
  'Chen',
  'Rossi',
  'Dubois',
  'Kowalski',
  'Silva',
  'Hansen',
  'Yılmaz',
  'Tanaka',
  'Singh',
  'Brown',
  'Maes',
  'Lefèvre',
  'Novák',
  'Andersson',
  'Bakker',
  'Visser',
  'Hermans',
  'Costa',
  'Ferreira',
  'Taylor',
  'Wilson',
  'Schmidt',
  'Lambert',
  'Goossens',
  'Claes',
];
const GIVEN = [
  'Anna',
  'Bram',
  'Carla',
  'David',
  'Eva',
  'Frank',
  'Greta',
  'Hugo',
  'Iris',
  'Jan',
  'Karin',
  'Lars',
  'Mia',
  'Niels',
  'Olga',
  'Pieter',
  'Rosa',
  'Sven',
  'Tine',
  'Victor',
  'Wim',
  'Zoë',
];
const JOURNALS: readonly [string, string, string][] = [
  ['Journal of Physiotherapy', 'J Physiother', '1836-9553'],
  ['Spine', 'Spine (Phila Pa 1976)', '0362-2436'],
  ['European Spine Journal', 'Eur Spine J', '0940-6719'],
  ['BMC Musculoskeletal Disorders', 'BMC Musculoskelet Disord', '1471-2474'],
  ['Physical Therapy', 'Phys Ther', '0031-9023'],
  ['Pain', 'Pain', '0304-3959'],
  ['Archives of Physical Medicine and Rehabilitation', 'Arch Phys Med Rehabil', '0003-9993'],
  ['The Clinical Journal of Pain', 'Clin J Pain', '0749-8047'],
  ['British Journal of Sports Medicine', 'Br J Sports Med', '0306-3674'],
  ['Musculoskeletal Science and Practice', 'Musculoskelet Sci Pract', '2468-7812'],
  ['Disability and Rehabilitation', 'Disabil Rehabil', '0963-8288'],
  ['Physiotherapy Theory and Practice', 'Physiother Theory Pract', '0959-3985'],
];

/** What an exporter, a typist or a database does to a record on its way. */
const VARIATIONS: readonly ((fields: ReferenceFields, random: () => number) => void)[] = [
  fields => {
    fields.authors = fields.authors.map(initialsOnly);
  },
  fields => {
    fields.title = fields.title.toUpperCase();
  },
  fields => {
    fields.title = `${fields.title}.`;
  },
  (fields, random) => {
    fields.title = typo(fields.title, random);
  },
  fields => {
    fields.title = fields.title
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .replace(/[-:]/g, ' ');
  },
  fields => {
    fields.doi = '';
  },
  fields => {
    fields.pmid = '';
  },
  fields => {
    fields.container = fields.containerShort;
    fields.containerShort = '';
  },
  fields => {
    fields.pages = fields.pages.split('-')[0] ?? '';
  },
  fields => {
    fields.pages = '';
    fields.volume = '';
    fields.issue = '';
  },
  fields => {
    if (fields.year !== null) fields.year -= 1;
  },
  fields => {
    fields.issn = '';
  },
  fields => {
    if (fields.authors.length > 3) fields.authors = fields.authors.slice(0, 3);
  },
  fields => {
    fields.abstract = '';
  },
  fields => {
    fields.title = fields.title
      .replace(/randomised/g, 'randomized')
      .replace(/stabilisation/g, 'stabilization');
  },
  fields => {
    fields.authors = fields.authors.map(author =>
      'name' in author ? author : { family: plainLetters(author.family), given: author.given },
    );
  },
];

function initialsOnly(author: Author): Author {
  return 'name' in author
    ? author
    : {
        family: author.family,
        given: author.given
          .split(/[\s.]+/)
          .filter(Boolean)
          .map(part => `${part[0]}.`)
          .join(' '),
      };
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ı/g, 'i');
}

function typo(title: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (title.length - 2));
  return random() < 0.5
    ? title.slice(0, at) + title.slice(at + 1)
    : title.slice(0, at) + (title[at + 1] ?? '') + (title[at] ?? '') + title.slice(at + 2);
}

/**
 * Invents publications and duplicates of some of them, each with two to five of the changes that exports make. Among
 * the publications are look-alikes that are not the same: second parts, conference abstracts, registrations, replies
 * and follow-ups by the same authors.
 *
 * @param share part of the records that are duplicates, 0 to 1
 */
export function labelledCorpus(count: number, share: number, seed: number): LabelledCorpus {
  const random = randomFrom(seed);
  const duplicates = Math.round(count * share);
  const originals: ReferenceFields[] = [];
  while (originals.length < count - duplicates) {
    const before = originals.at(-1);
    originals.push(
      before && random() < 0.06
        ? lookAlike(before, originals.length, random)
        : publication(originals.length, random),
    );
  }
  const labelled = originals.map((fields, publicationOf) => ({ fields, publicationOf }));
  for (let made = 0; made < duplicates; made++) {
    const publicationOf = Math.floor(random() * originals.length);
    const original = originals[publicationOf];
    if (original) labelled.push({ fields: variant(original, random), publicationOf });
  }
  for (let at = labelled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [labelled[at], labelled[other]];
    if (a && b) [labelled[at], labelled[other]] = [b, a];
  }
  return { records: labelled.map(row => row.fields), publications: labelled.map(row => row.publicationOf) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

function publication(made: number, random: () => number): ReferenceFields {
  const fields = emptyFields();
  const [journal, short, issn] = pick(JOURNALS, random);
  fields.type = 'article';
  fields.title = `Effects of ${pick(TOPICS, random)} and ${pick(TOPICS, random)} on ${pick(OUTCOMES, random)} and ${pick(OUTCOMES, random)} for ${pick(CONDITIONS, random)} ${pick(SETTINGS, random)}: ${pick(DESIGNS, random)}`;
  if (random() < 0.2) fields.title = fields.title.replace('Effects of', 'Effectiveness of');
  fields.authors = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => ({
    family: pick(FAMILIES, random),
    given: `${pick(GIVEN, random)} ${String.fromCharCode(65 + index * 4 + Math.floor(random() * 4))}.`,
  }));
  fields.year = 1995 + Math.floor(random() * 30);
  fields.container = journal;
  fields.containerShort = short;
  fields.issn = issn;
  fields.volume = String(fields.year - 1970);
  fields.issue = String(1 + Math.floor(random() * 12));
  const start = 1 + Math.floor(random() * 2000);
  fields.pages = `${start}-${start + 4 + Math.floor(random() * 12)}`;
  if (random() < 0.85)
    fields.doi = `10.5555/${short.replace(/\W/g, '').toLowerCase()}.${fields.year}.${made}`;
  if (random() < 0.7) fields.pmid = String(20_000_000 + made);
  fields.abstract = `${fields.title}. `.repeat(8).trim();
  fields.keywords = [pick(TOPICS, random), pick(CONDITIONS, random)];
  return fields;
}

function lookAlike(before: ReferenceFields, index: number, random: () => number): ReferenceFields {
  const other = publication(index, random);
  const same = {
    ...other,
    authors: before.authors,
    container: before.container,
    containerShort: before.containerShort,
    issn: before.issn,
    year: before.year,
  };
  const kind = random();
  if (kind < 0.25) return { ...same, title: `${before.title} Part 2` };
  if (kind < 0.45)
    return {
      ...same,
      type: 'conference',
      title: before.title,
      doi: '',
      pmid: '',
      container: 'World Physiotherapy Congress',
      containerShort: '',
      issn: '',
      pages: 'S12',
    };
  if (kind < 0.6)
    return {
      ...other,
      type: 'trial',
      title: before.title,
      authors: [],
      doi: '',
      pmid: '',
      volume: '',
      pages: '',
      container: 'ClinicalTrials.gov',
      containerShort: '',
      issn: '',
      year: before.year,
    };
  if (kind < 0.75) return { ...same, title: `Reply to: ${before.title}` };
  return { ...same, title: before.title.replace(/ on [a-z ]+ and /, ' on long-term follow-up of ') };
}

function variant(original: ReferenceFields, random: () => number): ReferenceFields {
  const fields = { ...original, authors: [...original.authors] };
  const changes = 2 + Math.floor(random() * 4);
  for (let made = 0; made < changes; made++) pick(VARIATIONS, random)(fields, random);
  return fields;
}

/** A corpus as one RIS file, the way EndNote writes it. */
export function corpusAsRis(records: readonly ReferenceFields[]): string {
  const line = (tag: string, value: string) => (value === '' ? '' : `${tag}  - ${value}\n`);
  return records
    .map(
      fields =>
        `TY  - ${fields.type === 'conference' ? 'CONF' : 'JOUR'}\n` +
        fields.authors
          .map(author => line('AU', 'name' in author ? author.name : `${author.family}, ${author.given}`))
          .join('') +
        line('PY', String(fields.year ?? '')) +
        line('TI', fields.title) +
        line('T2', fields.container) +
        line('J2', fields.containerShort) +
        line('VL', fields.volume) +
        line('IS', fields.issue) +
        line('SP', fields.pages) +
        line('SN', fields.issn) +
        line('DO', fields.doi) +
        line('C2', fields.pmid) +
        line('AB', fields.abstract) +
        fields.keywords.map(word => line('KW', word)).join('') +
        'ER  - \n',
    )
    .join('\n');
}

/** Records as a reader gives them. */
export function asRecords(fields: readonly ReferenceFields[]): ReadRecord[] {
  return fields.map((row, at) => ({
    fields: row,
    extra: {},
    accession: '',
    database: '',
    record: at + 1,
    line: at + 1,
  }));
}

export interface Accuracy {
  truePositives: number;
  falseNegatives: number;
  trueNegatives: number;
  falsePositives: number;
  /** 0 to 1. */
  sensitivity: number;
  specificity: number;
}

/**
 * Counts per record, as the studies of these tools do: a record is positive when an earlier record of the same
 * publication is kept, and found when it was put under a record of its own publication.
 */
export function accuracyOf(
  publications: readonly number[],
  duplicateOf: readonly (number | null)[],
): Accuracy {
  const counts = { truePositives: 0, falseNegatives: 0, trueNegatives: 0, falsePositives: 0 };
  const kept = new Set<number>();
  // The kept one of each publication is no duplicate, wherever it stands in the list.
  for (const [at, publicationOf] of publications.entries()) {
    const leader = duplicateOf[at] ?? null;
    if (leader === null) {
      if (kept.has(publicationOf)) counts.falseNegatives += 1;
      else counts.trueNegatives += 1;
      kept.add(publicationOf);
    } else if (publications[leader] === publicationOf) counts.truePositives += 1;
    else counts.falsePositives += 1;
  }
  const { truePositives, falseNegatives, trueNegatives, falsePositives } = counts;
  return {
    ...counts,
    sensitivity: truePositives / Math.max(1, truePositives + falseNegatives),
    specificity: trueNegatives / Math.max(1, trueNegatives + falsePositives),
  };
}
