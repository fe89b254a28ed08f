import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfWords } from './record-types.ts';
import { TaggedRecord, unique } from './tagged-lines.ts';

const TAG = /^([A-Za-z]{2,4})\s{0,3}-(?: (.*)|$)/;
const KNOWN = new Set(
  (
    'PMID TI BTI AU FAU CN ED FED DP VI IP PG IS ISBN AB OAB MH OT LA TA JT PB PL EN LID AID PMC PT OWN STAT DCOM ' +
    'LR CTDT AUID AD PMCR SO JID EDAT MHDA CRDT PHST PST SB RN DEP PMID'
  ).split(' '),
);

/** Reads the MEDLINE format of PubMed (`.nbib`), also as Ovid and Rayyan pass it on. */
export function readNbib(text: string): FileReading {
  const found = new Collector('nbib');
  let current: TaggedRecord | null = null;
  const close = () => {
    const record = current;
    current = null;
    if (!record || record.isEmpty) return;
    found.take(found.begin(record.line), toRecord(record));
  };
  let number = 0;
  for (const row of text.split('\n')) {
    number += 1;
    const match = TAG.exec(row);
    if (match) {
      const tag = (match[1] ?? '').toUpperCase();
      if (tag === 'PMID' && (current as TaggedRecord | null)?.has('PMID')) close();
      current ??= new TaggedRecord(number);
      current.add(tag, (match[2] ?? '').trim());
    } else if (row.trim() === '') close();
    else (current as TaggedRecord | null)?.goOn(row.trim());
  }
  close();
  return found.finish();
}

function toRecord(tags: TaggedRecord): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  fields.type = typeOf(tags);
  fields.title = withoutFullStop(tags.first('TI', 'BTI'));
  const people = tags.all('FAU').length > 0 ? tags.all('FAU') : tags.all('AU');
  fields.authors = [...parseNames(people), ...unique(tags.all('CN')).map(name => ({ name }))];
  fields.editors = parseNames(tags.all('FED').length > 0 ? tags.all('FED') : tags.all('ED'));
  Object.assign(fields, readDate(tags.first('DP', 'DEP', 'CRDT', 'EDAT')));
  fields.container = withoutFullStop(tags.first('JT') || (tags.has('TI') ? tags.first('BTI') : ''));
  fields.containerShort = tags.first('TA');
  fields.volume = tags.first('VI');
  fields.issue = tags.first('IP');
  const pages = tags.first('PG');
  const location = tags.all('LID').find(value => value.endsWith('[pii]') && /^e?\d/.test(value));
  fields.pages = pageRange(pages);
  fields.articleNumber = pages === '' && location ? location.replace(/\s*\[pii\]$/, '') : '';
  fields.doi = findDoi([...tags.all('LID'), ...tags.all('AID')].find(value => value.endsWith('[doi]')) ?? '');
  fields.pmid = findPmid(tags.first('PMID'));
  fields.pmcid = findPmcid(tags.first('PMC'));
  fields.issn = unique(tags.all('IS').map(value => value.replace(/\s*\(.*$/, ''))).join('; ');
  fields.isbn = unique(tags.all('ISBN').map(value => value.replace(/\s*\(.*$/, ''))).join('; ');
  fields.publisher = tags.first('PB');
  fields.place = tags.first('PL');
  fields.edition = tags.first('EN');
  fields.language = tags.first('LA');
  fields.abstract = tags.first('AB', 'OAB');
  fields.keywords = unique([...tags.all('MH'), ...tags.all('OT')].map(word => word.replace(/\*/g, '')));
  return { fields, extra: tags.others(KNOWN), accession: fields.pmid, database: 'PubMed' };
}

function typeOf(tags: TaggedRecord) {
  const kinds = tags.all('PT').join('; ');
  if (/preprint/i.test(kinds)) return 'preprint';
  if (tags.has('BTI')) return tags.has('TI') ? 'chapter' : 'book';
  return kinds === '' || tags.has('TA') ? 'article' : typeOfWords(kinds);
}

function withoutFullStop(title: string): string {
  return title.replace(/(?<!\.\.)\.$/, '');
}
