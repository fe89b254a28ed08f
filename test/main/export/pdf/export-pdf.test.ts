import { expect, test } from 'vitest';
import { exportPdf } from '../../../../main/export/formats.ts';
import { orderOutline } from '../../../../shared/documents.ts';
import { body, buildSource, section, text } from '../../../helpers/guideline-source.ts';
import { hasPoppler, readPdf } from '../../../helpers/poppler.ts';

const version = (versionLabel: string, words: string) =>
  buildSource({
    versionLabel,
    outline: orderOutline([section('s1', 'Oefentherapie')]),
    bodies: new Map([['s1', body(text(words))]]),
  });

test('the guideline as a redline from an earlier version', async () => {
  const base = version('concept 1', 'Overweeg oefentherapie.');
  const file = await exportPdf(version('concept 2', 'Bied oefentherapie aan.'), 'nl', undefined, { base });
  expect(file).toMatchObject({ fileName: 'lage-rugpijn-2026-11-21.pdf', mediaType: 'application/pdf' });
  if (!hasPoppler('the redline was not read back')) return;
  const words = readPdf(file.bytes).text.replace(/\s+/g, '');
  expect(words).toContain('Wijzigingenvanconcept1naarconcept2');
  expect(words).toContain('[−1]Overweeg[+2]Biedoefentherapie[+3]aan.');
});
