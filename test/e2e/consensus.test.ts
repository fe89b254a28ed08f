import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { runChange } from '../../db/changes.ts';
import { connect, disconnect, type WriteHandle } from '../../db/database.ts';
import { listDeclarations, setConsequence } from '../../db/interests.ts';
import { listSeats, occupySeat } from '../../db/people.ts';
import { insertPerson } from '../../db/persons.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const TENS = 'TENS en interferentie';
const NAMES = ['Lid Een', 'Lid Twee', 'Lid Drie', 'Lid Vier', 'Lid Vijf'];
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

/** Seats five members in the working group beside the sample's person B, and bars person B from the question on TENS. */
function nameVoters(db: WriteHandle): void {
  const questionId = listRecommendations(db).find(({ title }) => title === TENS)?.questionId ?? '';
  const seated = listSeats(db).find(({ body, personId }) => body === 'working-group' && personId !== null);
  const declaration = listDeclarations(db).find(({ personId }) => personId === seated?.personId);
  if (declaration) setConsequence(db, declaration.id, questionId, 'no-vote');
  const others = listSeats(db).filter(
    ({ body, personId }) => body === 'working-group' && personId !== null && personId !== seated?.personId,
  );
  for (const { id, revision } of others) occupySeat(db, id, revision, null);
  for (const name of NAMES) {
    const seat = listSeats(db).find(({ body, personId }) => body === 'working-group' && personId === null);
    if (seat) occupySeat(db, seat.id, seat.revision, insertPerson(db, { name }));
  }
}

async function openSample() {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const connection = connect(path);
  runChange(connection, { actor: 'Test', action: 'people.nameSeat' }, nameVoters);
  disconnect(connection);
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  return { app, ...user };
}

async function goTo(page: Page, area: string, heading: string): Promise<void> {
  await page.goto(page.url().replace(/\/[a-z]+(\?.*)?$/, `/${area}`));
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await untilQuiet(page);
}

