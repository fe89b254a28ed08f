import { jaroWinkler } from './jaro-winkler.ts';
import type { Key } from './normalise.ts';

/** The answer of one comparison; `unknown` when a record lacks what it needs, which never stops a pair. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Comparison {
  year: Answer;
  pages: Answer;
  authors: Answer;
  title: Answer;
  journal: Answer;
  /** A DOI or PubMed number both have; `no` when both have one and they differ. */
  identifier: Answer;
  /** 0 to 100. */
  score: number;
  /** `same`: taken together by itself; `doubt`: for somebody to judge. */
  verdict: 'same' | 'doubt' | 'different';
}

/** From this score on two records that pass all comparisons are taken together without asking. */
export const AUTOMATIC_SCORE = 80;

/** Similarity above which DedupEndNote calls authors and titles the same. */
const AUTHORS_ALIKE = 0.67;
const TITLE_ALIKE = 0.89;
/** What replies and other notices need instead. */
const NOTICE_AUTHORS_ALIKE = 0.75;

/** Points of each part of the score; an unknown part counts half. */
const POINTS = { title: 40, pages: 20, authors: 20, year: 10, journal: 10 } as const;

const DIFFERENT: Comparison = {
  year: 'unknown',
  pages: 'unknown',
  authors: 'unknown',
  title: 'no',
  journal: 'unknown',
  identifier: 'unknown',
  score: 0,
  verdict: 'different',
};

/**
 * Compares two records by the five comparisons DedupEndNote documents (year at most one apart; same first page or
 * DOI; authors; title, also read backwards; ISSN, ISBN or journal), where missing data never stop a pair, and by
 * DOI and PubMed number. Beyond these: a registration, a correction, a reply, another part and another version of a
 * Cochrane review are never the same as what they belong to, and a pair that fails one comparison only, or passes
 * on thin data, is left to somebody's judgement.
 */
export function compareKeys(a: Key, b: Key): Comparison {
  if (isOther(a, b)) return DIFFERENT;
  const identifier = compareIdentifiers(a, b);
  const year: Answer =
    a.year === null || b.year === null ? 'unknown' : Math.abs(a.year - b.year) <= 1 ? 'yes' : 'no';
  const pages: Answer = comparePages(a, b);
  if (identifier !== 'yes' && year === 'no' && pages !== 'yes') return DIFFERENT;
  const titleLikeness = likenessOfTitles(a, b);
  const isCut = identifier === 'yes' && isBeginning(a.titles[0] ?? '', b.titles[0] ?? '');
  const title: Answer = titleLikeness > TITLE_ALIKE || isCut ? 'yes' : 'no';
  if (title === 'no' && identifier !== 'yes') return DIFFERENT;
  const authorLikeness = likenessOfAuthors(a, b);
  const needed = a.notice === 'none' ? AUTHORS_ALIKE : NOTICE_AUTHORS_ALIKE;
  const authors: Answer = authorLikeness === null ? 'unknown' : authorLikeness > needed ? 'yes' : 'no';
  const journal = compareJournals(a, b);
  const answers = { year, pages, authors, title, journal, identifier };
  const part = (answer: Answer, points: number, likeness = 1) =>
    answer === 'unknown' ? points / 2 : answer === 'yes' ? points * likeness : 0;
  const score = Math.round(
    POINTS.title * Math.max(0, (titleLikeness - 0.6) / 0.4) +
      part(identifier === 'yes' ? 'yes' : pages, POINTS.pages) +
      part(authors, POINTS.authors, authorLikeness ?? 1) +
      part(year, POINTS.year) +
      part(journal, POINTS.journal),
  );
  return { ...answers, score, verdict: judge(answers, score, titleLikeness, a, b) };
}

/** Kinds of publication that share a title without being the same. */
function isOther(a: Key, b: Key): boolean {
  if (a.isRegistration !== b.isRegistration) return true;
  if (a.notice !== b.notice) return true;
  if (a.part !== b.part) return true;
  if (a.isConference !== b.isConference && compareIdentifiers(a, b) !== 'yes') return true;
  if (a.pmid !== '' && b.pmid !== '' && a.pmid !== b.pmid) return true;
  // Each update of a Cochrane review is a publication of its own, with its own DOI and year.
  const updates = a.isCochraneReview && b.isCochraneReview;
  return updates && (a.doi !== '' && b.doi !== '' ? a.doi !== b.doi : a.year !== b.year);
}

