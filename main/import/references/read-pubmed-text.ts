import { readDate } from '../../../shared/references/dates.ts';
import { findDoi, findPmcid } from '../../../shared/references/identifiers.ts';
import type { ReadRecord } from '../../../shared/references/import.ts';
import { parseNames } from '../../../shared/references/names.ts';
import { emptyFields, type ReferenceFields } from '../../../shared/references/reference.ts';
import { pageRange } from './pages.ts';
import { Collector, type FileReading } from './reading.ts';

/** Where a record begins: its number at the start of a line, after an empty one. */
const BEGIN = /^(\d{1,6})[.:]\s+(?=\S)/;

/** Reads what PubMed saves as «Abstract (text)» and «Summary (text)». */
export function readPubmedText(text: string): FileReading {
  const found = new Collector('pubmed-text');
  const lines = text.split('\n');
  let [start, expected] = [-1, 1];
  const close = (end: number) => {
    if (start < 0) return;
    const place = found.begin(start + 1);
    const rows = lines.slice(start, end);
    const record = toRecord(rows.map(row => row.trimEnd()));
    if (record === null) found.reject(place, 'not-a-record');
    else found.take(place, record);
  };
  for (const [at, row] of lines.entries()) {
    const match = BEGIN.exec(row);
    const isNext = Number(match?.[1]) === expected && (at === 0 || lines[at - 1]?.trim() === '' || start < 0);
    if (!match || !isNext) continue;
    close(at);
    start = at;
    expected += 1;
  }
  close(lines.length);
  return found.finish();
}

/** `J Physiother. 2019 Jan;65(1):12-20.` with what PubMed puts behind it. */
const SOURCE = /^(.+?)\.\s+((?:1[89]|20)\d\d[^;:.]*)(?:;([^:(.]*)(?:\(([^)]*)\))?)?(?::([^.;]+))?[.;]/;

function toRecord(rows: readonly string[]): Omit<ReadRecord, 'record' | 'line'> | null {
  const blocks = rows
    .join('\n')
    .replace(BEGIN, '')
    .split(/\n\s*\n/)
    .map(block => block.replace(/\s+/g, ' ').trim())
    .filter(block => block !== '');
  const whole = blocks.join(' ');
  const fields = emptyFields();
  fields.type = 'article';
  fields.pmid = [...whole.matchAll(/\bPMID:\s*(\d{1,8})\b/g)].at(-1)?.[1] ?? '';
  fields.pmcid = findPmcid(/\bPMCID:\s*(PMC\d+)/.exec(whole)?.[1] ?? '');
  fields.doi = findDoi(/\bdoi:\s*(\S+)/i.exec(whole)?.[1] ?? '');
  const read = blocks.length > 2 ? readAbstractForm(blocks, fields) : readSummaryForm(whole, fields);
  return read ? { fields, extra: {}, accession: fields.pmid, database: 'PubMed' } : null;
}

function readSource(text: string, fields: ReferenceFields): boolean {
  const match = SOURCE.exec(text);
  if (!match) return false;
  fields.containerShort = match[1]?.trim() ?? '';
  fields.container = fields.containerShort;
  fields.containerShort = '';
  Object.assign(fields, readDate(match[2] ?? ''));
  fields.volume = match[3]?.trim() ?? '';
  fields.issue = match[4]?.trim() ?? '';
  fields.pages = pageRange(match[5]?.trim() ?? '');
  return true;
}

/** Source, title, authors, where they work, abstract and numbers, each in a block of its own. */
function readAbstractForm(blocks: readonly string[], fields: ReferenceFields): boolean {
  const [source = '', title = '', authors = '', ...rest] = blocks;
  if (!readSource(source, fields)) return false;
  fields.title = title.replace(/\.$/, '');
  const names = authors.replace(/\(\d+\)/g, '').replace(/\.$/, '');
  if (!/^(Author information|Collaborators):|^(DOI|PMID):/.test(authors))
    fields.authors = parseNames(names.split(/,\s*/));
  const texts = rest.filter(
    block =>
      !/^(Author information|Collaborators|Comment (in|on)|Erratum (in|for)|Update (in|of)|Conflict of interest|DOI|PMCID|PMID|Copyright|©|Republished|Publication type)\b/i.test(
        block,
      ) && !/^\(\d+\)/.test(block),
  );
  fields.abstract = texts.join('\n');
  return true;
}

/** `Authors. Title. Journal. 2019 Jan;65(1):12-20. doi: …; PMID: 1.` */
function readSummaryForm(whole: string, fields: ReferenceFields): boolean {
  const body = whole.replace(/\s*\b(?:doi|PMID|PMCID):.*$/i, '');
  // Authors end at the first full stop after names with initials; a title without authors begins at once.
  const authors =
    /^((?:[^.]|\.(?=\s?\p{Lu}\b[^a-z]))*?\s\p{Lu}{1,4}(?:\s(?:Jr|Sr|\d(?:nd|rd|th)))?(?:; [^.]+)?|[^.]*et al)\.\s+/u.exec(
      body,
    );
  const rest = authors ? body.slice(authors[0].length) : body;
  const sentences = rest.split(/(?<=[.?!\]])\s+/);
  for (let end = 1; end < sentences.length; end++) {
    if (!readSource(`${sentences.slice(end).join(' ')}.`, fields)) continue;
    // The journal is the sentence right before the year.
    const journalParts = fields.container.split(/(?<=[.?!])\s+/);
    fields.container = journalParts.at(-1) ?? '';
    fields.title = [...sentences.slice(0, end), ...journalParts.slice(0, -1)].join(' ').replace(/\.$/, '');
    fields.authors = parseNames((authors?.[1] ?? '').split(/[,;]\s*/));
    return true;
  }
  return false;
}
