import { LeidraadError } from '../../../shared/errors.ts';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../../../shared/import-faults.ts';
import type { RecordFault, ReferenceFormat } from '../../../shared/references/import.ts';
import { decodeReferences } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCochraneText } from './read-cochrane-text.ts';
import { readCslJson } from './read-csl-json.ts';
import { readCsvReferences } from './read-csv-references.ts';
import { readEndnoteXml } from './read-endnote-xml.ts';
import { readNbib } from './read-nbib.ts';
import { readPubmedText } from './read-pubmed-text.ts';
import { readRevman } from './read-revman.ts';
import { readRis } from './read-ris.ts';
import { readWebOfScience } from './read-web-of-science.ts';
import type { FileReading, ReferenceReader } from './reading.ts';

/** The largest file that is looked at: 115 MB hold 15,000 records as EndNote writes them, abstracts and all. */
export const MAX_REFERENCE_BYTES = 128 * 1024 * 1024;

const READERS: Readonly<Record<ReferenceFormat, ReferenceReader>> = {
  ris: readRis,
  nbib: readNbib,
  'pubmed-text': readPubmedText,
  bibtex: readBibtex,
  'csl-json': readCslJson,
  'endnote-xml': readEndnoteXml,
  revman: readRevman,
  'web-of-science': readWebOfScience,
  'cochrane-text': readCochraneText,
  csv: readCsvReferences,
};

/** Reads one file, by what is in it. Never throws for its content: a file that cannot be read comes as its fault. */
export function readReferenceFile(bytes: Uint8Array, source: string): FileReading | { fault: RecordFault } {
  if (bytes.length === 0) return { fault: 'file-empty' };
  if (bytes.length > MAX_REFERENCE_BYTES) return { fault: 'file-too-large' };
  try {
    return readReferenceText(decodeReferences(bytes, source));
  } catch (error) {
    const fault = error instanceof LeidraadError ? faultOf(error) : undefined;
    if (!fault) throw error;
    return { fault };
  }
}

/** Reads references that were pasted as text. */
export function readReferenceText(given: string): FileReading | { fault: RecordFault } {
  const text = given.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { fault: 'file-empty' };
  // An entity or a document type has no place in a list of references.
  if (/^\s*<[\s\S]{0,4000}?<!(?:DOCTYPE|ENTITY)/i.test(text)) return { fault: 'doctype' };
  const format = detectFormat(text);
  if (format === null) return { fault: 'format-unknown' };
  const reading = READERS[format](text);
  return reading.records.length + reading.faults.length === 0 ? { fault: 'no-records' } : reading;
}

function faultOf(error: LeidraadError): RecordFault | undefined {
  return [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === error.params.reason);
}
