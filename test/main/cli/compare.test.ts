import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { describe, expect, it, test } from 'vitest';
import { compareComparables } from '../../../main/commands/compare/compare-comparables.ts';
import { writeRedline } from '../../../main/export/redline/write-redline.ts';
import { leidraad } from '../../helpers/cli.ts';
import { doc, h, item, note, p, strong, table, ul } from '../../helpers/redline/notation.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

function files(a: string, b: string, extension: string): [string, string, string] {
  const folder = tempFolder();
  const paths: [string, string, string] = [
    join(folder, `a.${extension}`),
    join(folder, `b.${extension}`),
    join(folder, 'redline.html'),
  ];
  writeFileSync(paths[0], a);
  writeFileSync(paths[1], b);
  return paths;
}

describe('leidraad compare', () => {
  it.each([
    ['txt', 'Adviseer rust.\n\nTwee.', 'Ontraad rust.\n\nTwee.'],
    ['md', '# Kop\n\nAdviseer rust.', '# Kop\n\nOntraad rust.'],
    ['html', '<h1>Kop</h1><p>Adviseer rust.', '<h1>Kop</h1><p>Ontraad rust.'],
  ])('tells one word replaced in two %s files, in words and as JSON', async (extension, a, b) => {
    const [base, target, output] = files(a, b, extension);
    expect(await leidraad('compare', base, target)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 woord vervangen'),
    });
    const { out } = await leidraad('compare', base, target, '-o', output, '--json');
    expect(JSON.parse(out)).toMatchObject({
      base: `a.${extension}`,
      summary: { changes: 1, counts: { wordsReplaced: 1 } },
      documents: [{ state: 'changed', changes: [{ kinds: ['text'] }] }],
      output,
    });
    const page = readFileSync(output, 'utf8');
    expect(page).toContain('Adviseer');
    expect(page).toContain('Ontraad');
  });

  it('compares two guidelines document by document and by decision', async () => {
    const folder = tempFolder();
    const [base, target] = [join(folder, 'a.leidraad'), join(folder, 'b.leidraad')];
    await leidraad('sample', base);
    copyFileSync(base, target);
    const db = new Database(target);
    // The triggers call functions of the app; here the rows are changed behind its back.
    for (const name of db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all())
      db.exec(`DROP TRIGGER "${name}"`);
    db.prepare(
      `UPDATE recommendations SET strength = 'strong-against' WHERE id = (SELECT id FROM recommendations WHERE strength = 'strong-for' LIMIT 1)`,
    ).run();
    db.prepare(
      `UPDATE documents SET title = title || ' (herzien)' WHERE id = (SELECT id FROM documents WHERE kind = 'section' LIMIT 1)`,
    ).run();
    db.close();
    const { code, out } = await leidraad('compare', base, target, '--json');
    expect(code).toBe(0);
    const { documents, decisions } = JSON.parse(out);
    expect(documents.filter(({ state }: { state: string }) => state !== 'same')).toHaveLength(1);
    expect(decisions).toMatchObject([
      { state: 'changed', strength: { before: 'strong-for', after: 'strong-against' } },
    ]);
  });

  it('refuses what it cannot read, and never writes over what it compares', async () => {
    const [base, target] = files('a', 'b', 'txt');
    expect(await leidraad('compare', base, 'x.pdf')).toMatchObject({
      code: 1,
      err: expect.stringContaining('pdf'),
    });
    expect(await leidraad('compare', base, join(tempFolder(), 'x.md'))).toMatchObject({ code: 1 });
    expect(await leidraad('compare', base, target, '-o', base)).toMatchObject({ code: 1 });
    expect(readFileSync(base, 'utf8')).toBe('a');
    expect(await leidraad('compare', base)).toMatchObject({ code: 2 });
  });
});

const comparison = compareComparables(
  {
    name: 'a.html',
    recommendations: null,
    documents: [
      {
        id: '',
        title: '',
        body: doc(
          h('h', 3, 'Begin'),
          p('a', 'Adviseer rust. En warmte.', note('n', 'NHG 2017')),
          p('b', 'Twee.'),
          p('c', 'Drie.'),
          ul('l', item('i', p('d', 'Een.'))),
          table('t', 'xy', { r: ['1', '2'], s: ['3', '4'] }),
        ),
      },
    ],
  },
  {
    name: 'b.html',
    recommendations: null,
    documents: [
      {
        id: '',
        title: '',
        body: doc(
          h('h', 2, 'Begin'),
          p('c', 'Drie.'),
          p('a', 'Ontraad ', strong('rust.')),
          p('e', 'En warmte.', note('n', 'NHG 2022')),
          ul('l', item('i', p('d', 'Een.')), item('j', p('f', 'Nieuw <b>.'))),
          table('t', 'xzy', { r: ['1', '9', '2'], s: ['3', '8', '5'] }),
        ),
      },
    ],
  },
);

test.each(['nl', 'fr', 'en'] as const)(
  'the redline page says what changed in words, without scripts (%s)',
  language => {
    const page = writeRedline(comparison, language);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).toContain('Nieuw &lt;b&gt;.');
    expect(page).not.toMatch(/compare\.[a-z]/);
    expect(page).toMatch(/<ins><span class="spoken">\[/);
  },
);

test.each(['light', 'dark'] as const)(
  'the redline page has no axe violation and asks for nothing (%s)',
  { timeout: 60_000 },
  async colorScheme => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage({ colorScheme });
      const events: string[] = [];
      page.on('console', message => events.push(message.text()));
      page.on('request', request => events.push(request.url()));
      await page.setContent(writeRedline(comparison, 'nl'));
      const violations: unknown = await page.evaluate(
        `${axe};axe.run().then(result => result.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]))`,
      );
      expect(violations).toEqual([]);
      expect(events).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
