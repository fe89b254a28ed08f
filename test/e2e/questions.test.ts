import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openProjectFile } from '../../db/project-file.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** Waits as long as a busy machine needs. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Presses Tab until the field or button with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
  const seen: string[] = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const own = labels ? element.labels?.[0]?.textContent : element.textContent;
      return (element.getAttribute('aria-label') ?? own ?? '').trim();
    });
    if (matches(label)) return;
    seen.push(label);
  }
  throw new Error(`Tab never reaches ${name}, only ${seen.join(' | ')}`);
}

/** Chooses a view by the arrows of its switch, which Tab reaches as one stop. */
async function chooseView(page: Page, name: string): Promise<void> {
  await tabTo(page, /^(Vragen|Afbakening|Uitkomstmaten)$/);
  for (let n = 0; n < 3; n++) {
    if ((await page.locator(':focus').textContent()) === name) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1, name: name === 'Vragen' ? 'Uitgangsvragen' : name }).waitFor();
}

async function startWithEmptyProject() {
  const path = newProjectPath();
  (await openProjectFile(path, { actor: () => 'Test', backupFolder: null })).close();
  const app = await startWebApp({ file: path, dataFolder: join(tempFolder()) });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/questions'));
  await user.page.getByRole('heading', { level: 1, name: 'Uitgangsvragen' }).waitFor();
  return { app, ...user };
}

