import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { listDeclarations } from '../../db/interests.ts';
import { readPeople } from '../../db/people.ts';
import { insertQuestion } from '../../db/questions.ts';
import { readSpreadsheet } from '../../main/import/spreadsheet/read-spreadsheet.ts';
import { allInterestsAssessed, countPeople } from '../../shared/people/counts.ts';
import { votersOn } from '../../shared/people/interest-rules.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { chooseFromList, tabTo } from '../helpers/keyboard.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const QUESTION = 'Oefentherapie';

async function projectWithQuestion(): Promise<{ path: string; questionId: string }> {
  const path = newProjectPath();
  const file = await openForTest(path);
  const { result } = file.change('test.fill', db =>
    insertQuestion(db, { title: QUESTION, text: 'Welke?', kind: 'content' }),
  );
  file.close();
  return { path, questionId: result };
}

async function openPeople(path: string) {
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await tabTo(user.page, /^Stel de projectgroep samen/);
  await user.page.keyboard.press('Enter');
  await user.page.getByRole('heading', { name: 'Wie deelneemt aan de richtlijn' }).waitFor();
  return { app, ...user };
}

/** Waits until what was just left or chosen is stored; saving begins within a frame of it. */
async function saved(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.getByText(/^Alles opgeslagen/).waitFor();
}

/** Adds a seat to the working group; the cursor then stands in the name of the new row. */
async function addSeat(page: Page, name: string, capacity: string, role: string): Promise<void> {
  const names = page.getByRole('table', { name: 'Werkgroep' }).locator('[data-column="person"]');
  const before = await names.count();
  await tabTo(page, 'Zetel toevoegen aan Werkgroep');
  await page.keyboard.press('Enter');
  await names.nth(before).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'person');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(capacity);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(role);
  await page.keyboard.press('Tab');
  await saved(page);
}

/** Goes from one way to look at the group to the next. */
async function showNext(page: Page, view: string): Promise<void> {
  await tabTo(page, view);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

async function addOrganisation(page: Page): Promise<void> {
  await tabTo(page, 'Organisatie toevoegen');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'name');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Vereniging van Voorbeelden');
  await page.keyboard.press('Tab');
  await page.keyboard.type('VvV');
  await page.keyboard.press('Tab');
  await page.keyboard.type('neemt deel');
  await page.keyboard.press('Tab');
  await saved(page);
}

async function declare(page: Page, name: string): Promise<void> {
  await tabTo(page, `Belangen van ${name} openen`);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Belangen melden');
  await page.keyboard.press('Enter');
  await page.getByLabel('Hoofdfunctie').waitFor();
  await tabTo(page, 'Extern gefinancierd onderzoek');
  await page.keyboard.type('Onderzoek naar oefentherapie, betaald door een fonds.');
  await page.keyboard.press('Tab');
  await saved(page);
}

/** Chooses a weight and an action; both carry the name of who is at work and the day. */
async function assess(page: Page, steps: number, action: string): Promise<void> {
  await tabTo(page, 'geen');
  if (steps === 0) await page.keyboard.press('Space');
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
  await saved(page);
  await tabTo(page, /Actie$/);
  await chooseFromList(page, action);
  await saved(page);
}

it('a project group is set up and its interests declared and assessed, by keyboard alone', async () => {
  const { path, questionId } = await projectWithQuestion();
  const { app, page, faults } = await openPeople(path);
  await addSeat(page, 'Voorbeeldpersoon A', 'Voorzitter', 'voorzitter');
  await addSeat(page, 'Voorbeeldpersoon B', 'Lid', 'lid namens de patiënten');
  await expectAccessible(page);

  await showNext(page, 'Projectgroep');
  await addOrganisation(page);
  await expectAccessible(page);

  await showNext(page, 'Organisaties');
  await page.getByText('0 van 2 beoordeeld').waitFor();
  await declare(page, 'Voorbeeldpersoon A');
  await assess(page, 0, 'geen');
  await declare(page, 'Voorbeeldpersoon B');
  await assess(page, 2, 'niet meebeslissen');
  await tabTo(page, /Uitgangsvraag toevoegen$/);
  await chooseFromList(page, new RegExp(QUESTION));
  await page.getByText(`stemt niet mee over: ${QUESTION}`).waitFor();
  await page.getByText('2 van 2 beoordeeld').waitFor();
  await expectAccessible(page);

  await showNext(page, 'Belangen');
  await page.getByText('Geacht bestuur van Vereniging van Voorbeelden').waitFor({ state: 'attached' });
  await expectAccessible(page);
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');

  const file = await openForTest(path);
  const people = file.read(readPeople);
  const declarations = file.read(listDeclarations);
  expect(people.seats.map(({ personName, capacity, role }) => [personName, capacity, role])).toEqual([
    ['Voorbeeldpersoon A', 'chair', 'voorzitter'],
    ['Voorbeeldpersoon B', 'member', 'lid namens de patiënten'],
  ]);
  expect(people.organisations[0]).toMatchObject({ abbreviation: 'VvV', participation: 'accepted' });
  expect(votersOn(questionId, { seats: people.seats, declarations })).toEqual([people.persons[0]?.id]);
  const today = new Date().toISOString().slice(0, 10);
  expect(allInterestsAssessed(countPeople({ ...people, declarations, today }))).toBe(true);
});

it('a list goes out as a workbook, and one that comes in is shown before it is taken over', async () => {
  const { path } = await projectWithQuestion();
  const { page, faults } = await openPeople(path);
  const folder = tempFolder();
  const list = join(folder, 'lijst.csv');
  writeFileSync(
    list,
    'Organisatie;Persoon;Groep;Rol\nVereniging;Voorbeeldpersoon;Werkgroep;lid\n;X;Schaakclub;lid\n',
  );
  await page.getByRole('button', { name: 'Lijst inlezen' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chooser).setFiles(list);
  await page.getByText('1 nieuwe organisaties, 1 nieuwe personen, 1 nieuwe zetels').waitFor();
  await page.getByText('Rij 3: deze groep is niet bekend (‘Schaakclub’)').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByText('De lijst is overgenomen').waitFor();
  const name = page.getByRole('table', { name: 'Werkgroep' }).locator('[data-column="person"]');
  expect(await name.inputValue()).toBe('Voorbeeldpersoon');

  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporteer lijst' }).click();
  await page.getByRole('menuitem', { name: 'Projectgroep: Excel (XLSX)' }).click();
  const download = await started;
  const target = join(folder, 'uit.xlsx');
  await download.saveAs(target);
  const rows = readSpreadsheet(readFileSync(target), 'uit.xlsx').sheets[0]?.rows ?? [];
  expect(rows.flat()).toContain('Voorbeeldpersoon');
  expect(faults).toEqual([]);
});