/** Puts the cursor on the thing with this name, as Tab would have reached it, and presses Enter. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

it('five members vote by code and keyboard; the result and the minority view end in the recommendation', async () => {
  const { app, page, faults } = await openSample();
  const { keyboard } = page;
  await goTo(page, 'recommendations', 'Aanbevelingen');
  await page.getByRole('row', { name: new RegExp(TENS) }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: TENS }).waitFor();
  await page.getByRole('tab', { name: 'Stemming' }).focus();
  await keyboard.press('Enter');
  await page.getByText('Voorbeeld: één lid wil de uitzondering').waitFor();
  await press(page, 'Stemming openen');

  // The form knows the recommendation one comes from; its strength is what is voted on.
  await page.getByRole('heading', { level: 1, name: 'Stemmingen' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`Sterkte: ${TENS}`) }).waitFor();
  await expectAccessible(page);
  await page
    .getByRole('form', { name: 'Nieuwe stemming' })
    .getByRole('button', { name: /Stemming openen/ })
    .focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Sterkte: ${TENS}` }).waitFor();
  const barred = page.getByRole('listitem').filter({ hasText: 'Voorbeeldpersoon B' });
  await barred.getByText('wegens belangen uitgesloten van deze uitgangsvraag').waitFor();
  await page.getByText('0 van 5 hebben gestemd').first().waitFor();
  await expectAccessible(page);

  await press(page, 'Codes');
  const slips = page.getByRole('dialog', { name: 'Codes om uit te delen' });
  await slips.locator('code').nth(4).waitFor();
  await expectAccessible(page);
  const codes = await slips.locator('code').allTextContents();
  await keyboard.press('Escape');
  expect(codes).toHaveLength(5);

  await press(page, 'Stemmen op deze laptop');
  const code = page.getByLabel('Uw code');
  await code.waitFor();
  await keyboard.type('NIEMND');
  await keyboard.press('Enter');
  await page.getByText('Deze code hoort niet bij deze stemming.').waitFor();
  for (const [at, slip] of codes.entries()) {
    await eventually(() => code.evaluate(field => field === document.activeElement)).toBe(true);
    await keyboard.type(slip.toLowerCase());
    await keyboard.press('Enter');
    const first = page.getByRole('radio', { name: 'Sterk vóór' });
    await eventually(() => first.evaluate(field => field === document.activeElement)).toBe(true);
    if (at === 0) await expectAccessible(page);
    expect(
      await page
        .locator('.ballot')
        .getByText(NAMES[at] ?? '')
        .count(),
    ).toBe(0);
    // Four are against on conditions, one strongly.
    for (let down = 0; down < (at === 4 ? 4 : 3); down += 1) await keyboard.press('ArrowDown');
    const chosen = page.locator('.ballot-option[data-selected]');
    await eventually(() => chosen.textContent()).toBe(at === 4 ? 'Sterk tegen' : 'Conditioneel tegen');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText('Dank u, uw stem is opgeslagen.').waitFor();
    if (at === 4) break;
    const next = page.getByRole('button', { name: 'Volgende stemmer' });
    await eventually(() => next.evaluate(field => field === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
  }
  await page.getByText('Iedereen heeft gestemd.').waitFor();
  await press(page, 'Terug naar de stemming');

  await press(page, 'Stemming sluiten');
  await page.getByRole('alertdialog').getByText('Er zijn 5 stemmen van 5 uitgebracht.').waitFor();
  await keyboard.press('Enter');
  await page.getByText('Bereikt: Conditioneel tegen.').first().waitFor();
  await page.getByText('4 stemmen · 80%').waitFor();
  await page.getByLabel('Minderheidsstandpunt').focus();
  await keyboard.type('Eén lid wil een sterke aanbeveling tegen.');
  await keyboard.press('Tab');
  await page.getByText('Alles opgeslagen').waitFor();
  await expectAccessible(page);
  await press(page, /^Overnemen$/);
  await page.getByText(/Overgenomen door/).waitFor();

  await press(page, 'Naar de aanbeveling');
  await page.getByRole('heading', { level: 1, name: TENS }).waitFor();
  await eventually(() => page.getByRole('radio', { name: 'Conditioneel tegen' }).isChecked()).toBe(true);
  await page.getByRole('tab', { name: 'Stemming' }).focus();
  await keyboard.press('Enter');
  await page.getByText('Eén lid wil een sterke aanbeveling tegen.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(faults).toEqual(faults.filter(text => /422/.test(text)));
  expect(app.errors).toEqual([]);
});

it('a member elsewhere votes by file, once', async () => {
  const { app, page, faults } = await openSample();
  const folder = tempFolder();
  const save = async (act: () => Promise<void>, from: Page) => {
    const saving = from.waitForEvent('download');
    await act();
    const file = await saving;
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  await goTo(page, 'recommendations', 'Aanbevelingen');
  await page.getByRole('row', { name: new RegExp(TENS) }).press('Enter');
  await page.getByRole('heading', { level: 1, name: TENS }).waitFor();
  await page.getByRole('tab', { name: 'Stemming' }).click();
  await press(page, 'Stemming openen');
  const form = page.getByRole('form', { name: 'Nieuwe stemming' });
  await form.getByRole('button', { name: /Stemming openen/ }).press('Enter');
  await page.getByText('0 van 5 hebben gestemd').first().waitFor();
  await press(page, 'Codes');
  const slips = page.getByRole('dialog', { name: 'Codes om uit te delen' });
  const code = (await slips.locator('code').first().textContent()) ?? '';
  const sheet = await save(() => slips.getByRole('button', { name: 'Codes om af te drukken' }).click(), page);
  expect(readFileSync(sheet, 'utf8')).toContain(code);
  await page.keyboard.press('Escape');
  const packet = await save(() => press(page, 'Stembiljet als bestand'), page);

  // Whoever is elsewhere opens it from disk, without a network.
  const context = await page.context().browser()?.newContext({ acceptDownloads: true, offline: true });
  if (!context) throw new Error('no browser');
  const voter = await context.newPage();
  voter.on('console', message => faults.push(message.text()));
  voter.on('pageerror', error => faults.push(error.message));
  await voter.goto(pathToFileURL(packet).href);
  await voter.getByRole('heading', { level: 1, name: `Sterkte: ${TENS}` }).waitFor();
  await expectAccessible(voter);
  const store = voter.getByRole('button', { name: 'Stem opslaan als bestand' });
  await store.click();
  await voter.getByText('Kies eerst wat u stemt.').waitFor();
  await voter.getByRole('radio', { name: 'Conditioneel tegen' }).check();
  await voter.getByRole('textbox', { name: 'Code' }).fill(code.toLowerCase());
  await voter
    .getByRole('textbox', { name: /Wat wilt u erbij zeggen/ })
    .fill('Liever een sterke aanbeveling.');
  const ballot = await save(() => store.click(), voter);
  await expectAccessible(voter);
  await context.close();

  await press(page, 'Stembestanden inlezen');
  await page.getByTestId('ballot-files').setInputFiles([ballot, ballot]);
  await page.getByText('1 stem ingelezen').waitFor();
  await page.getByText('met deze code is al gestemd').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByText('1 van 5 hebben gestemd').first().waitFor();
  await untilQuiet(page);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});
