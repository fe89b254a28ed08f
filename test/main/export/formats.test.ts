import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, exportGuideline } from '../../../main/export/formats.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { buildProject, buildRichSource, buildSource } from '../../helpers/guideline-source.ts';

describe('an unknown format', () => {
  test.each(['exe', '', 'DOCX', 'toString', '__proto__'])(
    '%j is refused with the formats there are',
    format => {
      const act = () => exportGuideline(buildSource(), format);
      expect(act).toThrow(LeidraadError);
      expect(act).toThrow(
        expect.objectContaining({ code: 'format-unknown', params: { format, known: 'docx, html' } }),
      );
    },
  );
});

describe('file name', () => {
  test.each([
    ['Lage rugpijn', 'lage-rugpijn'],
    ['Lombalgie : évaluation & œdème', 'lombalgie-evaluation-oedeme'],
    ['../../etc/passwd', 'etc-passwd'],
    ['COPD (2026)', 'copd-2026'],
    ['???', 'richtlijn'],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%j', (title, expected) => {
    const source = buildSource({ project: buildProject({ title }) });
    expect(exportGuideline(source, 'html').fileName).toBe(`${expected}-2026-11-21.html`);
  });
});

describe.each(EXPORT_FORMATS)('%s', format => {
  test('gives bytes of its media type, the same for an equal source', () => {
    const { bytes, mediaType } = exportGuideline(buildRichSource(), format);
    const start = format === 'docx' ? 'PK\u0003\u0004' : '<!doctype html>';
    expect(new TextDecoder().decode(bytes.slice(0, start.length))).toBe(start);
    expect(mediaType).toContain(format === 'docx' ? 'wordprocessingml' : 'text/html');
    expect(exportGuideline(buildRichSource(), format).bytes).toEqual(bytes);
  });
});

test('labels follow the language asked for, the text keeps its own', () => {
  const html = new TextDecoder().decode(exportGuideline(buildRichSource(), 'html', 'fr').bytes);
  expect(html).toContain('Question clinique 4');
  expect(html).toContain('<html lang="nl-NL">');
});

test('the file name has the day of the group, as printed on the title page', () => {
  const source = buildSource({ exportedAt: '2026-01-31T23:30:00.000Z' });
  expect(exportGuideline(source, 'html').fileName).toBe('lage-rugpijn-2026-02-01.html');
});
