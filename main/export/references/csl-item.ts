import type { Author, ReferenceFields, ReferenceType } from '../../../shared/references/reference.ts';

/** A reference as citation processors read it (CSL-JSON). */
export interface CslItem {
  id: string;
  type: string;
  [field: string]: unknown;
}

const TYPES: Readonly<Record<ReferenceType, string>> = {
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  conference: 'paper-conference',
  report: 'report',
  thesis: 'thesis',
  preprint: 'article',
  trial: 'document',
  web: 'webpage',
  dataset: 'dataset',
  news: 'article-newspaper',
  other: 'document',
};

/** Turns a reference into CSL-JSON; empty fields are left out. */
export function cslItem(id: string, fields: ReferenceFields): CslItem {
  const item: CslItem = {
    id,
    type: TYPES[fields.type],
    genre: fields.type === 'trial' ? 'trial registration' : '',
    title: fields.title,
    'title-short': fields.shortTitle,
    author: fields.authors.map(cslName),
    editor: fields.editors.map(cslName),
    'container-title': fields.container,
    'container-title-short': fields.containerShort,
    volume: fields.volume,
    issue: fields.issue,
    page: fields.pages,
    number: fields.articleNumber,
    publisher: fields.publisher,
    'publisher-place': fields.place,
    edition: fields.edition,
    DOI: fields.doi,
    PMID: fields.pmid,
    PMCID: fields.pmcid,
    ISBN: fields.isbn,
    ISSN: fields.issn,
    URL: fields.url,
    language: fields.language,
    abstract: fields.abstract,
    keyword: fields.keywords.join('; '),
    note: fields.note,
  };
  if (fields.year !== null) {
    const parts = [fields.year, ...fields.monthDay.split('-').filter(Boolean).map(Number)];
    item.issued = { 'date-parts': [parts] };
  }
  for (const [field, value] of Object.entries(item)) {
    if (value === '' || (Array.isArray(value) && value.length === 0)) delete item[field];
  }
  return item;
}

function cslName(author: Author): Record<string, string> {
  return 'name' in author ? { literal: author.name } : { family: author.family, given: author.given };
}