function judge(
  answers: Omit<Comparison, 'score' | 'verdict'>,
  score: number,
  titleLikeness: number,
  a: Key,
  b: Key,
): Comparison['verdict'] {
  const { identifier, year, pages, authors, title, journal } = answers;
  const noes = [year, pages, authors, title, journal].filter(answer => answer === 'no').length;
  if (identifier === 'yes') {
    // An identifier copied from another record is rare, but it happens: the rest must not speak against it.
    if (title === 'yes' && authors !== 'no') return 'same';
    return title === 'yes' || (authors === 'yes' && noes === 1) ? 'doubt' : 'different';
  }
  const near = titleLikeness >= 0.95 && authors === 'yes';
  if (noes === 0) {
    const known = [pages, authors, year].filter(answer => answer === 'yes').length;
    const firm = pages === 'yes' ? known >= 2 : near && journal === 'yes' && year === 'yes';
    const worded = a.numbers === b.numbers && (pages === 'yes' || !wordsDiffer(a, b));
    return firm && worded && identifier !== 'no' && score >= AUTOMATIC_SCORE ? 'same' : 'doubt';
  }
  if (noes > 1 || !near || a.numbers !== b.numbers || wordsDiffer(a, b)) return 'different';
  return year === 'no' || (pages === 'no' && identifier === 'no' && a.startPage !== '' && b.startPage !== '')
    ? 'different'
    : 'doubt';
}

function compareIdentifiers(a: Key, b: Key): Answer {
  if (a.pmid !== '' && a.pmid === b.pmid) return 'yes';
  if (a.doi === '' || b.doi === '') return 'unknown';
  return a.doi === b.doi ? 'yes' : 'no';
}

function comparePages(a: Key, b: Key): Answer {
  const bothPages = a.startPage !== '' && b.startPage !== '';
  const bothDois = a.doi !== '' && b.doi !== '';
  if (bothPages && a.startPage === b.startPage)
    return a.volume !== '' && b.volume !== '' && a.volume !== b.volume ? 'no' : 'yes';
  if (bothDois) return a.doi === b.doi ? 'yes' : 'no';
  return bothPages ? 'no' : 'unknown';
}

function likenessOfTitles(a: Key, b: Key): number {
  let best = 0;
  for (const one of a.titles) {
    for (const other of b.titles) {
      if (one === other) return 1;
      best = Math.max(best, jaroWinkler(one, other));
      // A slip at the beginning weighs heavily; read backwards it stands at the end.
      best = Math.max(best, jaroWinkler(one, other, true));
    }
  }
  return best;
}

/** Whether one title is the other without its subtitle. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 15 && long.startsWith(`${short} `);
}

/** Null when one of them names nobody. A list that was cut short is compared as far as it goes. */
function likenessOfAuthors(a: Key, b: Key): number | null {
  if (a.authors === '' || b.authors === '') return null;
  const whole = jaroWinkler(a.authors, b.authors);
  if (a.firstAuthor === '' || a.firstAuthor !== b.firstAuthor) return whole;
  const length = Math.min(a.authors.length, b.authors.length);
  return Math.max(whole, jaroWinkler(a.authors.slice(0, length), b.authors.slice(0, length)));
}

function compareJournals(a: Key, b: Key): Answer {
  if (a.serials.some(serial => b.serials.includes(serial))) return 'yes';
  if (a.journals.length === 0 || b.journals.length === 0) return 'unknown';
  return a.journals.some(one => b.journals.some(other => isSameJournal(one, other))) ? 'yes' : 'no';
}

const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'la',
  'et',
  'van',
  'en',
  'voor',
  'und',
  'der',
  'on',
]);

/** Equal, nearly equal, or one the abbreviation of the other: `j physiother` and `journal of physiotherapy`. */
export function isSameJournal(a: string, b: string): boolean {
  if (a === b || jaroWinkler(a, b) > 0.93) return true;
  const words = (name: string) => name.split(' ').filter(word => !SMALL_WORDS.has(word));
  const [one, other] = [words(a), words(b)];
  if (one.length !== other.length) {
    const [short, long] = a.length < b.length ? [a.replace(/ /g, ''), other] : [b.replace(/ /g, ''), one];
    return short.length > 2 && short === long.map(word => word[0]).join('');
  }
  return one.every((word, at) => startsAlike(word, other[at] ?? ''));
}

function startsAlike(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  // `phys` and `psychol` start alike, but no abbreviation leaves out its second letter in one of two names.
  return a.length > 4 && b.length > 4 && a.slice(0, 4) === b.slice(0, 4);
}

/** Whether both titles hold a word the other has nothing like: `acute` against `chronic`. */
function wordsDiffer(a: Key, b: Key): boolean {
  const [one = '', other = ''] = [a.titles[0], b.titles[0]];
  if (one === other || a.titles.some(form => b.titles.includes(form))) return false;
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const onlyLeft = [...left].filter(word => !right.has(word));
  const onlyRight = [...right].filter(word => !left.has(word));
  const strange = (word: string, words: readonly string[]) =>
    word.length > 2 && !words.some(candidate => jaroWinkler(word, candidate) > 0.85);
  return onlyLeft.some(word => strange(word, onlyRight)) && onlyRight.some(word => strange(word, onlyLeft));
}
