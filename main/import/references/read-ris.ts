import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findIsbns, findPmcid, findPmid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { databaseName } from './database-name.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';
import { typeOfRis } from './record-types.ts';
import { TaggedRecord, unique } from './tagged-lines.ts';

/** A tag in capitals may stand oddly spaced; in small letters only as the format says, lest a text be taken for it. */
const TAG = /^\s{0,3}(?:([A-Z][A-Z0-9])\s{0,6}-(?:\s+|$|(?=\S))|([A-Za-z][A-Za-z0-9]) {2}-(?: |$))(.*)$/;

/** Tags that exporters write; any other two letters before a hyphen belong to a text. */
const TAGS = new Set(
  (
    'TY ER TI T1 CT BT T2 T3 ST TT JO JF JA J1 J2 AU A1 A2 A3 A4 ED AD AF PY Y1 Y2 DA VL VO IS CP M1 M2 M3 SP EP ' +
    'C1 C2 C3 C4 C5 C6 C7 C8 DO AB N2 N1 KW LA UR LK L1 L2 L3 L4 SN AN DB DP CN CY PB PP ID LB ET RI RN RP SE SV NV ' +
    'OP TA U1 U2 U3 U4 U5 CA CR AV TC UT SO PT PM EM FU PMC'
  ).split(' '),
);

/** Tags that fill fields; all others are kept as they came. */
const KNOWN = new Set(
  (
    'TY ER TI T1 CT BT T2 ST JO JF JA J1 J2 AU A1 A2 A3 ED PY Y1 DA VL VO IS CP SP EP C7 DO AB N2 KW LA UR LK L2 ' +
    'SN DB DP CY PB PP ET PM N1'
  ).split(' '),
);
/** Where M1 holds the issue. */
const KNOWN_WITH_M1 = new Set([...KNOWN, 'M1']);

/** Reads RIS, in the dialects of Ovid, Embase, Scopus, Web of Science, Cochrane, EndNote, Zotero, Rayyan and others. */
export function readRis(text: string): FileReading {
  const found = new Collector('ris');
  let current: TaggedRecord | null = null;
  let header = '';
  const close = () => {
    const record = current;
    current = null;
    if (!record || record.isEmpty) return;
    const place = found.begin(record.line);
    if (!record.has('TY')) found.reject(place, 'no-type');
    else found.take(place, toRecord(record, header));
  };
  let number = 0;
  for (const row of text.split('\n')) {
    number += 1;
    const match = TAG.exec(row);
    const tag = (match?.[1] ?? match?.[2] ?? '').toUpperCase();
    const value = match?.[3]?.trim() ?? '';
    // Written exactly as the format asks, a tag need not be known to be one.
    const isTag = match !== null && (TAGS.has(tag) || /^[A-Z][A-Z0-9] {2}- /.test(row));
    if (!isTag) {
      if (current) (current as TaggedRecord).goOn(row.trim(), name => name === 'KW' || name === 'AU');
      else header = databaseOfHeader(row) ?? header;
    } else if (tag === 'ER') close();
    else {
      // A record without its end is over where the next one begins.
      if (tag === 'TY') close();
      current ??= new TaggedRecord(number);
      current.add(tag, value);
    }
  }
  close();
  return found.finish();
}

/** ProQuest and others name the database before the first record. */
function databaseOfHeader(row: string): string | null {
  return /^\s*(?:Database|Provider):\s*(.+)$/i.exec(row)?.[1] ?? null;
}

