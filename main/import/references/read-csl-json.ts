import * as z from 'zod';
import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { type Author, emptyFields, type ReferenceType } from '../../../shared/references/reference.ts';
import { databaseName } from './database-name.ts';
import { jsonItems } from './json-items.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';

const TYPES: Readonly<Record<string, ReferenceType>> = {
  'article-journal': 'article',
  article: 'preprint',
  'article-newspaper': 'news',
  'article-magazine': 'news',
  book: 'book',
  chapter: 'chapter',
  'paper-conference': 'conference',
  report: 'report',
  standard: 'report',
  thesis: 'thesis',
  webpage: 'web',
  'post-weblog': 'web',
  dataset: 'dataset',
  manuscript: 'preprint',
};

const text = z.union([z.string(), z.number().transform(String)]).catch('');
const name = z.looseObject({
  family: text.optional(),
  given: text.optional(),
  literal: text.optional(),
  suffix: text.optional(),
  'non-dropping-particle': text.optional(),
  'dropping-particle': text.optional(),
});
const names = z.array(name).catch([]);
const date = z
  .looseObject({
    'date-parts': z.array(z.array(z.union([z.number(), z.string(), z.null()]))).optional(),
    raw: text.optional(),
    literal: text.optional(),
  })
  .optional()
  .catch(undefined);
const itemSchema = z.record(z.string(), z.unknown());

/** Reads CSL-JSON, as Zotero, Mendeley and citation processors write it. */
export function readCslJson(source: string): FileReading {
  const found = new Collector('csl-json');
  for (const { text: json, line } of jsonItems(source)) {
    const place = found.begin(line);
    const item = parse(json);
    if (item === null) found.reject(place, 'broken-json');
    else found.take(place, toRecord(item));
  }
  return found.finish();
}

function parse(json: string): Record<string, unknown> | null {
  try {
    return itemSchema.parse(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

const KNOWN = new Set(
  (
    'id type title title-short author editor issued container-title container-title-short journalAbbreviation ' +
    'volume issue page number DOI PMID PMCID ISBN ISSN URL publisher publisher-place edition language abstract ' +
    'keyword note source'
  ).split(' '),
);

function toRecord(item: Record<string, unknown>): Omit<ReadRecord, 'record' | 'line'> {
  const get = (field: string) => plainText(text.parse(item[field] ?? ''));
  const fields = emptyFields();
  fields.type = TYPES[get('type')] ?? 'other';
  if (get('genre').toLowerCase() === 'trial registration') fields.type = 'trial';
  fields.title = get('title');
  fields.shortTitle = get('title-short') || get('shortTitle');
  fields.authors = names.parse(item.author ?? []).flatMap(authorOf);
  fields.editors = names.parse(item.editor ?? []).flatMap(authorOf);
  Object.assign(fields, dateOf(item.issued));
  fields.container = get('container-title');
  fields.containerShort = get('container-title-short') || get('journalAbbreviation');
  fields.volume = get('volume');
  fields.issue = get('issue');
  fields.pages = pageRange(get('page'));
  fields.articleNumber = get('number');
  fields.doi = findDoi(get('DOI')) || findDoi(get('URL'));
  // Zotero keeps numbers that CSL has no field for in the note.
  fields.pmid = findPmid(get('PMID')) || (/\bPMID:\s*(\d{1,8})/i.exec(get('note'))?.[1] ?? '');
  fields.pmcid = findPmcid(get('PMCID')) || findPmcid(get('note'));
  fields.isbn = get('ISBN');
  fields.issn = get('ISSN');
  fields.url = get('URL');
  fields.publisher = get('publisher');
  fields.place = get('publisher-place');
  fields.edition = get('edition');
  fields.language = get('language');
  fields.abstract = get('abstract');
  fields.keywords = get('keyword')
    .split(/\s*[;,]\s*/)
    .filter(Boolean);
  fields.note = get('note');
  const extra: Record<string, string[]> = {};
  for (const [field, value] of Object.entries(item)) {
    if (!KNOWN.has(field) && (typeof value === 'string' || typeof value === 'number'))
      extra[field] = [String(value)];
  }
  return { fields, extra, accession: get('id'), database: databaseName(get('source')) };
}

/** Titles may hold the few marks CSL allows. */
function plainText(value: string): string {
  return value.replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^>]*)?>/gi, '').trim();
}

function authorOf(person: z.infer<typeof name>): Author[] {
  const particle = [person['dropping-particle'], person['non-dropping-particle']].filter(Boolean).join(' ');
  const family = [particle, person.family].filter(Boolean).join(' ').trim();
  const given = [person.given, person.suffix].filter(Boolean).join(' ').trim();
  if (family !== '') return given === '' ? [{ name: family }] : [{ family, given }];
  const literal = (person.literal ?? person.given ?? '').trim();
  return literal === '' ? [] : [{ name: literal }];
}

function dateOf(value: unknown) {
  const issued = date.parse(value);
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined || year === null) return readDate(issued?.raw ?? issued?.literal ?? '');
  return readDate([year, month, day].filter(part => part !== undefined && part !== null).join('-'));
}
