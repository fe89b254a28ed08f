import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { insertBottleneck, listBottlenecks } from '../../db/bottlenecks.ts';
import { runChange } from '../../db/changes.ts';
import { connect, disconnect } from '../../db/database.ts';
import { insertSeat } from '../../db/people.ts';
import { insertPerson } from '../../db/persons.ts';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { DETAILS } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** A project with one bottleneck to rate and two seats. */
function startingProject(): string {
  const file = join(tempFolder(), 'proef.leidraad');
  createProjectFile(file, DETAILS, 'Test');
  const connection = connect(file);
  runChange(connection, { actor: 'Test', action: 'bottlenecks.create' }, db => {
    insertBottleneck(db, { theme: 'Wachttijd voor oefentherapie', text: '', source: 'literature' });
    for (const name of ['An Janssens', 'Piet Peeters']) {
      const personId = insertPerson(db, { name });
      insertSeat(db, { body: 'working-group', role: 'lid', organisationId: null, personId });
    }
  });
  disconnect(connection);
  return file;
}

/** Tab until the element is focused: proof that the keyboard gets there. */
async function tabTo(page: Page, selector: string, limit = 60): Promise<void> {
  for (let n = 0; n < limit; n++) {
    if (await page.evaluate(css => document.activeElement?.matches(css) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

it('a survey goes out as one file, comes back by mail, and becomes a key question', async () => {
  const file = startingProject();
  const folder = tempFolder();
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page, faults } = await openAsUser(browser, app);
  const project = page.url().replace(/\/overview.*$/, '');

  // The survey is made with three questions to start from, and downloaded.
  await page.goto(`${project}/bottlenecks?view=surveys`);
  await page.getByRole('heading', { name: 'Enquêtes', level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Enquête 1', exact: true }).waitFor();
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enquêtebestand downloaden' }).press('Enter');
  const packet = join(folder, 'enquête met spaties (2).html');
  await (await downloading).saveAs(packet);

  // A respondent without Leidraad opens it from disk and fills it in by keyboard alone.
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const mail = await context.newPage();
  mail.setDefaultTimeout(15_000);
  page.setDefaultTimeout(15_000);
  const wrong: string[] = [];
  mail.on('console', message => wrong.push(message.text()));
  mail.on('pageerror', error => wrong.push(error.message));
  mail.on('request', request => {
    if (!/^(?:file|blob|data):/.test(request.url())) wrong.push(request.url());
  });
  await mail.goto(pathToFileURL(packet).href);
  await mail.getByRole('heading', { level: 1, name: 'Knelpunten in de praktijk' }).waitFor();
  await expectAccessible(mail);
  await tabTo(mail, '#respondent input[type=radio]');
  await mail.keyboard.press('Space');
  await tabTo(mail, '#respondent input[type=text]');
  await mail.keyboard.type('Praktijk Zuid');
  await tabTo(mail, '.question:nth-of-type(2) input[type=text]');
  await mail.keyboard.type('Wachttijden voor oefentherapie');
  await tabTo(mail, '.question:nth-of-type(2) textarea');
  await mail.keyboard.type('Patiënten wachten “wéken” </script> 😀');
  await tabTo(mail, '.question:nth-of-type(2) button:not(.quiet)');
  await mail.keyboard.press('Enter');
  await mail.keyboard.type('Vergoeding');
  await tabTo(mail, '.question:nth-of-type(3) input[type=radio]');
  for (let n = 0; n < 8; n++) await mail.keyboard.press('ArrowRight');
  await expectAccessible(mail);

  // What was typed survives closing the window; the file is saved by keyboard too.
  await mail.reload();
  await expect.poll(() => mail.getByLabel('Organisatie of praktijk').inputValue()).toBe('Praktijk Zuid');
  await tabTo(mail, '.finish button.primary');
  const saving = mail.waitForEvent('download');
  await mail.keyboard.press('Enter');
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('knelpunten-in-de-praktijk-praktijk-zuid.antwoord');
  const answer = join(folder, saved.suggestedFilename());
  await saved.saveAs(answer);
  await mail.getByText('Mail dit bestand terug aan de afzender', { exact: false }).last().waitFor();

  // The file opens again in a browser that knows nothing, and a damaged one is refused.
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(pathToFileURL(packet).href);
  await elsewhere.locator('input[type=file]').setInputFiles(packet);
  await elsewhere.getByText('kan niet worden gelezen', { exact: false }).waitFor();
  await elsewhere.locator('input[type=file]').setInputFiles(answer);
  await elsewhere.getByText('zijn geopend', { exact: false }).waitFor();
  expect(await elsewhere.getByLabel('Organisatie of praktijk').inputValue()).toBe('Praktijk Zuid');
  expect(wrong).toEqual([]);

  // The answer comes in: first what it brings, then the bottlenecks.
  await page.getByRole('button', { name: 'Antwoorden inlezen' }).press('Enter');
  await page.locator('input[type=file]').setInputFiles([answer, packet]);
  await page.getByText('1 nieuw antwoord').waitFor();
  await page.getByText('het is de enquête zelf', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Inlezen wat leesbaar is' }).press('Enter');
  await page.getByText('Ingelezen: 1 nieuw', { exact: false }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).press('Enter');
  await page.getByText('Praktijk Zuid').first().waitFor();

  // The look-alike is offered for merging.
  await page.goto(`${project}/bottlenecks`);
  await page.getByRole('tab', { name: 'Mogelijk dubbel (1)' }).press('Enter');
  await page.getByRole('tab', { name: 'Mogelijk dubbel (1)' }).click();
  await page.getByRole('region', { name: 'Groep 1' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).press('Enter');
  await page.getByText('1 knelpunt samengevoegd met knelpunt 1').waitFor();

  // Two members weigh; the rating of the survey is a round of its own.
  await page.goto(`${project}/bottlenecks?view=priorities`);
  await page.getByRole('img', { name: 'Resultaat van', exact: false }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Naam van de ronde').fill('Werkgroep');
  await page.keyboard.press('Enter');
  await page.getByText('Nog geen oordelen in deze ronde.').waitFor();
  for (const [member, scores] of [
    ['An Janssens', ['9', '4']],
    ['Piet Peeters', ['7', '5']],
  ] as const) {
    await page.getByRole('button', { name: /Lid$/ }).press('Enter');
    await page.getByRole('option', { name: member }).press('Enter');
    const form = page.getByRole('form', { name: `Oordeel van ${member}` });
    for (const [index, score] of scores.entries()) await form.getByRole('spinbutton').nth(index).fill(score);
    await page.keyboard.press('Enter');
    await page.getByText(`Het oordeel van ${member} is vastgelegd`).waitFor();
  }
  await page.getByRole('row', { name: /1 1\. Wachttijd voor oefentherapie 8/ }).waitFor();
  await expectAccessible(page);

  // And the most important one becomes a key question, with its reason.
  await page.goto(`${project}/bottlenecks`);
  await page.getByRole('row', { name: 'Wachttijd voor oefentherapie' }).click();
  await page.getByRole('radio', { name: 'wordt uitgangsvraag' }).press('Space');
  await page.getByLabel('Vraag', { exact: true }).fill('Hoe snel moet oefentherapie beginnen?');
  await page.getByLabel('Reden').fill('Hoogste prioriteit');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Besluit vastleggen' }).press('Enter');
  await page.getByText('Het besluit over knelpunt 1 is vastgelegd').waitFor();
  await page.goto(`${project}/questions`);
  await page.getByText('Hoe snel moet oefentherapie beginnen?').first().waitFor();
  expect(faults).toEqual([]);

  await app.kill('SIGTERM');
  const stored = await openProjectFile(file, { actor: () => '', readOnly: true, backupFolder: null });
  const rows = stored.read(listBottlenecks);
  stored.close();
  expect(rows.map(row => [row.theme, row.statements.length, row.decision?.outcome ?? null])).toEqual([
    ['Wachttijd voor oefentherapie', 1, 'question'],
    ['Vergoeding', 1, null],
  ]);
  expect(rows[0]?.statements[0]).toMatchObject({
    text: 'Patiënten wachten “wéken” </script> 😀',
    organisation: 'Praktijk Zuid',
    mergedFrom: 2,
  });
});

it('a packet can be read without scripts, in every language, and two windows do not overwrite each other', async () => {
  const file = startingProject();
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page } = await openAsUser(browser, app);
  await page.goto(`${page.url().replace(/\/overview.*$/, '')}/bottlenecks?view=surveys`);
  await page.getByRole('heading', { name: 'Enquêtes', level: 1 }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Enquête 1', exact: true }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enquêtebestand downloaden' }).press('Enter');
  const packet = join(tempFolder(), 'e.html');
  await (await downloading).saveAs(packet);
  const address = pathToFileURL(packet).href;

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(address);
  await plain.getByText('Invullen kan in een browser op een computer', { exact: false }).waitFor();
  await plain.getByText('Wachttijd voor oefentherapie').waitFor();

  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 820, height: 1180 } });
    const first = await context.newPage();
    await first.goto(address);
    await first.getByLabel('Organisatie of praktijk').fill('Eerste venster');
    await expectAccessible(first);
    const second = await context.newPage();
    await second.goto(address);
    await second.getByText('staat al open in een ander venster', { exact: false }).waitFor();
    expect(await second.getByLabel('Organisatie of praktijk').isDisabled()).toBe(true);
    await first.close();
    await expect.poll(() => second.getByLabel('Organisatie of praktijk').isDisabled()).toBe(false);
    await expect.poll(() => second.getByLabel('Organisatie of praktijk').inputValue()).toBe('Eerste venster');
    await context.close();
  }
});
