import type { imports as source } from '../nl/imports.ts';
import type { Translated } from '../shape.ts';

export const imports: Translated<typeof source> = {
  fault: {
    empty: 'the file is empty',
    'too-large': 'it holds more rows or cells than Leidraad can take',
    'not-text': 'it is neither a text file nor a spreadsheet',
    'quote-open': 'a quotation mark is never closed',
    'not-zip': 'it is not a valid Office file',
    'old-office':
      'it is protected by a password or in an old Office format; save it without a password as .xlsx or .docx',
    opendocument: 'it is an OpenDocument file; save it as .xlsx or .docx',
    'not-xlsx': 'it is an Office file, but not an Excel workbook',
    'not-word': 'it is not a Word file',
    truncated: 'it is cut off or damaged',
    checksum: 'a part is damaged (its checksum does not match)',
    encrypted: 'it is protected by a password',
    zip64: 'it is in the form meant for more than 4 GB',
    method: 'it is compressed in an unknown way',
    'no-analyses': 'it holds no analyses',
    'xml-broken': 'its content is damaged (invalid XML)',
    entries: 'it has too many parts',
    'entry-size': 'a part is too large when unpacked',
    'total-size': 'it is too large when unpacked',
    ratio: 'it is compressed suspiciously well',
    'size-lie': 'a part has another size than it says',
    duplicate: 'a part occurs twice',
    path: 'a part points outside the file',
    overlap: 'parts overlap each other',
    doctype: 'the XML has a document type declaration',
    depth: 'the XML is nested too deeply',
  },
};
