import { findDoi } from '../../shared/references/identifiers.ts';
import { emptyFields, type ReferenceFields } from '../../shared/references/reference.ts';
import { readPubmedText } from '../import/references/read-pubmed-text.ts';
import { readReferenceText } from '../import/references/read-reference-file.ts';
import type { SourceReading } from './import-references.ts';

/**
 * Reads what was pasted: any format that is read from files, and otherwise each line as one reference, as a
 * reference list prints it or with no more than its DOI.
 */
export function pastedReadings(text: string): SourceReading[] {
  const reading = readReferenceText(text);
  if (!('fault' in reading) || reading.fault !== 'format-unknown') return [{ source: '', reading }];
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const records = lines.flatMap((line, at) => {
    const fields = fieldsOfLine(line.trim());
    const place = { record: at + 1, line: at + 1 };
    return fields ? [{ fields, extra: {}, accession: '', database: '', ...place }] : [];
  });
  if (records.length === 0) return [{ source: '', reading }];
  return [{ source: '', reading: { format: 'pubmed-text', records, faults: [] } }];
}

/** A line of a reference list; without a DOI and without a form that is known it is taken for prose. */
function fieldsOfLine(line: string): ReferenceFields | null {
  const printed = readPubmedText(`1. ${line.replace(/^\s*(?:\[?\d{1,4}[\].)]|[-•*])\s+/, '')}`).records[0];
  if (printed) return { ...printed.fields, doi: printed.fields.doi || findDoi(line) };
  const doi = findDoi(line);
  if (doi === '') return null;
  const rest = line
    .replace(/(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
  return { ...emptyFields(), type: 'article', title: rest || doi, doi };
}
