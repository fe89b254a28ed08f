import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('radio', { name: view, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilQuiet(page);
}

/** Adds an appraiser from outside and types the 23 items without looking up. */
async function appraise(page: Page, name: string, keys: string): Promise<void> {
  await page.getByRole('button', { name: 'Beoordelaar toevoegen' }).click();
  await page.getByLabel('Iemand van buiten').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`${name}.*Beoordelaar|Beoordelaar.*${name}`) }).waitFor();
  await page.getByText('0 van 23 beantwoord').waitFor();
  await page.getByRole('textbox', { name: '1. Doelen van de richtlijn' }).focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByText('23 van 23 beantwoord').waitFor();
  await page.getByRole('radiogroup', { name: 'Algemene kwaliteit (1 tot 7)' }).getByText('5').click();
  await page.getByRole('radiogroup', { name: 'Zou u de richtlijn aanbevelen?' }).getByText('ja, met').click();
  await untilQuiet(page);
}

it('a guideline is registered, appraised by two from the keyboard, and compared', async () => {
  const path = newProjectPath();
  (await openForTest(path)).close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.goto(page.url().replace(/\/overview.*$/, '/sources'));
  await page.getByRole('heading', { level: 2, name: 'Nog geen bronrichtlijnen' }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Korte naam').fill('NICE NG59');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'NICE NG59' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: 'NICE NG59' }).click();
  await page.getByLabel('Publicatiedatum').fill('november 2016');
  await page.keyboard.press('Enter');
  await page.getByText('Geef een jaar, een maand of een dag').waitFor();
  await page.getByLabel('Publicatiedatum').fill('2016-11');
  await page.keyboard.press('Enter');
  await page.getByText('november 2016').waitFor();
  await page.getByRole('tab', { name: 'Oordeel' }).click();
  await page
    .getByTestId('source-file-permission')
    .setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('button', { name: 'brief.pdf opslaan' }).waitFor();
  await expectAccessible(page);

  await show(page, 'AGREE II');
  await page.getByText('Nog niemand beoordeelt deze richtlijn').waitFor();
  await appraise(page, 'Anna', '77777777777777777777777');
  // The fifth item does not apply; the sixth differs by four points.
  await appraise(page, 'Bert', '7777n3777777777777777777'.slice(0, 23));
  await page.getByRole('textbox', { name: '6. Beoogde gebruikers' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Niet genoemd');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('cell', { name: 'opmerking' }).waitFor();
  await expectAccessible(page);

  await show(page, 'Vergelijking');
  const profile = page.getByRole('table', { name: 'Domeinprofiel' });
  // Stakeholders: (7·4 + 3 − 5) ÷ (7·5 − 5) of the five scores that were given.
  await profile.getByRole('row', { name: /^2\. Betrokkenheid van belanghebbenden 87%/ }).waitFor();
  expect(await profile.getByRole('row', { name: /100%/ }).count()).toBe(5);
  const discuss = page.getByRole('table', { name: /^Te bespreken/ });
  expect(await discuss.getByRole('row').count()).toBe(2);
  await discuss.getByText('Niet genoemd').waitFor();
  await page.getByText('over de 22 items die iedereen scoorde').waitFor();
  await expectAccessible(page);

  await show(page, 'Toetsing');
  await page.getByText('nog niet ingevuld').waitFor();
  const newest = page.getByRole('radiogroup', { name: 'Is dit de jongste versie van de richtlijn?' });
  await newest.getByText('ja', { exact: true }).click();
  await page.getByText('1 gunstig, 0 niet zeker, 0 ongunstig · nog 4 vragen open').waitFor();
  await expectAccessible(page);
  await show(page, 'Register');
  await page.getByRole('row', { name: 'NICE NG59' }).click();
  await page.getByRole('tab', { name: 'ADAPTE' }).click();
  await page.getByText('1 gunstig, 0 niet zeker, 0 ongunstig').waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);
});
