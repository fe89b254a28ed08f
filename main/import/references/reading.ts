import type { ReadRecord, RecordFault, ReferenceFormat } from '../../../shared/references/import.ts';
import { type ReferenceFields, referenceFieldsSchema } from '../../../shared/references/reference.ts';

/** What one file holds: the records that could be read, and the damaged ones with their place. */
export interface FileReading {
  format: ReferenceFormat;
  records: ReadRecord[];
  faults: { record: number; line: number; reason: RecordFault }[];
}

/** A reader of one format. It is only called with text that `detect` took for it, and never throws for content. */
export type ReferenceReader = (text: string) => FileReading;

/** The most records of one file; the largest searches stay below a tenth of it. */
export const MAX_RECORDS = 200_000;

/** Where a record stands in its file. */
export interface RecordPlace {
  record: number;
  line: number;
}

/** Collects the records of a file, and checks each before it is taken. */
export class Collector {
  private readonly reading: FileReading;
  private count = 0;

  constructor(format: ReferenceFormat) {
    this.reading = { format, records: [], faults: [] };
  }

  /** Begins a record at a line; everything that is found in the file is counted, damaged or not. */
  begin(line: number): RecordPlace {
    this.count += 1;
    return { record: this.count, line };
  }

  reject(place: RecordPlace, reason: RecordFault): void {
    this.reading.faults.push({ ...place, reason });
  }

  /** Takes a record when it has a title and holds nothing that no publication has. */
  take(place: RecordPlace, record: Omit<ReadRecord, 'record' | 'line'>): void {
    if (this.count > MAX_RECORDS) {
      if (this.count === MAX_RECORDS + 1) this.reject(place, 'too-many-records');
      return;
    }
    record.fields.title = record.fields.title.replace(/(?<=[^.\s])\.$/, '');
    const fault = faultOf(record.fields);
    if (fault) this.reject(place, fault);
    else this.reading.records.push({ ...record, ...place });
  }

  finish(): FileReading {
    return this.reading;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

function faultOf(fields: ReferenceFields): RecordFault | null {
  if (fields.title.trim() === '') return 'no-title';
  const texts = [fields.title, fields.container, fields.abstract, fields.doi];
  if (texts.some(text => CONTROL.test(text))) return 'control-characters';
  return isShort(fields) || referenceFieldsSchema.safeParse(fields).success ? null : 'too-long';
}

/** Fields that may be long; all others stay within a line in any honest record. */
const LONG: ReadonlySet<string> = new Set(['title', 'abstract', 'note', 'url', 'monthDay']);

/** Whether a record is so ordinary that it need not be measured field by field. */
function isShort(fields: ReferenceFields): boolean {
  if (fields.authors.length > 100 || fields.editors.length > 100 || fields.keywords.length > 100)
    return false;
  if (fields.title.length > 2_000 || fields.abstract.length > 50_000 || fields.note.length > 5_000)
    return false;
  if (fields.url.length > 2_000 || fields.pmid.length > 20 || fields.pmcid.length > 30) return false;
  if (
    fields.authors.some(
      author => ('name' in author ? author.name : author.family + author.given).length > 200,
    )
  )
    return false;
  if (fields.keywords.some(word => word.length > 500)) return false;
  return Object.entries(fields).every(
    ([field, value]) => typeof value !== 'string' || value.length <= 100 || LONG.has(field),
  );
}
