import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** Waits as long as a busy machine needs. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

async function openSample(area: string, heading: string) {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await goTo(user.page, area, heading);
  return { app, ...user };
}

async function goTo(page: Page, area: string, heading: string): Promise<void> {
  await page.goto(page.url().replace(/\/[a-z]+(\?.*)?$/, `/${area}`));
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await untilQuiet(page);
}

/** Puts the cursor on the thing with this name, as Tab would have reached it, and presses a key. */
async function press(
  page: Page,
  role: 'button' | 'row',
  name: string | RegExp,
  key = 'Enter',
): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press(key);
}

it('judges considerations by keyboard; a judgement changed after the decision is flagged until it is confirmed', async () => {
  const { app, page, faults } = await openSample('recommendations', 'Aanbevelingen');
  const { keyboard } = page;

  // The sample shows a recommendation whose considerations were changed afterwards.
  const row = page.getByRole('row', { name: /Oefentherapie/ });
  await row.getByText('overweging gewijzigd na besluit').waitFor();
  await expectAccessible(page);
  await row.focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oefentherapie' }).waitFor();
  await page.getByRole('textbox', { name: 'Formulering van Oefentherapie' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Pleit voor een conditionele aanbeveling' }).waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  await press(page, 'button', 'Aanbeveling bevestigen');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.getByText(/Bevestigd door/).waitFor();

  // On the considerations another judgement of the panel raises it again.
  await press(page, 'button', 'Naar de overwegingen');
  await page.getByRole('heading', { level: 1, name: 'Van bewijs naar aanbeveling' }).waitFor();
  await expectAccessible(page);
  const problem = page.getByRole('radiogroup', { name: 'Oordeel over Prioriteit van het probleem' });
  await problem.getByRole('radio', { name: 'Ja', exact: true }).focus();
  await keyboard.press('ArrowLeft');
  await eventually(() => problem.locator('[data-selected]').textContent()).toBe('Waarschijnlijk wel');
  // Alt and the arrows lead to the judgement of the next criterion, and back.
  await keyboard.press('Alt+ArrowDown');
  const effects = page.getByRole('radiogroup', { name: 'Oordeel over Gewenste effecten', exact: true });
  await eventually(() => effects.locator(':focus').count()).toBe(1);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('Uit de studies. ');
  await keyboard.press('Tab');
  await page.getByText('Alles opgeslagen').waitFor();
  await eventually(() => page.getByText(/Waarschijnlijk wel · /).count()).toBe(1);

  await goTo(page, 'recommendations', 'Aanbevelingen');
  await page
    .getByRole('row', { name: /Oefentherapie/ })
    .getByText('overweging gewijzigd na besluit')
    .waitFor();
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('works out a recommendation from its parts, takes over the wording, and decides it, by keyboard', async () => {
  const { app, page, faults } = await openSample('recommendations', 'Aanbevelingen');
  const { keyboard } = page;
  await press(page, 'row', /Indeling in behandelprofielen/);
  await page.getByRole('heading', { level: 1, name: 'Indeling in behandelprofielen' }).waitFor();
  await untilQuiet(page);

  await page.getByRole('radio', { name: 'Conditioneel vóór' }).focus();
  await keyboard.press('Space');
  await page.getByText('Werkwoord past niet bij de sterkte').waitFor();
  await page.getByRole('button', { name: /Werkwoord/ }).focus();
  await keyboard.press('Enter');
  await page.getByRole('option', { name: 'bepalen' }).waitFor();
  await keyboard.type('bepalen');
  await keyboard.press('Enter');
  await page.getByLabel('Wat', { exact: true }).focus();
  await keyboard.type('het behandelprofiel');
  await keyboard.press('Tab');
  await page.getByLabel('Bij wie').focus();
  await keyboard.type('patiënten met lage rugpijn');
  await keyboard.press('Tab');
  await page.getByLabel('Voorwaarde toevoegen').focus();
  for (const text of ['de anamnese klaar is', 'er geen rode vlaggen zijn']) {
    await keyboard.type(text);
    await keyboard.press('Enter');
    await page.locator(`input[value="${text}"]`).waitFor();
    await eventually(() => page.getByLabel('Voorwaarde toevoegen').inputValue()).toBe('');
  }
  const suggested =
    'Overweeg het behandelprofiel te bepalen bij patiënten met lage rugpijn, indien de anamnese klaar is en er geen rode vlaggen zijn.';
  await page.getByText(suggested).waitFor();
  await press(page, 'button', 'Overnemen in de tekst');
  const wording = page.getByRole('textbox', { name: 'Formulering van Indeling in behandelprofielen' });
  await eventually(() => wording.textContent()).toBe(suggested);
  await page.getByText('Geen opmerkingen bij de formulering.').waitFor();
  await expectAccessible(page);

  await press(page, 'button', 'Ter besluit voorleggen');
  await press(page, 'button', 'Vaststellen');
  await page.getByText(/^Vastgesteld door/).waitFor();
  await press(page, 'button', 'Heropenen');
  await page.getByLabel('Waarom?').waitFor();
  await keyboard.type('Nieuw onderzoek');
  await keyboard.press('Enter');
  await page.getByText('Reden: Nieuw onderzoek').waitFor();
  await eventually(() => page.getByText('Status: heropend').count()).toBe(1);

  // Undo takes the reopening back.
  await page.locator('#work').focus();
  await keyboard.press('ControlOrMeta+z');
  await eventually(() => page.getByText('Status: vastgesteld').count()).toBe(1);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('types and pastes a table of red flags, and a decision table says where profiles overlap', async () => {
  const { app, page, context, faults } = await openSample('content', 'Klinische inhoud');
  const { keyboard } = page;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keyboard.press('n');
  await page.getByLabel('Titel').waitFor();
  await keyboard.type('Signalen');
  await page.getByRole('button', { name: /Soort/ }).focus();
  await keyboard.press('Enter');
  await page.getByRole('option', { name: 'Rode vlaggen' }).waitFor();
  await keyboard.type('rode');
  await keyboard.press('Enter');
  await page.getByLabel('Titel').focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Signalen' }).waitFor();
  await press(page, 'button', 'Rij toevoegen');
  await page.getByRole('textbox', { name: 'nieuwe rij: Rode vlag' }).waitFor();
  await eventually(() => page.locator(':focus').getAttribute('aria-label')).toBe('nieuwe rij: Rode vlag');
  await keyboard.type('Koorts');
  await keyboard.press('ArrowRight');
  await eventually(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/: Wijst op$/);
  await keyboard.type('infectie');
  await keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Koorts: Wijst op' }).waitFor();

  // Two rows and two columns from a spreadsheet: the first row is overwritten, the second is new.
  await page.evaluate(() =>
    navigator.clipboard.writeText('Trauma\tfractuur\r\nGewichtsverlies\tmaligniteit\r\n'),
  );
  await page.getByRole('textbox', { name: 'Koorts: Rode vlag' }).focus();
  await keyboard.press('ControlOrMeta+v');
  await page.getByText('4 cellen geplakt.').waitFor();
  const cells = () =>
    page
      .locator('.content-grid textarea')
      .evaluateAll(all => all.map(cell => (cell as HTMLTextAreaElement).value));
  await eventually(cells).toEqual(['Trauma', 'fractuur', '', 'Gewichtsverlies', 'maligniteit', '']);
  await expectAccessible(page);
  await page.locator('#work').focus();
  await keyboard.press('ControlOrMeta+z');
  await eventually(cells).toEqual(['Koorts', 'infectie', '']);

  await press(page, 'button', 'Alle tabellen');
  await press(page, 'button', 'Behandelprofielen');
  await page.getByRole('textbox', { name: 'Profiel 2: Risico op aanhoudende klachten' }).focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('hoog');
  await keyboard.press('Enter');
  await page.getByText('Profiel 2 en Profiel 3 sluiten elkaar niet uit').waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});