function toRecord(tags: TaggedRecord, header: string): Omit<ReadRecord, 'record' | 'line'> {
  const fields = emptyFields();
  fields.type = typeOf(tags);
  fields.title = tags.first('TI', 'T1', 'CT', 'BT');
  fields.shortTitle = tags.first('ST') === fields.title ? '' : tags.first('ST');
  fields.authors = parseNames(unique(tags.all('AU').length > 0 ? tags.all('AU') : tags.all('A1')));
  fields.editors = parseNames(unique(tags.all('ED', 'A2')));
  Object.assign(fields, readDate(tags.first('PY', 'Y1', 'DA')));
  const date = readDate(tags.first('DA', 'Y1'));
  if (fields.monthDay === '' && date.year === fields.year) fields.monthDay = date.monthDay;
  fields.container = tags.first('JF', 'T2', 'JO', 'JA');
  fields.containerShort =
    unique(tags.all('J2', 'JA', 'J1', 'JO')).find(name => name !== fields.container) ?? '';
  // A book's own title often stands in T2 as well.
  if (fields.title === '' && fields.type === 'book') fields.title = fields.container;
  if (fields.container === fields.title) fields.container = '';
  fields.volume = tags.first('VL', 'VO');
  const m1 = tags.first('M1');
  fields.issue = tags.first('IS', 'CP') || (/^\d{1,4}\S{0,8}$/.test(m1) ? m1 : '');
  fields.pages = pageRange(tags.first('SP'), tags.first('EP'));
  fields.articleNumber = tags.first('C7');
  fields.doi = doiOf(tags);
  fields.pmcid = findPmcid(tags.all('C2', 'PMC', 'N1').join(' '));
  const database = databaseOf(tags, header);
  fields.pmid = pmidOf(tags, database);
  const serials = unique(tags.all('SN'));
  fields.isbn = serials.filter(serial => findIsbns(serial).length > 0).join('; ');
  fields.issn = serials.filter(serial => findIsbns(serial).length === 0).join('; ');
  fields.publisher = tags.first('PB');
  fields.place = tags.first('CY', 'PP');
  fields.edition = tags.first('ET');
  fields.url = tags.all('UR', 'LK', 'L2').find(url => /^https?:/i.test(url)) ?? tags.first('UR', 'LK');
  fields.language = tags.first('LA');
  fields.abstract = tags.first('AB') || longest(tags.all('N2'));
  fields.keywords = unique(
    tags
      .all('KW')
      .flatMap(keyword => keyword.split(/\s*;\s*/))
      .filter(Boolean),
  );
  fields.note = tags.all('N1').join('\n');
  const accession = tags.first('AN', 'UT', 'U2', 'ID');
  const extra = tags.others(fields.issue === m1 ? KNOWN_WITH_M1 : KNOWN);
  return { fields, extra, accession, database };
}

function longest(values: readonly string[]): string {
  return values.reduce((best, value) => (value.length > best.length ? value : best), '');
}

function typeOf(tags: TaggedRecord) {
  const type = typeOfRis(tags.first('TY'));
  // Embase and Cochrane call these journal articles; what they are stands in M3 and in the source.
  const kind = tags.first('M3', 'U4');
  if (type === 'article' && /conference|abstract/i.test(kind)) return 'conference';
  if (/trial registry|clinicaltrials\.gov|trialsearch/i.test(`${kind} ${tags.first('T2', 'JF', 'JO')}`))
    return 'trial';
  return type;
}

function doiOf(tags: TaggedRecord): string {
  for (const value of [...tags.all('DO', 'M3', 'L3'), ...tags.all('UR', 'LK', 'L2', 'N1', 'ID')]) {
    const doi = findDoi(value);
    if (doi !== '') return doi;
  }
  return '';
}

function pmidOf(tags: TaggedRecord, database: string): string {
  const named = tags.all('N1', 'PM').flatMap(value => /\bPMID:?\s*(\d{1,8})\b/i.exec(value)?.[1] ?? []);
  const link = /pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{1,8})\b/.exec(
    tags.all('UR', 'L2', 'LK').join(' '),
  )?.[1];
  const own =
    database === 'PubMed' || database === 'MEDLINE'
      ? tags.all('AN', 'ID')
      : database === 'Embase'
        ? tags.all('C5')
        : [];
  return (
    findPmid(tags.first('PM')) ||
    named[0] ||
    link ||
    own.map(findPmid).find(Boolean) ||
    findPmid(tags.first('C2'))
  );
}

function databaseOf(tags: TaggedRecord, header: string): string {
  const named = tags.first('DB');
  if (named !== '') return databaseName(named);
  if (/^WOS:/i.test(tags.first('AN', 'UT', 'ID'))) return 'Web of Science';
  if (/^CN-\d+|^CD\d{6}/.test(tags.first('AN', 'ID'))) return 'Cochrane Library';
  if (/scopus\.com/.test(tags.all('UR', 'N1').join(' ')) || /^Export Date/i.test(tags.first('N1')))
    return 'Scopus';
  if (/rayyan/i.test(tags.all('N1', 'ID').join(' '))) return header;
  const provider = tags.first('DP');
  return databaseName(/ovid|ebsco|proquest|^$/i.test(provider) ? header : provider);
}
