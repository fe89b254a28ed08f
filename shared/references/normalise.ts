import { findIsbns, findIssns } from './identifiers.ts';
import { shortName } from './names.ts';
import type { ReferenceFields } from './reference.ts';

/** What a record is compared by. */
export type Comparable = Pick<
  ReferenceFields,
  | 'type'
  | 'title'
  | 'authors'
  | 'year'
  | 'container'
  | 'containerShort'
  | 'volume'
  | 'pages'
  | 'articleNumber'
  | 'doi'
  | 'pmid'
  | 'isbn'
  | 'issn'
>;

/** A notice about another publication; it carries much of the title of what it is about. */
export type Notice = 'none' | 'correction' | 'retraction' | 'reply' | 'comment';

/** A record made ready to be compared, once, with everything that would otherwise be worked out per pair. */
export interface Key {
  /** The title in plain small letters; first as it is, then without and as what stood in brackets. */
  titles: string[];
  notice: Notice;
  /** Arabic and Roman numbers that name a part, `2` and `ii` alike. */
  part: string;
  /** All other numbers in the title. */
  numbers: string;
  authors: string;
  firstAuthor: string;
  year: number | null;
  /** Digits of the first page or of the article number. */
  startPage: string;
  volume: string;
  doi: string;
  pmid: string;
  serials: string[];
  journals: string[];
  isRegistration: boolean;
  isConference: boolean;
  isCochraneReview: boolean;
}

/** Makes a record ready to be compared. */
export function keyOf(record: Comparable): Key {
  const title = record.title.replace(/<[^>]*>/g, ' ').replace(/^\W*retracted(?: article)?\W+/i, '');
  const titles = [...new Set(titleForms(title))];
  const journals = [record.container, record.containerShort].flatMap(namesOfJournal);
  const plainTitle = plain(title);
  return {
    titles,
    notice: noticeOf(title),
    part: partOf(plainTitle),
    numbers: (plainTitle.match(/\d+/g) ?? []).join(' '),
    authors: plain(record.authors.map(shortName).join('; ')),
    firstAuthor: firstAuthor(record),
    year: record.year,
    startPage: startPage(record),
    volume: record.volume.replace(/\D/g, ''),
    doi: record.doi.toLowerCase(),
    pmid: record.pmid,
    serials: [...findIssns(record.issn), ...findIsbns(record.isbn)],
    journals: [...new Set(journals)],
    isRegistration: isRegistration(record),
    isConference: record.type === 'conference',
    isCochraneReview: /14651858\.c|cochrane database/i.test(`${record.doi} ${record.container}`),
  };
}

/** Small letters and digits, one space between words, without accents. */
export function plain(text: string): string {
  // Most texts are plain letters, for which this is several times as fast.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
  if (/^[\u0000-\u007f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[æœ]/g, letter => (letter === 'æ' ? 'ae' : 'oe'))
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function titleForms(title: string): string[] {
  const bracketed = title.includes('[') ? /^(.*?)\s*\[([^\]]{12,})\]\.?\s*$/.exec(title) : null;
  const forms = bracketed ? [title, bracketed[1] ?? '', bracketed[2] ?? ''] : [title];
  return forms.map(plain).filter(form => form !== '');
}

function firstAuthor({ authors: [first] }: Comparable): string {
  if (!first) return '';
  return plain('name' in first ? first.name : first.family);
}

/** Only the digits of the first page count: `S123` and `123` are the same. */
function startPage({ pages, articleNumber }: Comparable): string {
  const [first = ''] = pages.split(/[-–,]/);
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '');
  return digits(first) || digits(articleNumber);
}

function noticeOf(title: string): Notice {
  if (/^\W*(erratum|errata|corrigend\w+|correction)\b|\b(erratum|corrigendum)\W*$/i.test(title))
    return 'correction';
  if (/^\W*(retraction|expression of concern|withdrawn)\b/i.test(title)) return 'retraction';
  if (/\breply\b|author\w*\W+respon\w*|^\W*response\W*$|^\W*in response\W*$|^response to\b/i.test(title))
    return 'reply';
  if (/^\W*(comments?|commentary|letter)\s+(on|to|regarding|concerning)\b/i.test(title)) return 'comment';
  return 'none';
}

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
};

function partOf(title: string): string {
  const parts = title.matchAll(
    /\b(?:part|deel|partie|teil|phase|fase|volume|study|section|chapter)\s+(\d+|[ivx]+|one|two|three|a|b|c)\b/g,
  );
  const words: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3' };
  return [...parts].map(([, part = '']) => ROMAN[part] ?? words[part] ?? part).join(' ');
}

function isRegistration({ type, container, pmid, title, volume }: Comparable): boolean {
  if (type === 'trial') return true;
  const registry = /clinicaltrials\.gov|who\.int\/trialsearch|trialsearch|isrctn|eudract|trialregister/i;
  return pmid === '' && volume === '' && registry.test(`${container} ${title}`);
}

/** Many records are of few journals. */
const journalNames = new Map<string, string[]>();
const MOST_JOURNALS = 20_000;

function namesOfJournal(journal: string): string[] {
  let names = journalNames.get(journal);
  if (!names) {
    names = journalForms(journal);
    if (journalNames.size < MOST_JOURNALS) journalNames.set(journal, names);
  }
  return names;
}

/** A journal under both its names when it gives two, without article, place and punctuation. */
function journalForms(journal: string): string[] {
  if (journal === '') return [];
  const bracketed = /^(.*?)\s*\[(.+)\]/.exec(journal);
  const both = bracketed ? [bracketed[1] ?? '', bracketed[2] ?? ''] : journal.split(/\s+[=/]\s+/);
  return both
    .map(name =>
      plain(name.replace(/\s*[([][^)\]]*[)\]]\s*$/, '').replace(/\s*:\s.*$/, '')).replace(
        /^(the|de|le|la|het|les|der|die) /,
        '',
      ),
    )
    .filter(name => name !== '');
}
