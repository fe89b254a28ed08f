import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { TaggedRecord } from './tagged-lines.ts';

const BEGIN = /^\s*Record #\d+ of \d+\s*$/;
const TAG = /^([A-Z]{2,4}):(?:\s(.*)|$)/;
const KNOWN = new Set('ID AN AU TI SO YR VL NO PG XR PT KY DOI AB US PB'.split(' '));

/** Reads the citations the Cochrane Library saves as plain text: `Record #1 of 12`, then `TI: …` and so on. */
export function readCochraneText(text: string): FileReading {
  const found = new Collector('cochrane-text');
  let current: TaggedRecord | null = null;
  const close = () => {
    const record = current;
    current = null;
    if (record) found.take(found.begin(record.line), toRecord(record));
  };
  let number = 0;
  for (const row of text.split('\n')) {
    number += 1;
    if (BEGIN.test(row)) {
      close();
      current = new TaggedRecord(number);
      continue;
    }
    const match = TAG.exec(row);
    if (match) (current as TaggedRecord | null)?.add(match[1] ?? '', (match[2] ?? '').trim());
    else (current as TaggedRecord | null)?.goOn(row.trim());
  }
  close();
  return found.finish();
}

function toRecord(tags: TaggedRecord): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  const source = tags.first('SO');
  const kind = tags.first('PT');
  fields.type = 'article';
  if (/conference|abstract/i.test(kind)) fields.type = 'conference';
  if (/trial registry/i.test(kind) || /^https?:\/\/(trialsearch|clinicaltrials|www\.who\.int)/i.test(source))
    fields.type = 'trial';
  fields.title = tags.first('TI').replace(/\.$/, '');
  fields.authors = parseNames(tags.all('AU'));
  Object.assign(fields, readDate(tags.first('YR')));
  fields.container = source;
  fields.volume = tags.first('VL');
  fields.issue = tags.first('NO');
  fields.pages = pageRange(tags.first('PG'));
  fields.doi = findDoi(tags.first('DOI'));
  fields.pmid =
    tags
      .all('XR')
      .map(value => (/^PUBMED/i.test(value) ? findPmid(value.replace(/^PUBMED\s*/i, '')) : ''))
      .find(Boolean) ?? '';
  fields.publisher = tags.first('PB');
  fields.url = tags.first('US');
  fields.abstract = tags.first('AB');
  fields.keywords = tags
    .all('KY')
    .flatMap(words => words.split(/\s*;\s*/))
    .filter(Boolean);
  const accession = tags.first('ID', 'AN');
  return { fields, extra: tags.others(KNOWN), accession, database: 'Cochrane Library' };
}
