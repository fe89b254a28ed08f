import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseName, parseNames } from '../../../shared/references/names.ts';
import { type Author, emptyFields } from '../../../shared/references/reference.ts';
import { readCsv } from '../spreadsheet/read-csv.ts';
import { databaseName } from './database-name.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfWords } from './record-types.ts';

/** Column titles of Rayyan, Covidence, Scopus, Zotero and PubMed, in small letters without signs. */
const COLUMNS = {
  title: ['title', 'article title', 'document title'],
  authors: ['authors', 'author', 'author full names', 'author names'],
  year: ['year', 'publication year', 'published year'],
  month: ['month', 'published month'],
  day: ['day'],
  container: ['journal', 'source title', 'publication title', 'journal book', 'journal title'],
  containerShort: ['abbreviated source title', 'journal abbreviation'],
  issn: ['issn'],
  isbn: ['isbn'],
  volume: ['volume'],
  issue: ['issue'],
  pages: ['pages'],
  start: ['page start'],
  end: ['page end'],
  articleNumber: ['art no', 'article number'],
  doi: ['doi'],
  url: ['url', 'link'],
  pmid: ['pmid', 'pubmed id', 'pubmed id'],
  pmcid: ['pmc id', 'pmcid'],
  language: ['language', 'language of original document'],
  publisher: ['publisher'],
  place: ['location', 'place'],
  abstract: ['abstract', 'abstract note'],
  keywords: ['keywords', 'author keywords', 'manual tags', 'index keywords'],
  notes: ['notes', 'extra'],
  type: ['item type', 'document type', 'type'],
  accession: ['eid', 'key', 'covidence', 'accession number', 'ref'],
  database: ['source', 'database'],
} as const;
type Column = keyof typeof COLUMNS;

/** The columns of a row of titles, or null when it cannot be one: a list of references names title and author. */
export function referenceColumns(header: readonly string[]): Map<Column, number> | null {
  const found = new Map<Column, number>();
  const names = header.map(cell =>
    cell
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  for (const [column, titles] of Object.entries(COLUMNS)) {
    const at = names.findIndex(name => (titles as readonly string[]).includes(name));
    if (at >= 0) found.set(column as Column, at);
  }
  return found.has('title') && (found.has('authors') || found.has('doi')) ? found : null;
}

/** Reads a table of references; its first row with content names the columns. */
export function readCsvReferences(text: string): FileReading {
  const found = new Collector('csv');
  const rows = readCsv(new TextEncoder().encode(text), '').sheets[0]?.rows ?? [];
  const top = rows.findIndex(row => row.length > 1);
  const columns = referenceColumns(rows[top] ?? []);
  if (!columns) return found.finish();
  for (const [at, row] of rows.entries()) {
    if (at <= top || row.length === 0) continue;
    found.take(
      found.begin(at + 1),
      toRecord(name => row[columns.get(name) ?? -1]?.trim() ?? ''),
    );
  }
  return found.finish();
}

function toRecord(get: (name: Column) => string): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  fields.type = get('type') === '' ? 'article' : typeOfWords(get('type').replace(/([a-z])([A-Z])/g, '$1 $2'));
  fields.title = get('title');
  fields.authors = authorsOf(get('authors'));
  Object.assign(fields, readDate([get('year'), get('month'), get('day')].filter(Boolean).join('-')));
  if (fields.monthDay === '') fields.monthDay = readDate(`${get('year')} ${get('month')}`).monthDay;
  fields.container = get('container');
  fields.containerShort = get('containerShort');
  fields.issn = get('issn');
  fields.isbn = get('isbn');
  fields.volume = get('volume');
  fields.issue = get('issue');
  fields.pages = get('pages') === '' ? pageRange(get('start'), get('end')) : pageRange(get('pages'));
  fields.articleNumber = get('articleNumber');
  fields.doi = findDoi(get('doi')) || findDoi(get('url'));
  fields.url = get('url');
  fields.pmid = findPmid(get('pmid')) || (/pubmed\D*(\d{1,8})/i.exec(get('url'))?.[1] ?? '');
  fields.pmcid = findPmcid(get('pmcid'));
  fields.language = get('language');
  fields.publisher = get('publisher');
  fields.place = get('place');
  fields.abstract = get('abstract');
  fields.keywords = get('keywords')
    .split(/\s*;\s*/)
    .filter(Boolean);
  fields.note = get('notes');
  return { fields, extra: {}, accession: get('accession'), database: databaseName(get('database')) };
}

/** Rayyan writes `Hayden, J. A. and Ellis, J.`, others separate by semicolons or commas. */
function authorsOf(text: string): Author[] {
  if (text.includes(';') || !/\sand\s/.test(text)) return parseNames([text.replace(/\.$/, '')]);
  return text.split(/\s+and\s+/).flatMap(name => parseName(name) ?? []);
}
