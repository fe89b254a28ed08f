import type { HostileFault, ImportFault } from '../import-faults.ts';
import type { Origin } from '../origin.ts';
import type { ReferenceFields } from './reference.ts';

/** Formats that are read, by what is in the file. */
export const REFERENCE_FORMATS = [
  'ris',
  'nbib',
  'pubmed-text',
  'bibtex',
  'csl-json',
  'endnote-xml',
  'revman',
  'web-of-science',
  'cochrane-text',
  'csv',
] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/** Why a record, or a whole file, is not taken in; the words stand under `references.fault.<fault>`. */
export const RECORD_FAULTS = [
  'no-title',
  'no-type',
  'no-fields',
  'not-closed',
  'not-a-record',
  'broken-json',
  'broken-xml',
  'control-characters',
  'too-long',
  'too-many-records',
  'file-missing',
  'file-empty',
  'file-too-large',
  'format-unknown',
  'no-records',
] as const;
export type RecordFault = (typeof RECORD_FAULTS)[number] | ImportFault | HostileFault;

export interface RejectedRecord {
  /** Name of the file. */
  source: string;
  /** 1-based number of the record in the file; 0 when it is about the whole file. */
  record: number;
  /** 1-based line it begins at; 0 when it is about the whole file. */
  line: number;
  reason: RecordFault;
}

/** A record as one file holds it, in Leidraad's own fields. */
export interface ReadRecord {
  fields: ReferenceFields;
  extra: Record<string, string[]>;
  /** Number of the record in the database it came from; empty when the file does not say. */
  accession: string;
  /** Database it came from, as far as the file says. */
  database: string;
  record: number;
  line: number;
}

/** What came of one file. `read` = `imported` + `duplicates` + the records in `rejected`. */
export interface FileReceipt {
  source: string;
  format: ReferenceFormat | null;
  database: string;
  /** Records found in the file, the damaged ones included. */
  read: number;
  /** New references that count. */
  imported: number;
  /** Records of something that was there already, in the project or earlier in the same import. */
  duplicates: number;
  /** Pairs left for somebody to judge. */
  doubtful: number;
  rejected: RejectedRecord[];
}

export interface ImportReceipt {
  read: number;
  imported: number;
  duplicates: number;
  doubtful: number;
  rejected: RejectedRecord[];
  files: FileReceipt[];
}

/** A file that was imported, as it is remembered. */
export interface PastImport {
  id: string;
  file: string;
  format: ReferenceFormat;
  database: string;
  importedAt: string;
  read: number;
  rejected: number;
  origin: Origin;
}
