import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../main/export/documents.ts';
import { EXPORT_DOCUMENTS, EXPORT_FORMATS, type ExportFormat } from '../../../shared/exports.ts';
import { buildProject, buildRichSource, buildSource } from '../../helpers/guideline-source.ts';

const html = async (...args: Parameters<typeof exportDocument>) =>
  new TextDecoder().decode((await exportDocument(...args)).bytes);

/** How the bytes of each format begin, and what its media type holds. */
const SIGNS: Record<ExportFormat, { start: string; type: string }> = {
  docx: { start: 'PK\u0003\u0004', type: 'wordprocessingml' },
  pdf: { start: '%PDF-1.7', type: 'application/pdf' },
  html: { start: '<!doctype html>', type: 'text/html' },
  md: { start: '# ', type: 'text/markdown' },
};

describe('an unknown format', () => {
  test.each(['exe', '', 'DOCX', 'toString', '__proto__'])(
    '%j is refused with the formats there are',
    async format => {
      await expect(exportDocument(buildSource(), { format })).rejects.toMatchObject({
        code: 'format-unknown',
        params: { format, known: EXPORT_FORMATS.join(', ') },
      });
    },
  );
});

test.each(['letter', '', 'constructor'])(
  'the document %j is refused with those there are',
  async document => {
    await expect(exportDocument(buildSource(), { document, format: 'html' })).rejects.toMatchObject({
      code: 'document-unknown',
      params: { document, known: EXPORT_DOCUMENTS.join(', ') },
    });
  },
);

describe('file name', () => {
  test.each([
    ['Lage rugpijn', 'lage-rugpijn'],
    ['Lombalgie : évaluation & œdème', 'lombalgie-evaluation-oedeme'],
    ['../../etc/passwd', 'etc-passwd'],
    ['COPD (2026)', 'copd-2026'],
    ['???', 'richtlijn'],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%j', async (title, expected) => {
    const source = buildSource({ project: buildProject({ title }) });
    const { fileName } = await exportDocument(source, { format: 'html' });
    expect(fileName).toBe(`${expected}-2026-11-21.html`);
  });

  test('has the day of the group, as printed on the title page', async () => {
    const source = buildSource({ exportedAt: '2026-01-31T23:30:00.000Z' });
    expect((await exportDocument(source, { format: 'html' })).fileName).toBe('lage-rugpijn-2026-02-01.html');
  });

  test.each([
    ['accountability', 'verantwoording-lage-rugpijn'],
    ['card', 'samenvattingskaart-lage-rugpijn'],
    ['module', 'module-c-1-lage-rugpijn'],
  ])('of the %s says what it is', async (document, expected) => {
    const { fileName } = await exportDocument(buildRichSource(), { document, module: 'C.1', format: 'html' });
    expect(fileName).toBe(`${expected}-2026-11-21.html`);
  });
});

describe.each(EXPORT_DOCUMENTS)('%s', document => {
  test.each(EXPORT_FORMATS)(
    'as %s gives bytes of its media type, the same for an equal source',
    async format => {
      const request = { document, module: 'C.1', format };
      const { bytes, mediaType } = await exportDocument(buildRichSource(), request);
      const { start, type } = SIGNS[format];
      expect(new TextDecoder().decode(bytes.slice(0, start.length))).toBe(start);
      expect(mediaType).toContain(type);
      expect((await exportDocument(buildRichSource(), request)).bytes).toEqual(bytes);
    },
  );
});

test('labels follow the language asked for, the text keeps its own', async () => {
  const page = await html(buildRichSource(), { format: 'html', language: 'fr' });
  expect(page).toContain('Question clinique 4');
  expect(page).toContain('<html lang="nl-NL">');
});

test('a cancelled export gives nothing', async () => {
  const signal = AbortSignal.abort();
  await expect(exportDocument(buildSource(), { format: 'docx' }, { signal })).rejects.toBe(signal.reason);
});

describe('an export that is followed', () => {
  const source = buildSource();

  test.each(['docx', 'html'] as const)('as %s tells how far it is, and that it is done', async format => {
    const shares: number[] = [];
    await exportDocument(source, { format }, { onProgress: share => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('can be stopped before the writer begins', async () => {
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) };
    await expect(exportDocument(source, { format: 'docx' }, options)).rejects.toThrow('stopped');
  });
});
