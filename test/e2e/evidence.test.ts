import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { runChange } from '../../db/changes.ts';
import { insertOutcome, insertRater, rateOutcome } from '../../db/outcomes.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { insertQuestion } from '../../db/questions.ts';
import { createSection } from '../../main/commands/documents.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** A project with a critical outcome and a text in which its table stands. */
async function startWithOutcome() {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  runChange(file.connection, { actor: 'Test', action: 'test.fill' }, db => {
    const question = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
    const fields = { measure: '', unit: '', timePoint: '12 weken', difference: '' };
    const outcome = insertOutcome(db, question, { name: 'Terugval', direction: 'lower-better', ...fields });
    rateOutcome(db, outcome, insertRater(db, { name: 'Lid', seatId: null }), 9);
    const builder = textBuilder(newBlockId);
    const text = builder.doc(builder.live('sof', question));
    createSection(db, { parentId: null, position: null, title: 'Oefenen', questionId: question, text });
  });
  file.close();
  const app = await startWebApp({ file: path, dataFolder: join(tempFolder()) });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/evidence'));
  await user.page.getByRole('heading', { level: 1, name: 'Bewijs' }).waitFor();
  return { app, ...user };
}

/** The guideline as HTML, fetched with the session of the page. */
async function exported(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const key = location.pathname.split('/')[2] ?? '';
    const token = Object.values(sessionStorage).find(value => value.length > 20) ?? '';
    const response = await fetch(`/files/export?project=${key}&format=html`, {
      headers: { authorization: `Bearer ${token}`, 'x-leidraad-project': key },
    });
    return response.text();
  });
}

it('goes from a study to the summary of findings in the text, by keyboard and mouse', async () => {
  const { page, faults } = await startWithOutcome();
  const { keyboard } = page;

  await page.getByRole('button', { name: 'Profiel maken: Terugval' }).click();
  await page.getByRole('heading', { name: 'Bewijs voor Terugval' }).waitFor();

  // What cannot be right is refused in words and not stored.
  await page.getByLabel('Schatting', { exact: true }).fill('0,58');
  await page.getByLabel('95%-BI van').fill('0,75');
  await page.getByLabel('tot', { exact: true }).fill('0,45');
  await keyboard.press('Tab');
  await page.getByText('De ondergrens is groter dan de bovengrens.').waitFor();
  await page.getByLabel('95%-BI van').fill('0,45');
  await page.getByLabel('tot', { exact: true }).fill('0,75');
  await keyboard.press('Enter');
  await page.getByText('Zonder uitgangsrisico is er geen absoluut effect te berekenen.').first().waitFor();

  await page.getByRole('button', { name: 'Uitgangsrisico toevoegen' }).click();
  await page.getByLabel('Per 1000').fill('670');
  await keyboard.press('Enter');
  await page.getByText('Met de interventie: 389 per 1000 (302 tot 503).').waitFor();
  await page.getByText('De schatting wijst naar de interventie.').waitFor();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Studies' }).click();
  await page.getByLabel('Naam in de tabellen').fill('Voorbeeld 2020');
  await keyboard.press('Enter');
  await page.getByRole('cell', { name: /^1 studie/ }).waitFor();

  await page.getByRole('tab', { name: 'Zekerheid' }).click();
  for (const factor of ['Risico op bias', 'Inconsistentie', 'Indirectheid', 'Publicatiebias'])
    await page.getByRole('radiogroup', { name: factor }).getByText('geen zorg').click();
  await page
    .getByRole('radiogroup', { name: 'Onnauwkeurigheid' })
    .getByText('ernstig (−1)', { exact: true })
    .click();
  await page.getByLabel('Reden bij onnauwkeurigheid').fill('Weinig deelnemers.');
  await keyboard.press('Control+Enter');
  await page.getByText('Daarmee is de zekerheid ⊕⊕⊕◯ redelijk.').waitFor();
  await page.getByText('De laagste zekerheid onder de kritische uitkomsten: Terugval.').waitFor();
  await expectAccessible(page);
  await keyboard.press('Escape');

  await expect.poll(() => exported(page), { timeout: 20_000 }).toContain('389 per 1000 (302 tot 503)');
  expect(await exported(page)).toContain('Weinig deelnemers.');

  // The table in the export follows the data.
  await page.getByRole('button', { name: 'Terugval' }).click();
  await page.getByLabel('Schatting', { exact: true }).fill('0,6');
  await keyboard.press('Enter');
  await expect.poll(() => exported(page), { timeout: 20_000 }).toContain('402 per 1000');

  await page.getByRole('radio', { name: 'Risico op bias', exact: true }).click();
  await page.getByText('Nog geen studies beoordeeld').waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);
}, 120_000);

it('takes a review in for a key question, whose sources it then shows', async () => {
  const { page, faults } = await startWithOutcome();
  const review = join(import.meta.dirname, '../fixtures/evidence/review.rm5');
  await page.getByRole('button', { name: 'Inlezen' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await chooser).setFiles(review);
  await page.getByText('9 profielen en 3 studies nieuw').waitFor();
  await page.getByText('analyse 1.8: het interval is geen 95%-interval (90 %)').waitFor();
  await page.getByText('2 Exercise versus advice').click();
  await page.getByText('8 profielen en 3 studies nieuw').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('cell', { name: 'RR 0,48 (0,29 tot 0,8)' }).waitFor();

  await page.goto(page.url().replace(/\/evidence.*$/, '/questions'));
  await page.getByText('Helpt oefenen?').click();
  await page.getByRole('tab', { name: 'Bronnen' }).click();
  const studies = page.getByRole('list', { name: 'Studies in het bewijs' });
  await studies.getByRole('listitem').filter({ hasText: 'Recurrence at 12 months' }).first().waitFor();
  await expectAccessible(page);
  await studies.getByRole('button', { name: 'Béranger 2005' }).click();
  // And back from the study to the question.
  await page
    .getByRole('list', { name: 'Gebruikt voor' })
    .getByRole('button', { name: /Recurrence/ })
    .click();
  await page.getByRole('heading', { name: 'Bewijs voor Recurrence at 12 months' }).waitFor();
  expect(faults).toEqual([]);
}, 120_000);
