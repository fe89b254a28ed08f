import { expect, test } from 'vitest';
import { composeGuideline } from '../../../../main/export/compose/compose-guideline.ts';
import { exportRedline } from '../../../../main/export/formats.ts';
import { oneByline, weaveTrees } from '../../../../main/export/woven/weave-trees.ts';
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
  const target = version('concept 2', 'Bied oefentherapie aan.');
  const [before, after] = [base, target].map(source =>
    composeGuideline(source, 'nl', undefined, { keepIds: true }),
  );
  if (!before || !after) throw new Error('Nothing was composed');
  const byline = { author: 'concept 2', date: target.exportedAt };
  const file = await exportRedline('pdf', () => weaveTrees(before, after, oneByline(byline)));
  expect(file).toMatchObject({
    fileName: 'lage-rugpijn-redline-2026-11-21.pdf',
    mediaType: 'application/pdf',
  });
  if (!hasPoppler('the redline was not read back')) return;
  const words = readPdf(file.bytes).text.replace(/\s+/g, '');
  expect(words).toContain('Wijzigingenvanconcept1naarconcept2');
  expect(words).toContain('[−1]Overweeg[+2]Biedoefentherapie[+3]aan.');
});
