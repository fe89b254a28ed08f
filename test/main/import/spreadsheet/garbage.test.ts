import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../../main/import/spreadsheet/read-spreadsheet.ts';
import { LeidraadError } from '../../../../shared/errors.ts';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../../../../shared/import-faults.ts';
import { translator } from '../../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../../shared/project.ts';
import { workbookParts, zipParts } from '../../../helpers/xlsx-parts.ts';

/** Reads, or is refused with a reason; anything else fails the test. */
function read(bytes: Uint8Array): void {
  try {
    readSpreadsheet(bytes, 'x');
  } catch (error) {
    if (!(error instanceof LeidraadError)) throw error;
    expect(['import-unreadable', 'archive-hostile']).toContain(error.code);
  }
}

const SHEET = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46056</v></c></row>';
const VALID = zipParts(
  workbookParts(SHEET, {
    strings: '<si><t>x</t></si>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
  }),
);

/** Parts that parse, and say nonsense. */
const NONSENSE = [
  '<row r="0"><c r="A0"><v>1</v></c></row>',
  '<row r="-5"><c r="A-5"><v>1</v></c></row>',
  '<row r="x"><c r="ZZZZ9"><v>1</v></c></row>',
  '<row><c r="1A"><v>1</v></c></row>',
  '<c><v>1</v></c>',
  '<row><c t="s"><v>-1</v></c><c t="s"><v>x</v></c><c t="s"><v>1e9</v></c></row>',
  '<row><c s="-1"><v>1</v></c><c s="99999"><v>1</v></c><c s="x"><v>1</v></c></row>',
  '<row><c s="1"><v>-1</v></c><c s="1"><v>1e300</v></c><c s="1"><v>NaN</v></c><c s="1"><v>Infinity</v></c></row>',
  '<row><c t="constructor"><v>1</v></c><c t="b"><v>x</v></c><c t="d"><v>x</v></c></row>',
  '<row><c><v><v><v>1</v></v></v></c></row>',
  '<row><row><row><c><c><c/></c></c></row></row></row>',
  '<row r="9999999"/><row r="2"><c/></row><row r="1"><c r="A1"/></row>',
];

describe('files that make no sense', () => {
  it('are read or refused: bytes at random', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'PK\x03\x04', 'PK\x05\x06'),
        (bytes, head) => {
          read(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are read or refused: a workbook with bytes changed or cut off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: VALID.length - 1 }), fc.nat({ max: 255 })), { maxLength: 4 }),
        fc.nat({ max: 200 }),
        (changes, cut) => {
          const bytes = Buffer.from(VALID.subarray(0, VALID.length - (cut > 100 ? cut : 0)));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          read(bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  for (const [index, sheet] of NONSENSE.entries()) {
    it(`are read or refused: nonsense in a sheet, ${index + 1}`, () => read(zipParts(workbookParts(sheet))));
  }

  it('are read or refused: each part missing, empty, of another kind or in a circle', () => {
    const parts: Record<string, string> = workbookParts(SHEET);
    for (const name of Object.keys(parts)) {
      const { [name]: _, ...rest } = parts;
      read(zipParts(rest));
      for (const content of ['', '<a/>', 'geen xml', '\ufeff', parts['xl/workbook.xml'] ?? '', '\0']) {
        read(zipParts({ ...rest, [name]: content }));
      }
    }
  });

  it('name their fault in each language', () => {
    for (const language of LANGUAGES) {
      const t = translator(language);
      for (const reason of [...IMPORT_FAULTS, ...HOSTILE_FAULTS]) {
        const sentence = t('errors.import-unreadable', { source: 'lijst.xlsx', reason });
        expect(sentence).not.toContain('imports.fault');
        expect(sentence).toContain(t(`imports.fault.${reason}`));
      }
    }
  });
});