it('makes a question with its PICO, rates outcomes by two members and sees the bands, by keyboard', async () => {
  const { app, page, faults } = await startWithEmptyProject();
  const { keyboard } = page;

  await keyboard.press('n');
  await page.getByLabel('Korte titel').waitFor();
  await keyboard.type('Oefentherapie');
  await tabTo(page, 'Vraag');
  await keyboard.type('Helpt oefentherapie');
  await keyboard.press('Enter');
  await page.getByRole('row', { name: /Oefentherapie/ }).waitFor();
  await keyboard.press('Escape');

  // The list is one stop; Enter on the row goes on in its panel.
  await page.getByRole('row', { name: /Oefentherapie/ }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Uitgangsvraag 1' }).waitFor();
  await eventually(() => page.locator(':focus').inputValue()).toBe('Oefentherapie');
  for (const [label, text] of [
    ['Patiënten', 'Volwassenen met lage rugpijn'],
    ['Interventie', 'Oefentherapie'],
    ['Vergelijking', 'gebruikelijke zorg'],
  ] as const) {
    await tabTo(page, label);
    await keyboard.type(text);
  }
  await expectAccessible(page);
  const sentence =
    'Is het aan te bevelen om oefentherapie in te zetten in plaats van gebruikelijke zorg bij volwassenen met lage rugpijn?';
  await keyboard.press('Tab');
  await page.getByRole('button', { name: sentence }).waitFor();
  await tabTo(page, `Overnemen: ${sentence}`);
  await keyboard.press('Enter');
  await eventually(() => page.getByRole('textbox', { name: 'Vraag' }).inputValue()).toBe(sentence);

  await page.getByRole('button', { name: 'Bewerken en scoren' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Uitkomstmaten' }).waitFor();
  await keyboard.press('n');
  for (const name of ['Pijn', 'Werkhervatting', 'Tevredenheid']) {
    await page.locator('.quick-add input').first().waitFor();
    await keyboard.type(name);
    await keyboard.press('Enter');
    await page.getByRole('rowheader', { name }).waitFor();
    await eventually(() => page.locator(':focus').inputValue()).toBe('');
  }
  await keyboard.press('Escape');
  await tabTo(page, 'Naam');
  for (const name of ['Lid A', 'Lid B']) {
    await keyboard.type(name);
    await keyboard.press('Enter');
    await page.getByRole('rowheader', { name }).waitFor();
    await eventually(() => page.locator(':focus').inputValue()).toBe('');
  }

  // Six digits fill the grid; the last member then takes one back: 6–7, 3–4 and only a 2.
  await page.getByLabel('Lid A: Pijn').focus();
  await keyboard.type('632749');
  await keyboard.press('Delete');
  await eventually(() => page.locator('.outcome-table tbody tr td:nth-child(3)').allTextContents()).toEqual([
    '6,5',
    '3,5',
    '2',
  ]);
  await eventually(() => page.locator('.outcome-table .bands').allTextContents()).toEqual([
    'kritisch',
    'belangrijk',
    'van beperkt belang',
  ]);
  await page.getByRole('img', { name: 'Scores 6, 7; mediaan 6,5' }).waitFor();
  await page.getByText('1 van 2 scores').waitFor();
  await page.getByText('Alles opgeslagen').waitFor();
  await keyboard.press('ArrowUp');
  await eventually(() => page.locator(':focus').getAttribute('aria-label')).toBe('Lid A: Tevredenheid');
  await expectAccessible(page);

  await page.reload();
  await eventually(() => page.locator('.outcome-table tbody tr td:nth-child(3)').allTextContents()).toEqual([
    '6,5',
    '3,5',
    '2',
  ]);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('fences the guideline off and records that the working group accepted it, by keyboard', async () => {
  const { app, page, faults } = await startWithEmptyProject();
  const { keyboard } = page;
  await chooseView(page, 'Afbakening');
  for (const [kind, text] of [
    ['Patiënten', 'Volwassenen met lage rugpijn.'],
    ['Onderwerpen die buiten de richtlijn vallen', 'Operatieve behandeling.'],
  ] as const) {
    await tabTo(page, `Uitspraak toevoegen: ${kind}`);
    await keyboard.press('Enter');
    await page.getByLabel('Nieuwe uitspraak').waitFor();
    await keyboard.type(text);
    await keyboard.press('Enter');
    await eventually(() => page.getByRole('region', { name: kind, exact: true }).innerText()).toContain('1');
  }
  await tabTo(page, 'Vaststelling vastleggen');
  await keyboard.press('Enter');
  await tabTo(page, 'Vastgelegd door');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('A. de Vries');
  await keyboard.press('Enter');
  await page.getByText(/^Werkgroep, .*, vastgelegd door A\. de Vries/).waitFor();
  await expectAccessible(page);

  // A statement changed afterwards is said so.
  await page.getByLabel('Uitspraak 1').first().focus();
  await keyboard.press('End');
  await keyboard.type(' Ook jongeren vanaf 16 jaar.');
  await keyboard.press('Tab');
  await page.getByText('sindsdien gewijzigd').waitFor();
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('moves a question from module to module by keyboard', async () => {
  const { app, page, faults } = await startWithEmptyProject();
  const { keyboard } = page;
  await keyboard.press('n');
  for (const title of ['Massage', 'TENS']) {
    await page.getByLabel('Korte titel').waitFor();
    await keyboard.type(title);
    await tabTo(page, 'Vraag');
    await keyboard.type(`Helpt ${title}?`);
    await keyboard.press('Enter');
    await page.getByRole('row', { name: title }).waitFor();
    await eventually(() => page.locator(':focus').inputValue()).toBe('');
  }
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'Modules' }).focus();
  await keyboard.press('Enter');
  await tabTo(page, 'Titel van de module');
  for (const [index, title] of ['Diagnostiek', 'Behandeling'].entries()) {
    await keyboard.type(title);
    await keyboard.press('Enter');
    await page.getByLabel(`Module ${'AB'[index]}`, { exact: true }).waitFor();
    await eventually(() => page.locator(':focus').inputValue()).toBe('');
  }
  await expectAccessible(page);
  await keyboard.press('Escape');
  await page.getByRole('heading', { name: 'B. Behandeling' }).waitFor();
  await page.getByRole('row', { name: 'TENS' }).focus();
  const inSection = (name: string) => page.getByRole('region', { name }).getByRole('row', { name: 'TENS' });
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await inSection('B. Behandeling').waitFor();
  await eventually(() => page.locator(':focus').getAttribute('aria-label')).toBe('TENS');
  await keyboard.press('Alt+ArrowUp');
  await inSection('A. Diagnostiek').waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});
