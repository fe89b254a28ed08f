import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { listRounds } from '../../db/comments/rounds.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { readComments } from '../../main/commands/comments/read-comments.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** Opens a packet as a reader does: from disk, without a network, in a browser that knows nothing. */
async function openPacket(browser: Browser, file: string, options: { dark?: boolean; width?: number } = {}) {
  const context = await browser.newContext({
    offline: true,
    acceptDownloads: true,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const wrong: string[] = [];
  page.on('console', message => wrong.push(message.text()));
  page.on('pageerror', error => wrong.push(error.message));
  page.on('request', request => {
    if (!/^(?:file|blob|data):/.test(request.url())) wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('heading', { level: 1, name: 'Lage rugpijn' }).waitFor();
  return { page, context, wrong };
}

/**
 * Selects words in the text: from the first to the last of them, which may stand in different blocks. The first stand
 * in a paragraph, or in a table made from data.
 */
async function select(page: Page, from: string, to: string, where = 'paragraph'): Promise<void> {
  await page.evaluate(
    ([first, last, place]) => {
      const find = (words: string, isIn: boolean, after: Node | null = null) => {
        const walker = document.createTreeWalker(
          document.querySelector('#text') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        if (after) walker.currentNode = after;
        for (let node = after ?? walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          const block = node.parentElement?.closest('[data-block]');
          if (at >= 0 && block && isIn === block.matches('.table')) return { node, at };
        }
        throw new Error(`no “${words}”`);
      };
      const start = find(first, place === 'table');
      const end = find(last, false, start.node);
      const range = document.createRange();
      range.setStart(start.node, start.at);
      range.setEnd(end.node, end.at + last.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to, where] as const,
  );
  await page.getByRole('button', { name: 'Opmerking bij selectie' }).click();
}

/** Fills in the open form; gives the number of the comment as its text. */
async function say(page: Page, text: string, extra?: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw opmerking' }).fill(text);
  await extra?.(page);
  await page.getByRole('button', { name: 'Bewaar opmerking' }).click();
}

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().press('Enter');
}

async function save(page: Page, folder: string, name: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Reactie opslaan (.commentaar)' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/\.commentaar$/);
  const file = join(folder, name);
  await saved.saveAs(file);
  return file;
}

it('a packet goes out, takes twelve comments on every level, and brings each back to its place', async () => {
  const folder = tempFolder();
  const project = join(folder, 'voorbeeld.leidraad');
  buildSample(project, 'Test');
  const app = await startWebApp({ file: project, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page, faults } = await openAsUser(browser, app);
  page.setDefaultTimeout(15_000);
  const home = page.url().replace(/\/overview.*$/, '');

  // The packet of one organisation is downloaded from the round.
  await page.goto(`${home}/comments`);
  await page.getByText('Commentaarronde concept 1 (voorbeeld)').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('row', { name: /Commentaarronde concept 1/ }).press('Enter');
  await page.getByRole('tab', { name: 'Genodigden' }).click();
  await page.getByText('8 van 22 hebben gereageerd').waitFor();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pakket van Nederlandse Vereniging voor Neurologie' }).click();
  const packet = join(folder, 'pakket met spaties (2).html');
  await (await downloading).saveAs(packet);

  // A reader comments on the whole, sections, recommendations, a table, paragraphs, a sentence and selections.
  const reader = await openPacket(browser, packet);
  await expectAccessible(reader.page);
  await choose(reader.page, 'Opmerking bij de richtlijn als geheel');
  await expectAccessible(reader.page);
  await say(reader.page, 'nr 1');
  await choose(reader.page, 'Opmerking bij A.1 Inleiding');
  await say(reader.page, 'nr 2');
  await choose(reader.page, 'Opmerking bij B.1.3 Rode vlaggen');
  await say(reader.page, 'nr 3', form => form.getByRole('radio', { name: 'Fout' }).check());
  await choose(reader.page, /^Opmerking bij aanbeveling .*Oefentherapie$/);
  await say(reader.page, 'nr 4', form => form.getByRole('radio', { name: 'Hoog' }).check());
  await choose(reader.page, /^Opmerking bij aanbeveling .*TENS/);
  await say(reader.page, 'nr 5');
  await choose(reader.page, /^Opmerking bij tabel 1 van C\.2\.1/);
  await say(reader.page, 'nr 6', async form => {
    await form.getByRole('button', { name: 'Bron toevoegen' }).click();
    await form.getByRole('textbox', { name: 'Bron 1' }).fill('https://doi.org/10.1000/voorbeeld');
  });
  await choose(reader.page, /^Opmerking bij alinea 1 van A\.1 Inleiding/);
  await reader.page.getByRole('radio', { name: /^Hoewel er in 2017/ }).check();
  await say(reader.page, 'nr 7');
  await choose(reader.page, /^Opmerking bij kop “Voorwaarden”/);
  await say(reader.page, 'nr 8');
  await choose(reader.page, /^Opmerking bij alinea 1 van Aanbeveling.*Voorlichting/);
  await say(reader.page, 'nr 9', async form => {
    await form.getByRole('button', { name: 'Tekstvoorstel doen' }).click();
    const field = form.getByRole('textbox', { name: 'Uw tekstvoorstel' });
    await field.fill((await field.inputValue()).replace('Overweeg', 'Geef'));
    await form.locator('.panel .redline ins').waitFor();
    await expectAccessible(form);
  });
  await select(reader.page, 'prioriteitsstatus', 'prioriteitsstatus');
  await say(reader.page, 'nr 10');
  await select(reader.page, 'Bied oefentherapie', 'indien');
  await say(reader.page, 'nr 11');
  await select(reader.page, 'Bied oefentherapie', 'na voorlichting voor oefentherapie');
  await say(reader.page, 'nr 12');

  // A table made from data is commented on as a whole, also when the selection goes on below it.
  await select(reader.page, 'Bied oefentherapie', 'indien', 'table');
  await reader.page.getByRole('heading', { name: /^Opmerking bij tabel \d/ }).waitFor();
  await reader.page.getByRole('textbox', { name: 'Uw opmerking' }).press('Escape');

  // What the round requires is asked before a file is saved.
  await reader.page.getByRole('button', { name: 'Reactie opslaan (.commentaar)' }).click();
  await reader.page.getByText('Vul eerst in: Naam en functie', { exact: false }).first().waitFor();
  await reader.page.getByRole('textbox', { name: /^Naam en functie/ }).fill('Jan “Neuroloog” </script> 😀');
  await reader.page.getByRole('radio', { name: 'namens uw organisatie' }).check();
  await expectAccessible(reader.page);
  const first = await save(reader.page, folder, 'eerste.commentaar');

  // Closing the window keeps what was typed; another computer gets it from the file.
  await reader.page.reload();
  await reader.page.getByRole('tab', { name: 'Alle 12' }).waitFor();
  expect(reader.wrong).toEqual([]);
  await reader.context.close();
  const elsewhere = await openPacket(browser, packet, { dark: true });
  await elsewhere.page.getByRole('tab', { name: 'Alle 0' }).click();
  await elsewhere.page.locator('input[type=file]').setInputFiles(packet);
  await elsewhere.page.getByText('kan niet worden gelezen', { exact: false }).waitFor();
  await elsewhere.page.locator('input[type=file]').setInputFiles(first);
  await elsewhere.page.getByRole('tab', { name: 'Alle 12' }).waitFor();
  await expectAccessible(elsewhere.page);
  await elsewhere.page.getByRole('button', { name: /nr 11/ }).click();
  await say(elsewhere.page, 'nr 11, herzien');
  const second = await save(elsewhere.page, folder, 'tweede.commentaar');

  // A colleague's file is merged by the lead; the same comments are known by their id.
  const lead = await openPacket(browser, packet);
  await choose(lead.page, 'Opmerking bij de richtlijn als geheel');
  await say(lead.page, 'van de coördinator');
  await lead.page.getByRole('tab', { name: 'Alle 1' }).click();
  await lead.page.locator('input[type=file]').setInputFiles(second);
  await lead.page.getByRole('button', { name: 'Samenvoegen' }).click();
  await lead.page.getByText('12 nieuw, 0 bijgewerkt, 0 al aanwezig', { exact: false }).first().waitFor();
  await lead.page.locator('input[type=file]').setInputFiles(first);
  await lead.page.getByRole('button', { name: 'Samenvoegen' }).click();
  await lead.page.getByText('0 nieuw, 0 bijgewerkt, 12 al aanwezig', { exact: false }).first().waitFor();
  await lead.page.getByText('van Jan “Neuroloog”', { exact: false }).first().waitFor();
  expect([...elsewhere.wrong, ...lead.wrong]).toEqual([]);

  // The files come in: twelve comments, and one that was changed since.
  await page.getByRole('tab', { name: 'Opmerkingen' }).click();
  await page
    .getByText('60 van 60')
    .or(page.getByText(/^\d+ van \d+$/))
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reacties inlezen' }).click();
  await page.getByTestId('comment-files').setInputFiles([first, second, packet]);
  await page.getByText('het is het commentaarpakket zelf', { exact: false }).waitFor();
  await page.getByText('12 opmerkingen', { exact: true }).waitFor();
  await page.getByText('1 wijziging, 11 al ingelezen').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Inlezen wat leesbaar is' }).click();
  await page.getByText('Ingelezen: 12 nieuw, 1 gewijzigd.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();
  await page.getByRole('searchbox', { name: 'Zoeken in opmerkingen' }).fill('herzien');
  await page.getByRole('row', { name: /nr 11, herzien/ }).click();
  await page
    .getByRole('region', { name: /^Opmerking \d+$/ })
    .locator('mark', { hasText: 'oefentherapie aan' })
    .waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);

  await app.kill('SIGTERM');
  const stored = await openProjectFile(project, { actor: () => '', readOnly: true, backupFolder: null });
  const rows = stored.read(db =>
    readComments(db, listRounds(db)[0]?.id ?? '').filter(row => row.author.name.startsWith('Jan')),
  );
  stored.close();
  expect(
    rows.map(row => [row.text, row.level, row.placement, row.section, row.recommendation, row.anchor.quote]),
  ).toEqual([
    ['nr 1', 'guideline', 'exact', '', null, ''],
    ['nr 2', 'section', 'exact', 'A.1 Inleiding', null, 'A.1 Inleiding'],
    ['nr 3', 'section', 'exact', 'B.1.3 Rode vlaggen', null, 'B.1.3 Rode vlaggen'],
    [
      'nr 4',
      'recommendation',
      'exact',
      expect.stringContaining('C.2.1'),
      'Oefentherapie',
      expect.any(String),
    ],
    [
      'nr 5',
      'recommendation',
      'exact',
      expect.stringContaining('TENS'),
      'TENS en interferentie',
      expect.any(String),
    ],
    ['nr 6', 'table', 'exact', expect.stringContaining('C.2.1'), null, expect.any(String)],
    [
      'nr 7',
      'text',
      'exact',
      'A.1 Inleiding',
      null,
      expect.stringMatching(/^Hoewel er in 2017.*herziening\.$/),
    ],
    ['nr 8', 'text', 'exact', 'A.1 Inleiding', null, 'Voorwaarden'],
    [
      'nr 9',
      'text',
      'exact',
      expect.stringContaining('Voorlichting'),
      'Voorlichting',
      expect.stringMatching(/^Overweeg/),
    ],
    ['nr 10', 'text', 'exact', 'A.1 Inleiding', null, 'prioriteitsstatus'],
    [
      'nr 11, herzien',
      'text',
      'exact',
      expect.stringContaining('C.2.1'),
      'Oefentherapie',
      'Bied oefentherapie aan indien',
    ],
    [
      'nr 12',
      'text',
      'exact',
      expect.stringContaining('C.2.1'),
      'Oefentherapie',
      'Bied oefentherapie aan indien:',
    ],
  ]);
  expect(rows.every(row => row.place.state === 'sure' || row.place.state === 'whole')).toBe(true);
  expect(rows[8]).toMatchObject({ proposal: expect.stringMatching(/^Geef voorlichting/) });
  expect(rows[5]?.references).toEqual(['https://doi.org/10.1000/voorbeeld']);
});
