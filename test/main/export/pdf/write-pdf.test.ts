import { beforeAll, describe, expect, test, vi } from 'vitest';
import { composeGuideline } from '../../../../main/export/compose/compose-guideline.ts';
import { writePdf } from '../../../../main/export/pdf/write-pdf.ts';
import { chapter, featureTree, IMAGE, TYPST_HOSTILE } from '../../../helpers/feature-tree.ts';
import { buildSource } from '../../../helpers/guideline-source.ts';
import { hasPoppler, readPdf } from '../../../helpers/poppler.ts';

/** Where lines end, poppler takes a hyphen for that of a broken word. */
const flat = (text: string) => text.replace(/[\s-]+/g, '');

describe.runIf(hasPoppler('the PDF was not read back'))('a guideline with one of everything', () => {
  let bytes: Uint8Array;
  let pdf: ReturnType<typeof readPdf>;
  beforeAll(async () => {
    bytes = await writePdf(featureTree());
    pdf = readPdf(bytes);
  }, 120_000);

  test('is tagged, has its title and language, and the date of the version', () => {
    expect(pdf.info.Tagged).toBe('yes');
    expect(pdf.info.Title).toBe(`Lage rugpijn ${TYPST_HOSTILE}`);
    expect(pdf.info.CreationDate).toContain('Nov 21 09:30:12 2026');
    const language = /\/Type \/Catalog[\s\S]*?\/Lang \((.*?)\)/.exec(Buffer.from(bytes).toString('latin1'));
    expect(language?.[1]).toBe('nl-NL');
  });

  test('prints text that looks like markup as it is, wherever it stands', () => {
    const text = flat(pdf.text);
    const places = [
      'Lagerugpijn',
      'Kop',
      'Tekst',
      'Noot',
      'Tussenkop',
      'Melding',
      'Ruw',
      'Bijschrift',
      'Cel',
    ];
    for (const place of [...places, 'Citaat']) expect(text).toContain(place + flat(TYPST_HOSTILE));
  });

  test('has a bookmark for each section and recommendation, with its number', () => {
    expect(pdf.bookmarks.slice(0, 3)).toEqual([
      'A Inleiding',
      'A.1 Aanleiding en doel',
      'A.2 Voor wie is deze richtlijn?',
    ]);
    expect(pdf.bookmarks).toContain('Aanbeveling 1: Oefentherapie als eerste keus');
    expect(pdf.bookmarks).toContain('Bijlage 2 Projectgroep');
  });

  test('tells strength and certainty in words', () => {
    expect(flat(pdf.text)).toMatch(/Sterkvóór\|Kwaliteitvanhetbewijs:⊕⊕⊕◯redelijk/);
  });

  test('marks a change with its number, once', () => {
    expect(flat(pdf.text)).toContain('[−1]Overweeg[+2]Biedoefentherapieaan[+3]alseerstekeus.');
  });

  test('gives pictures a description, its own or that of the caption', () => {
    const source = Buffer.from(bytes).toString('latin1');
    expect(
      [...source.matchAll(/\/S \/Figure[\s\S]*?\/Alt \((.*?)\)/g)].map(match => match[1]).sort(),
    ).toEqual(['De draad', 'Een groen vlak', 'Figuur']);
  });

  test('puts a table of twelve columns on its side, inside the page, with its head on every page', () => {
    const wide = pdf.pages.filter(page => page.width > page.height);
    expect(wide.length).toBeGreaterThan(1);
    for (const page of wide) {
      expect(page.words.map(({ word }) => word)).toContain('Uitkomst');
      expect(Math.min(...page.words.map(({ xMin }) => xMin))).toBeGreaterThan(70);
      expect(Math.max(...page.words.map(({ xMax }) => xMax))).toBeLessThan(page.width - 70);
      expect(Math.max(...page.words.map(({ yMax }) => yMax))).toBeLessThan(page.height - 30);
    }
  });

  test('keeps the columns of that table apart', () => {
    const page = pdf.pages.find(({ width, height }) => width > height);
    const lines = Map.groupBy(page?.words ?? [], ({ yMin }) => Math.round(yMin));
    for (const words of lines.values()) {
      const sorted = words.sort((a, b) => a.xMin - b.xMin);
      for (const [at, word] of sorted.entries())
        expect(word.xMin, word.word).toBeGreaterThanOrEqual(sorted[at - 1]?.xMax ?? 0);
    }
  });

  test('counts its pages in the footer', () => {
    expect(pdf.text).toContain(`Pagina 2 van ${pdf.info.Pages}`);
    expect(pdf.pages).toHaveLength(Number(pdf.info.Pages));
  });

  test('is the same twice', async () => {
    expect(Buffer.from(await writePdf(featureTree())).equals(bytes)).toBe(true);
  });
});

test('a picture that cannot be decoded is named in its place, and the rest is printed', async () => {
  const tree = composeGuideline(buildSource());
  const broken = { ...IMAGE, bytes: IMAGE.kind === 'image' ? IMAGE.bytes.slice(0, 40) : new Uint8Array() };
  tree.body = [
    chapter('Figuren', [
      { kind: 'figure', picture: IMAGE, alt: 'goed', width: 50, caption: null },
      {
        kind: 'figure',
        picture: { ...IMAGE, ...broken },
        alt: 'stuk',
        width: 50,
        caption: { label: 'Figuur', number: 2, text: 'Stuk', bookmark: null },
      },
    ]),
  ];
  const bytes = await writePdf(tree);
  if (hasPoppler('the PDF was not read back'))
    expect(readPdf(bytes).text).toContain('Figuur 2. Stuk: de afbeelding is beschadigd');
});

test('cancelling ends the work at once, with the reason it was given', async () => {
  const abort = new AbortController();
  const reason = new Error('gestopt');
  const begun = vi.fn(() => setTimeout(() => abort.abort(reason), 20));
  await expect(writePdf(featureTree(), { signal: abort.signal, onProgress: begun })).rejects.toBe(reason);
  expect(begun).toHaveBeenCalledTimes(1);
  await expect(writePdf(featureTree(), { signal: abort.signal })).rejects.toBe(reason);
});

test('what Typst cannot print is one clear error; the log has the cause', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const tree = featureTree();
  tree.titlePage.exportedAt = 'onbekend';
  const failure = await writePdf(tree).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 'pdf-failed' });
  const id = Object(failure).params.id;
  expect(log).toHaveBeenCalledWith(`[${id}] Typst:`, expect.stringContaining('expected integer, found none'));
  log.mockRestore();
});
