import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { insertAppraisal } from '../../db/sources/appraisals.ts';
import { insertSource } from '../../db/sources/guidelines.ts';
import { sourceFieldsSchema } from '../../shared/adapte/sources.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** A guideline that Anna appraises with both instruments, and Bert with AGREE II. */
async function appraisedPath(): Promise<string> {
  const path = newProjectPath();
  const file = await openForTest(path);
  file.change('test', db => {
    const sourceId = insertSource(db, sourceFieldsSchema.parse({ label: 'NICE NG59' }));
    for (const name of ['Anna', 'Bert']) insertAppraisal(db, { sourceId, seatId: null, name });
    insertAppraisal(db, { sourceId, seatId: null, name: 'Anna', instrument: 'agree-rex' });
  });
  file.close();
  return path;
}

/** Opens a packet from disk without any network, in light or dark. */
async function openOffline(browser: Browser, packet: string, dark: boolean): Promise<Page> {
  const context = await browser.newContext({
    offline: true,
    acceptDownloads: true,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', message => expect.soft(message.text()).toBe(''));
  await page.goto(pathToFileURL(packet).href);
  await page.getByRole('heading', { level: 1, name: 'Beoordeling van bronrichtlijnen' }).waitFor();
  return page;
}

/** Types the scores of the 23 items without looking up, and gives the overall judgements. */
async function fillAgree(page: Page, keys: string, comment: string): Promise<void> {
  const form = page.getByRole('region', { name: 'NICE NG59 AGREE II' });
  await form.getByRole('radio').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await form.getByText('23 van 23 items').waitFor();
  await form.getByText('Opmerking en vindplaats').nth(5).click();
  await form.getByLabel('Opmerking', { exact: true }).nth(5).fill(comment);
  const quality = form.getByRole('group', { name: 'Algemene kwaliteit van de richtlijn' });
  await quality.getByRole('radio', { name: '5' }).check();
  const advice = form.getByRole('group', { name: 'Zou u de richtlijn aanbevelen?' });
  await advice.getByRole('radio', { name: 'ja, met aanpassingen' }).check();
}

async function saveAnswer(page: Page, folder: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Beoordeling opslaan als bestand' }).click();
  const download = await downloading;
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

it('two appraisers fill in a packet offline and mail it back, and the profile shows it', async () => {
  const folder = tempFolder();
  const app = await startWebApp({ file: await appraisedPath(), dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page, faults } = await openAsUser(browser, app);
  await page.goto(page.url().replace(/\/overview.*$/, '/sources?view=agree'));
  const packetOf = async (name: string) => {
    const menu = page.getByRole('button', { name: 'Per mail laten beoordelen' });
    await page.getByRole('button', { name: /Beoordelaar$/ }).click();
    await page.getByRole('option', { name }).click();
    await menu.click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: `Pakket voor ${name}` }).click();
    const packet = join(folder, `${name}.html`);
    await (await downloading).saveAs(packet);
    return packet;
  };
  const bert = await openOffline(browser, await packetOf('Bert'), true);
  const anna = await openOffline(browser, await packetOf('Anna'), false);
  for (const packet of [anna, bert]) await expectAccessible(packet);
  await fillAgree(anna, '77777777777777777777777', 'Overal genoemd');
  // The fifth item does not apply; the sixth differs by four points.
  await fillAgree(bert, '7777n377777777777777777', 'Niet genoemd');
  const rex = anna.getByRole('region', { name: 'NICE NG59 AGREE-REX' });
  await rex.getByRole('radio').first().focus();
  // Quality and suitability in turn; the last item is judged on quality alone.
  for (const key of '64645454545454545') await anna.keyboard.press(key);
  await rex.getByText('9 van 9 items').waitFor();
  // What was typed is there again when the file is opened anew.
  await anna.reload();
  await anna.getByRole('region', { name: 'NICE NG59 AGREE II' }).getByText('23 van 23 items').waitFor();
  const answers = [await saveAnswer(anna, folder), await saveAnswer(bert, folder)];
  expect(answers[0]).toMatch(/beoordeling-anna\.antwoord$/);

  await page.getByRole('button', { name: 'Antwoorden inlezen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Beoordelingen inlezen' });
  await dialog.getByTestId('appraisal-files').setInputFiles(answers);
  await dialog.getByRole('row', { name: /beoordeling-anna.*2 nieuwe beoordelingen/ }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await dialog.getByText('Ingelezen: 3 nieuw, 0 bijgewerkt.').waitFor();
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByText('23 van 23 beantwoord').waitFor();

  await page.getByRole('radio', { name: 'Vergelijking', exact: true }).click();
  const profile = page.getByRole('table', { name: 'Domeinprofiel' });
  // Stakeholders: (7·4 + 3 − 5) ÷ (7·5 − 5) of the five scores that were given.
  await profile.getByRole('row', { name: /^2\. Betrokkenheid van belanghebbenden 87%/ }).waitFor();
  await page
    .getByRole('table', { name: /^Te bespreken/ })
    .getByText('Niet genoemd')
    .waitFor();
  await page.getByRole('button', { name: /Instrument$/ }).click();
  await page.getByRole('option', { name: 'AGREE-REX' }).click();
  await profile
    .getByRole('row', { name: /^1\. Klinische toepasbaarheid 78% geschikt voor onze situatie: 50%/ })
    .waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await untilQuiet(page);
    await expectAccessible(page);
  }
  expect(faults).toEqual([]);
});
