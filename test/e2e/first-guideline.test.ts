import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const THEME = 'Uitval tijdens het programma';
const QUESTION = 'Welke begeleiding wordt aanbevolen om uitval te voorkomen?';

async function makeProject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw project' }).click();
  await page.getByLabel('Titel van de richtlijn').fill('Hartrevalidatie');
  await page.getByRole('button', { name: 'Project maken' }).click();
  await page.waitForURL(/\/overview/);
}

async function goTo(page: Page, screen: string): Promise<void> {
  await page.goto(page.url().replace(/(\/p\/\w+)\/.*$/, `$1/${screen}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilQuiet(page);
}

async function addBottleneck(page: Page): Promise<void> {
  await goTo(page, 'bottlenecks');
  await page.keyboard.press('n');
  await page.getByLabel('Thema').fill(THEME);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: THEME }).or(page.getByText(THEME)).first().waitFor();
}

async function addLinkedQuestion(page: Page): Promise<void> {
  await goTo(page, 'questions');
  await page.keyboard.press('n');
  await page.getByLabel('Korte titel').fill('Begeleiding');
  await page.getByLabel('Vraag', { exact: true }).fill(QUESTION);
  await page.getByRole('button', { name: /Vastleggen/ }).click();
  await page.keyboard.press('Escape');
  await page.getByText(QUESTION).first().click();
  await page.getByRole('tab', { name: 'Draad' }).click();
  await page.getByRole('button', { name: /Knelpunt koppelen/ }).click();
  await page.getByRole('option', { name: new RegExp(THEME) }).click();
  await page.getByText('Nog geen knelpunt').waitFor({ state: 'detached' });
}

async function writeSection(page: Page): Promise<void> {
  await goTo(page, 'documents');
  await page.getByRole('button', { name: 'Eerste paragraaf' }).click();
  await page.getByLabel('Titel van paragraaf A').fill('Begeleiding');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Patiënten stoppen soms voor het einde.');
  await page.getByRole('button', { name: 'Voetnoot' }).click();
  await page.keyboard.type('Zie de knelpuntenanalyse.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tabel invoegen' }).click();
  for (const text of ['Oorzaak', 'Aanpak', 'Bewijs', 'Werk', 'Avonduren', 'geen']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();
}

async function exportAs(page: Page, format: 'Word' | 'HTML'): Promise<string> {
  await goTo(page, 'overview');
  await page
    .getByRole('main')
    .getByRole('button', { name: /Exporteren…/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(new RegExp(format)).first().click();
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const download = await started;
  const target = join(tempFolder(), download.suggestedFilename());
  await download.saveAs(target);
  return target;
}

it('a guideline from an empty project to an exported concept, with a restart in between', async () => {
  const dataFolder = tempFolder();
  const browser = await startBrowser();
  const first = await startWebApp({ dataFolder });
  onTestFinished(() => first.kill('SIGKILL'));
  const before = await openAsUser(browser, first);
  await makeProject(before.page);
  await addBottleneck(before.page);
  await addLinkedQuestion(before.page);
  await writeSection(before.page);
  expect(before.faults).toEqual([]);
  await before.context.close();
  await first.kill('SIGTERM');

  const [name = ''] = readdirSync(join(dataFolder, 'projecten'));
  const file = join(dataFolder, 'projecten', name);
  expect(name).toBe('Hartrevalidatie.leidraad');
  const second = await startWebApp({ dataFolder, file });
  onTestFinished(() => second.kill('SIGTERM'));
  const { page, faults } = await openAsUser(browser, second);
  await goTo(page, 'documents');
  for (const text of ['Patiënten stoppen soms voor het einde.', 'Avonduren']) {
    await page.getByText(text).first().waitFor();
  }

  const html = readFileSync(await exportAs(page, 'HTML'), 'utf8');
  const docx = unzipSync(readFileSync(await exportAs(page, 'Word')));
  const body = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
  for (const text of [QUESTION, THEME, 'Patiënten stoppen soms', 'Avonduren']) {
    expect(html).toContain(text);
    expect(body).toContain(text);
  }
  expect(html).toContain('Zie de knelpuntenanalyse.');
  expect(strFromU8(docx['word/footnotes.xml'] ?? new Uint8Array())).toContain('Zie de knelpuntenanalyse.');
  expect(body).toContain('<w:tbl>');
  expect(faults).toEqual([]);
  await second.kill('SIGTERM');
  expect((await leidraad('check', file)).code).toBe(0);
});
