import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfWords } from './record-types.ts';
import { TaggedRecord, unique } from './tagged-lines.ts';

const TAG = /^([A-Z][A-Z0-9])(?: (.*)|$)/;
/** Lines below these are values of their own; below all others a text goes on. */
const LISTS = new Set(['AU', 'AF', 'BE', 'CR', 'C1']);
const KNOWN = new Set(
  'PT AU AF TI SO JI J9 PY PD VL IS BP EP AR DI PM SN EI BN PU PI LA AB DE ID DT UT CA BE ER'.split(' '),
);

/** Reads the plain text of Web of Science (`FN … EF`), one record between `PT` and `ER`. */
export function readWebOfScience(text: string): FileReading {
  const found = new Collector('web-of-science');
  let current: TaggedRecord | null = null;
  const close = () => {
    const record = current;
    current = null;
    if (record) found.take(found.begin(record.line), toRecord(record));
  };
  let number = 0;
  for (const row of text.split('\n')) {
    number += 1;
    const match = TAG.exec(row);
    const tag = match?.[1] ?? '';
    if (tag === 'EF') break;
    if (tag === 'ER' || tag === 'PT') close();
    if (tag === 'PT') current = new TaggedRecord(number);
    if (match && tag !== 'ER') (current as TaggedRecord | null)?.add(tag, (match[2] ?? '').trim());
    else if (!match) (current as TaggedRecord | null)?.goOn(row.trim(), name => LISTS.has(name));
  }
  close();
  return found.finish();
}

function toRecord(tags: TaggedRecord): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  const kind = tags.first('DT');
  fields.type = /meeting abstract|proceedings paper/i.test(kind)
    ? 'conference'
    : typeOfWords(kind || 'article');
  fields.title = tags.first('TI');
  const people = tags.all('AF').length > 0 ? tags.all('AF') : tags.all('AU');
  fields.authors = [...parseNames(people), ...tags.all('CA').map(name => ({ name }))];
  fields.editors = parseNames(tags.all('BE'));
  const year = readDate(tags.first('PY'));
  Object.assign(fields, year, { monthDay: readDate(`${tags.first('PY')} ${tags.first('PD')}`).monthDay });
  fields.container = tags.first('SO');
  fields.containerShort = tags.first('JI', 'J9');
  fields.volume = tags.first('VL');
  fields.issue = tags.first('IS');
  fields.pages = pageRange(tags.first('BP'), tags.first('EP'));
  fields.articleNumber = tags.first('AR');
  fields.doi = findDoi(tags.first('DI'));
  fields.pmid = findPmid(tags.first('PM'));
  fields.issn = unique(tags.all('SN', 'EI')).join('; ');
  fields.isbn = tags.all('BN').join('; ');
  fields.publisher = tags.first('PU');
  fields.place = tags.first('PI');
  fields.language = tags.first('LA');
  fields.abstract = tags.first('AB');
  fields.keywords = unique(
    tags
      .all('DE', 'ID')
      .flatMap(words => words.split(/\s*;\s*/))
      .filter(Boolean),
  );
  return { fields, extra: tags.others(KNOWN), accession: tags.first('UT'), database: 'Web of Science' };
}
