import { plain } from '../../../shared/references/normalise.ts';
import type { Author, ReferenceFields, ReferenceType } from '../../../shared/references/reference.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  conference: 'inproceedings',
  report: 'report',
  thesis: 'thesis',
  preprint: 'unpublished',
  trial: 'misc',
  web: 'online',
  dataset: 'dataset',
  news: 'misc',
  other: 'misc',
};

/** The references as biblatex, in UTF-8. Every key is the author, the year and the number in the project. */
export function writeBibtex(references: readonly { number: number; fields: ReferenceFields }[]): string {
  return references.map(({ number, fields }) => entryOf(number, fields)).join('\n');
}

function entryOf(number: number, fields: ReferenceFields): string {
  const container = fields.type === 'chapter' || fields.type === 'conference' ? 'booktitle' : 'journal';
  const date = [fields.year ?? '', fields.monthDay].filter(part => part !== '').join('-');
  const values: [name: string, value: string][] = [
    // Doubled, the braces keep capitals as they are.
    ['title', fields.title === '' ? '' : `{${latexOf(fields.title)}}`],
    ['shorttitle', latexOf(fields.shortTitle)],
    ['author', fields.authors.map(name).join(' and ')],
    ['editor', fields.editors.map(name).join(' and ')],
    ['date', date],
    ['year', fields.year === null ? '' : String(fields.year)],
    [container, latexOf(fields.container)],
    ['shortjournal', latexOf(fields.containerShort)],
    ['volume', latexOf(fields.volume)],
    ['number', latexOf(fields.issue)],
    ['pages', latexOf(fields.pages).replace(/-/g, '--')],
    ['eid', latexOf(fields.articleNumber)],
    ['publisher', latexOf(fields.publisher)],
    ['location', latexOf(fields.place)],
    ['edition', latexOf(fields.edition)],
    ['doi', latexOf(fields.doi)],
    ['pmid', fields.pmid],
    ['pmcid', fields.pmcid],
    ['isbn', latexOf(fields.isbn)],
    ['issn', latexOf(fields.issn)],
    ['url', latexOf(fields.url)],
    ['language', latexOf(fields.language)],
    ['abstract', latexOf(fields.abstract)],
    ['keywords', latexOf(fields.keywords.join('; '))],
    ['note', latexOf(fields.note)],
    ['type', fields.type === 'trial' ? 'trial registration' : ''],
  ];
  const rows = values.filter(([, value]) => value !== '').map(([field, value]) => `  ${field} = {${value}},`);
  return `@${TYPES[fields.type]}{${keyOf(number, fields)},\n${rows.join('\n')}\n}\n`;
}

function keyOf(number: number, { authors: [first], year }: ReferenceFields): string {
  const family = first ? ('name' in first ? first.name : first.family) : 'anon';
  return `${
    plain(family)
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 30) || 'ref'
  }${year ?? ''}-${number}`;
}

function name(author: Author): string {
  return 'name' in author
    ? `{${latexOf(author.name)}}`
    : `${latexOf(author.family)}, ${latexOf(author.given)}`;
}

/** Signs that mean something to LaTeX, written so that they stand for themselves. */
function latexOf(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .trim();
}
