import { LeidraadError } from '../../../shared/errors.ts';
import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findIsbns, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields, type ReferenceType } from '../../../shared/references/reference.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import { databaseName } from './database-name.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfWords } from './record-types.ts';
import { TaggedRecord } from './tagged-lines.ts';

/** Numbers EndNote gives its types. */
const TYPES: Readonly<Record<string, ReferenceType>> = {
  '17': 'article',
  '43': 'article',
  '6': 'book',
  '44': 'book',
  '5': 'chapter',
  '60': 'chapter',
  '47': 'conference',
  '10': 'conference',
  '27': 'report',
  '46': 'report',
  '32': 'thesis',
  '12': 'web',
  '16': 'web',
  '59': 'dataset',
  '34': 'preprint',
  '23': 'news',
  '19': 'news',
};

/** Reads EndNote XML, record by record, so that a damaged one leaves the others. */
export function readEndnoteXml(text: string): FileReading {
  const found = new Collector('endnote-xml');
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(/<record(?:\s[^>]*)?>/g)) {
    const next = text.indexOf('<record', match.index + 1);
    const close = text.indexOf('</record>', match.index);
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1))
      line += 1;
    counted = match.index;
    const place = found.begin(line);
    if (close < 0 || (next >= 0 && next < close)) {
      found.reject(place, 'not-closed');
      continue;
    }
    const tags = readRecord(text.slice(match.index, close + '</record>'.length), line);
    if (tags === null) found.reject(place, 'broken-xml');
    else found.take(place, toRecord(tags));
  }
  return found.finish();
}

/** The texts of a record by the path of their element; null when it is not well-formed. */
function readRecord(xml: string, line: number): TaggedRecord | null {
  const tags = new TaggedRecord(line);
  const path: string[] = [];
  let value = '';
  try {
    readXml(new TextEncoder().encode(xml), '', {
      open(tag) {
        // Formatting inside a text; what it holds goes on with the text around it.
        if (tag.local === 'style') return;
        path.push(tag.local);
        value = '';
        if (tag.local === 'ref-type') tags.add('ref-type-name', attribute(tag, 'name') ?? '');
      },
      text(piece) {
        value += piece;
      },
      close(tag) {
        if (tag.local === 'style') return;
        const trimmed = value.replace(/\s+/g, ' ').trim();
        if (trimmed !== '') tags.add(path.slice(1).join('/'), trimmed);
        path.pop();
        value = '';
      },
    });
  } catch (error) {
    if (error instanceof LeidraadError) return null;
    throw error;
  }
  return tags;
}

const KNOWN = new Set([
  'ref-type',
  'ref-type-name',
  'rec-number',
  'foreign-keys/key',
  'database',
  'source-app',
  'contributors/authors/author',
  'contributors/secondary-authors/author',
  'titles/title',
  'titles/secondary-title',
  'titles/short-title',
  'titles/alt-title',
  'periodical/full-title',
  'periodical/abbr-1',
  'alt-periodical/full-title',
  'dates/year',
  'dates/pub-dates/date',
  'volume',
  'number',
  'pages',
  'isbn',
  'abstract',
  'keywords/keyword',
  'electronic-resource-num',
  'accession-num',
  'urls/related-urls/url',
  'remote-database-name',
  'remote-database-provider',
  'language',
  'publisher',
  'pub-location',
  'edition',
  'notes',
]);

function toRecord(tags: TaggedRecord): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  const kind = tags.first('ref-type-name', 'work-type');
  fields.type = TYPES[tags.first('ref-type')] ?? typeOfWords(kind);
  if (fields.type === 'article' && /conference abstract/i.test(tags.first('work-type')))
    fields.type = 'conference';
  fields.title = tags.first('titles/title');
  fields.shortTitle = tags.first('titles/short-title');
  fields.authors = parseNames(tags.all('contributors/authors/author'));
  fields.editors = parseNames(tags.all('contributors/secondary-authors/author'));
  Object.assign(fields, readDate(tags.first('dates/year')));
  fields.monthDay = readDate(`${tags.first('dates/year')} ${tags.first('dates/pub-dates/date')}`).monthDay;
  fields.container = tags.first('titles/secondary-title', 'periodical/full-title');
  fields.containerShort = tags.first('periodical/abbr-1', 'titles/alt-title', 'alt-periodical/full-title');
  if (fields.containerShort === fields.container) fields.containerShort = '';
  fields.volume = tags.first('volume');
  fields.issue = tags.first('number');
  fields.pages = pageRange(tags.first('pages'));
  fields.articleNumber = tags.first('custom7');
  fields.doi =
    findDoi(tags.first('electronic-resource-num')) || findDoi(tags.all('urls/related-urls/url').join(' '));
  fields.pmcid = findPmcid(tags.first('custom2'));
  const serials = tags.all('isbn').join('; ');
  if (findIsbns(serials).length > 0) fields.isbn = serials;
  else fields.issn = serials.replace(/\s*\([^)]*\)/g, '');
  fields.publisher = tags.first('publisher');
  fields.place = tags.first('pub-location');
  fields.edition = tags.first('edition');
  fields.language = tags.first('language');
  fields.url = tags.first('urls/related-urls/url');
  fields.abstract = tags.first('abstract');
  fields.keywords = tags.all('keywords/keyword');
  fields.note = tags.all('notes').join('\n');
  const accession = tags.first('accession-num');
  const database = databaseName(tags.first('remote-database-name', 'remote-database-provider'));
  const isPubmed = /^(PubMed|MEDLINE)$/.test(database) || database === '';
  fields.pmid = isPubmed ? findPmid(accession) : '';
  return { fields, extra: tags.others(KNOWN), accession: accession || tags.first('rec-number'), database };
}
