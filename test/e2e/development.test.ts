import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { chooseFromList, tabTo } from '../helpers/keyboard.ts';
import { parseXml, readParagraphs } from '../helpers/read-docx.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const QUESTION = 'Oefentherapie en neuromotorische controle';
const KEPT = 'Walking and exercise in an invented trial';
const LEFT = 'A diary of invented office chairs';

/** What the third database gave: one record to keep, one to exclude, and one the project has already. */
const SCOPUS = `${[
  ['Proef, A.', '2025', KEPT, 'J Invented Trials'],
  ['Proef, B.', '2024', LEFT, 'J Invented Chairs'],
]
  .map(
    ([author, year, title, journal]) =>
      `TY  - JOUR\nAU  - ${author}\nPY  - ${year}\nTI  - ${title}\nT2  - ${journal}\nAB  - Exercise for low back pain, made up.\nER  - \n`,
  )
  .join('')}TY  - JOUR
AU  - Yamato, T. P.
PY  - 2015
TI  - Pilates for low back pain
T2  - Cochrane Database of Systematic Reviews
DO  - 10.1002/14651858.CD010265.pub2
ER  - 
`;

async function openSample() {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  return { app, ...(await openAsUser(await startBrowser(), app)) };
}

/** Goes to an area by the rail, as a user does. */
async function goTo(page: Page, area: string, heading: string): Promise<void> {
  const rail = page.getByRole('navigation');
  const link = rail.getByRole('link', { name: new RegExp(`^${area}( ?\\d+)?$`) }).first();
  // A phase that is closed shows what it worked on when one goes there.
  if (!(await link.isVisible())) await rail.getByRole('link', { name: 'Ontwikkeling' }).click();
  await link.click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await untilQuiet(page);
}

async function show(page: Page, part: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: part }).click();
  await untilQuiet(page);
}

async function importRecords(page: Page): Promise<void> {
  const file = join(tempFolder(), 'scopus.ris');
  writeFileSync(file, SCOPUS);
  await goTo(page, 'Referenties', 'Referenties');
  await expectAccessible(page);
  await page.keyboard.press('i');
  await page.getByLabel(/Database/).fill('Scopus');
  await page.getByTestId('reference-files').setInputFiles(file);
  await page.getByText(/^Samen: 3 gelezen, 2 nieuw, 1 dubbel/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sluiten' }).last().click();
  await page.getByLabel('Zoeken op titel').fill('invented trial');
  await page.getByRole('option', { name: new RegExp(KEPT) }).waitFor();
}

async function reportSearch(page: Page): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Zoeken en selecteren', 'Zoeken en selecteren');
  await page
    .getByRole('button', { name: new RegExp(`Uitgangsvraag.*|.*${QUESTION}`) })
    .first()
    .waitFor();
  await keyboard.press('n');
  await page.getByLabel('Naam van de bron').waitFor();
  await keyboard.type('Scopus');
  await keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Scopus' });
  await panel.getByLabel('Treffers', { exact: true }).fill('3');
  await keyboard.press('Tab');
  await panel.getByRole('combobox', { name: 'Bestand koppelen' }).fill('scopus');
  await page.getByRole('option', { name: /scopus\.ris/ }).click();
  await panel.getByText('scopus.ris · 3 records ingelezen').waitFor();
  await keyboard.press('Escape');
  await expectAccessible(page);
}

async function workAs(page: Page, role: RegExp): Promise<void> {
  await tabTo(page, /Projectleider · alle rechten$|^Ik werk als: /);
  await page.keyboard.press('Enter');
  await tabTo(page, /Ik werk als$/);
  await chooseFromList(page, role);
  await untilQuiet(page);
  const rights = page.getByText('schrijven', { exact: true });
  await rights.waitFor();
  await page.keyboard.press('Escape');
  await rights.waitFor({ state: 'detached' });
}

/** Presses keys as a screener does, each after the record before it has gone. */
async function judge(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await untilQuiet(page);
  }
}

/** Two authors judge the two new records, first by title and abstract and then the one left by its full text. */
async function screen(page: Page): Promise<void> {
  await workAs(page, /auteur 2$/);
  await show(page, 'Screenen');
  await page.getByRole('heading', { level: 2, name: KEPT }).waitFor();
  await expectAccessible(page);
  await judge(page, ['i', '2']);
  await page.getByText('In deze ronde hoeft u niets meer te beoordelen.').waitFor();
  await workAs(page, /auteur 3/);
  await page.getByRole('heading', { level: 2, name: KEPT }).waitFor();
  await judge(page, ['i', 'u']);
  await show(page, 'Verschillen (1)');
  await expectAccessible(page);
  await page.getByRole('button', { name: `Excluderen: ${LEFT}: Reden van uitsluiting` }).click();
  await page.getByRole('menuitem', { name: 'Geen oefentherapie als behandeling' }).click();
  await page.getByText(/behandeling\) door Bram Voorbeeld/).waitFor();

  for (const reader of [/auteur 3/, /auteur 4/]) {
    await workAs(page, reader);
    await show(page, 'Screenen');
    await page.locator('label', { hasText: 'Volledige tekst' }).click();
    await page.getByRole('heading', { level: 2, name: KEPT }).waitFor();
    await judge(page, ['i']);
  }
  await page.getByText('0 open · 0 verschillen · 5 geïncludeerd').waitFor();
  await expectAccessible(page);
  await show(page, 'Stroomschema');
  await page.getByRole('img', { name: /Studies geïncludeerd \(n\s=\s5\)/ }).waitFor();
  await page.getByText('Het stroomschema sluit').waitFor();
  await expectAccessible(page);
}

