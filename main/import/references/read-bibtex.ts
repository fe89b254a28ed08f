import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseName } from '../../../shared/references/names.ts';
import { type Author, emptyFields, type ReferenceType } from '../../../shared/references/reference.ts';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts';
import { databaseName } from './database-name.ts';
import { latexText } from './latex-text.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfWords } from './record-types.ts';

const TYPES: Readonly<Record<string, ReferenceType>> = {
  article: 'article',
  book: 'book',
  booklet: 'book',
  mvbook: 'book',
  collection: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'conference',
  conference: 'conference',
  proceedings: 'conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  unpublished: 'preprint',
  online: 'web',
  electronic: 'web',
  www: 'web',
  dataset: 'dataset',
};

const KNOWN = new Set(
  (
    'title shorttitle author editor year date month journal journaltitle booktitle shortjournal volume number issue ' +
    'pages eid doi pmid eprint eprinttype pmcid isbn issn url publisher institution school organization address ' +
    'location edition language langid abstract keywords note annote source'
  ).split(' '),
);

/** Reads BibTeX and biblatex, as Zotero, Mendeley, Scopus, Web of Science and publishers write it. */
export function readBibtex(text: string): FileReading {
  const found = new Collector('bibtex');
  for (const piece of bibtexEntries(text)) {
    const place = found.begin(piece.line);
    if ('fault' in piece) found.reject(place, piece.fault);
    else found.take(place, toRecord(piece));
  }
  return found.finish();
}

function toRecord({ type, key, fields: raw }: BibtexEntry): Omit<ReadRecord, 'record' | 'line'> {
  const get = (...names: string[]) => {
    for (const name of names) {
      const value = latexText(raw.get(name) ?? '');
      if (value !== '') return value;
    }
    return '';
  };
  const fields = emptyFields();
  fields.type = TYPES[type] ?? typeOfWords(get('type') || type);
  fields.title = get('title');
  fields.shortTitle = get('shorttitle');
  fields.authors = namesOf(raw.get('author') ?? '');
  fields.editors = namesOf(raw.get('editor') ?? '');
  Object.assign(fields, readDate(get('date') || `${get('year')} ${get('month')}`));
  fields.container = get('journal', 'journaltitle', 'booktitle');
  fields.containerShort = get('shortjournal', 'journal-iso');
  fields.volume = get('volume');
  fields.issue = get('number', 'issue');
  fields.pages = pageRange(get('pages'));
  fields.articleNumber = get('eid', 'article-number');
  fields.publisher = get('publisher', 'institution', 'school', 'organization');
  fields.place = get('address', 'location');
  fields.edition = get('edition');
  fields.doi = findDoi(get('doi')) || findDoi(get('url'));
  fields.pmid = findPmid(get('pmid')) || (/pubmed/i.test(get('eprinttype')) ? findPmid(get('eprint')) : '');
  fields.pmcid = findPmcid(get('pmcid'));
  fields.isbn = get('isbn');
  fields.issn = get('issn');
  fields.url = get('url');
  fields.language = get('language', 'langid');
  fields.abstract = get('abstract');
  fields.keywords = get('keywords', 'author_keywords')
    .split(/\s*[;,]\s*/)
    .filter(Boolean);
  fields.note = get('note', 'annote');
  const extra: Record<string, string[]> = {};
  for (const [name, value] of raw) if (!KNOWN.has(name) && value !== '') extra[name] = [value];
  const accession = get('unique-id') || key;
  const database = /^WOS:/i.test(accession) ? 'Web of Science' : databaseName(get('source'));
  return { fields, extra, accession, database };
}

/** Names are separated by the word `and`; one in braces is a group. */
function namesOf(value: string): Author[] {
  return splitAtAnd(value).flatMap(name => {
    const trimmed = name.trim();
    if (/^\{.*\}$/s.test(trimmed)) return [{ name: latexText(trimmed) }];
    const text = latexText(trimmed);
    if (text === '' || text === 'others') return [];
    if (text.includes(',')) {
      const [family = '', ...rest] = text.split(/\s*,\s*/);
      // `von Last, Jr, First`
      const given = rest.length > 1 ? `${rest.at(-1)} ${rest.slice(0, -1).join(' ')}` : (rest[0] ?? '');
      return parseName(`${family}, ${given}`) ?? [];
    }
    return firstLast(text);
  });
}

function splitAtAnd(value: string): string[] {
  const names: string[] = [];
  let [depth, from] = [0, 0];
  for (const match of value.matchAll(/[{}]|\s+and\s+/gi)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    else if (depth === 0) {
      names.push(value.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  return [...names, value.slice(from)];
}

/** `Maurits van Tulder`: words in small letters belong to the family name. */
function firstLast(text: string): Author[] {
  const words = text.split(' ');
  if (words.length === 1) return [{ name: text }];
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const family = particle > 0 ? particle : words.length - 1;
  const author = parseName(`${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`);
  return author ? [author] : [];
}