/** Takes the included record over as a study and adds it to the evidence on pain. */
async function profile(page: Page): Promise<void> {
  const { keyboard } = page;
  await page.getByRole('button', { name: `Overnemen als studie: ${KEPT}` }).click();
  await page.getByRole('menuitem', { name: 'Gerandomiseerde studies', exact: true }).click();
  await page.getByText('Overgenomen als studie').waitFor();
  // A message lies over what is below it for a while, and axe would see fields it half covers.
  await page.locator('.toasts').getByRole('button', { name: 'Sluiten' }).last().click();
  await goTo(page, 'Bewijs', 'Bewijs');
  await tabTo(page, /Uitgangsvraag$/);
  await chooseFromList(page, new RegExp(QUESTION));
  await page.getByRole('button', { name: 'Pijnintensiteit' }).click();
  await page.getByRole('heading', { name: 'Bewijs voor Pijnintensiteit' }).waitFor();
  await page.getByRole('tab', { name: 'Studies' }).click();
  await page.getByRole('combobox', { name: 'Zoek een studie' }).fill('Proef');
  await page.getByRole('option', { name: 'Proef A 2025' }).click();
  await keyboard.press('Escape');
  await page.getByRole('cell', { name: /^4 studies/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Effect' }).click();
  await page.getByLabel('Schatting', { exact: true }).fill('-1,4');
  await page.getByLabel('95%-BI van').fill('-1,9');
  await page.getByLabel('tot', { exact: true }).fill('-0,9');
  await keyboard.press('Enter');
  await page.getByRole('cell', { name: /MD −1,4 \(−1,9 tot −0,9\)/ }).waitFor();
  await page.getByRole('tab', { name: 'Zekerheid' }).click();
  await expectAccessible(page);
}

/** The working group changes a judgement after all; the recommendation that rests on it says so. */
async function weigh(page: Page): Promise<void> {
  await goTo(page, 'Overwegingen', 'Van bewijs naar aanbeveling');
  await expectAccessible(page);
  const effects = page.getByRole('radiogroup', { name: 'Oordeel over Gewenste effecten', exact: true });
  await effects.getByRole('radio', { name: 'Groot', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByText(/Groot · /).waitFor();
  // What scrolls is the middle of the screen, never the window.
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight - innerHeight])).toEqual([
    0, 0,
  ]);
}

/** The group votes on the strength by a show of hands and takes the result over. */
async function vote(page: Page): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Aanbevelingen', 'Aanbevelingen');
  await page.getByRole('row', { name: /Oefentherapie/ }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oefentherapie' }).waitFor();
  await page.getByRole('button', { name: 'Heropenen' }).click();
  await page.getByLabel('Waarom?').fill('Nieuw onderzoek');
  await keyboard.press('Enter');
  await page.getByText('Status: heropend').waitFor();
  await page.getByRole('tab', { name: 'Stemming' }).click();
  await page.getByRole('button', { name: 'Stemming openen' }).click();
  const form = page.getByRole('form', { name: 'Nieuwe stemming' });
  await form.getByRole('button', { name: /Sterkte: Oefentherapie/ }).waitFor();
  await form.getByRole('button', { name: /Hoe wordt gestemd/ }).focus();
  await chooseFromList(page, 'Handopsteken');
  await form.getByRole('button', { name: /Stemming openen/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Sterkte: Oefentherapie' }).waitFor();
  await expectAccessible(page);
  const turnout = await page
    .getByText(/0 van \d+ hebben gestemd/)
    .first()
    .textContent();
  await page.getByLabel('Conditioneel vóór').fill(/van (\d+)/.exec(turnout ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: 'Telling opslaan' }).click();
  await untilQuiet(page);
  await page.getByRole('button', { name: 'Stemming sluiten' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stemming sluiten' }).click();
  await page.getByText('Bereikt: Conditioneel vóór.').first().waitFor();
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await page.getByText(/Overgenomen door/).waitFor();
  await expectAccessible(page);
}

/** The wording follows the new strength, and the recommendation is adopted. */
async function recommend(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Naar de aanbeveling' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oefentherapie' }).waitFor();
  await page.getByText('Werkwoord past niet bij de sterkte').waitFor();
  await page.getByRole('button', { name: 'Overnemen in de tekst' }).click();
  await page.getByText('Geen opmerkingen bij de formulering.').waitFor();
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await page.getByText(/^Vastgesteld door/).waitFor();
  await expectAccessible(page);
}

async function exportAs(page: Page, format: 'Word' | 'HTML'): Promise<Buffer> {
  await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Exporteren…/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(new RegExp(format)).first().click();
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const target = join(tempFolder(), `concept-${format}`);
  await (await started).saveAs(target);
  await dialog.getByRole('button', { name: 'Exporteren', exact: true, disabled: false }).waitFor();
  expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return readFileSync(target);
}

/** What everybody who reads the concept must find of all this. */
const IN_CONCEPT = [
  'Overweeg oefentherapie aan te bieden bij patiënten met lage rugpijn',
  'Scopus',
  '1,4 lager',
  '4 studies',
];

it('from an imported record to the recommendation in the exported concept', async () => {
  const { app, page, faults } = await openSample();
  await importRecords(page);
  await reportSearch(page);
  await screen(page);
  await profile(page);
  await weigh(page);
  await vote(page);
  await recommend(page);
  const html = (await exportAs(page, 'HTML')).toString('utf8');
  const docx = await exportAs(page, 'Word');
  const word = readParagraphs(parseXml(strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())))
    .map(({ text }) => text)
    .join('\n');
  for (const text of IN_CONCEPT) {
    expect(html).toContain(text);
    expect(word).toContain(text);
  }
  expect(html).toMatch(/Studies geïncludeerd \(n\s=\s5\)/);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
}, 240_000);
