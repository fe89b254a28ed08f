import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { insertSeat } from '../../db/people.ts';
import { insertQuestion } from '../../db/questions.ts';
import { listImports } from '../../db/reference-imports.ts';
import { insertCriterion } from '../../db/selection/criteria.ts';
import { insertSearch, linkSearchImport } from '../../db/selection/searches.ts';
import { importReferences } from '../../main/commands/import-references.ts';
import { emptyFields } from '../../shared/references/reference.ts';
import { emptySearch } from '../../shared/selection/records.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { chooseFromList, tabTo } from '../helpers/keyboard.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { asRecords } from '../helpers/references.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const TITLES = ['Exercise for low back pain', 'Yoga at home', 'Walking in the woods'];

/** A question with three records from one search, one reason for exclusion and two seats. */
async function openSelection() {
  const path = newProjectPath();
  const file = await openForTest(path);
  file.change('test.fill', db => {
    insertSeat(db, { body: 'authors', role: 'auteur een', organisationId: null });
    insertSeat(db, { body: 'authors', role: 'auteur twee', organisationId: null });
    const questionId = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
    const records = asRecords(
      TITLES.map(title => ({ ...emptyFields(), type: 'article', title, year: 2020, abstract: 'Exercise.' })),
    );
    const reading = { format: 'ris' as const, faults: [], records };
    importReferences(db, [{ source: 'pubmed.ris', reading }], '2026-01-12T00:00:00.000Z');
    const search = { ...emptySearch('database', 'PubMed'), searchedOn: '2026-01-12', hits: 3 };
    const searchId = insertSearch(db, questionId, search);
    for (const { id } of listImports(db)) linkSearchImport(db, searchId, id);
    insertCriterion(db, questionId, { kind: 'exclude', element: 'population', text: 'Andere populatie' });
  });
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/selection'));
  await user.page.getByRole('heading', { level: 1, name: 'Zoeken en selecteren' }).waitFor();
  return user;
}

async function workAs(page: Page, role: RegExp): Promise<void> {
  await tabTo(page, /Projectleider · alle rechten$|^Ik werk als: auteur/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Ik werk als$/);
  await chooseFromList(page, role);
  await page.getByText('schrijven', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
}

async function show(page: Page, part: string): Promise<void> {
  await page.getByRole('radio', { name: part }).click();
  await untilQuiet(page);
}

/** Presses keys as a screener does, each after the record before it has gone. */
async function judge(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await untilQuiet(page);
  }
}

it('two people screen by keyboard without seeing each other, a disagreement is settled, the flow follows', async () => {
  const { page, faults } = await openSelection();
  await expectAccessible(page);
  await show(page, 'Criteria');
  await expectAccessible(page);

  await workAs(page, /auteur een$/);
  await show(page, 'Screenen');
  await page.getByRole('article', { name: 'Record 1' }).waitFor();
  await judge(page, ['i', 'u', '1']);
  await page.getByText('3 van 3 door u beoordeeld').waitFor();
  await judge(page, ['z']);
  await page.getByText('2 van 3 door u beoordeeld').waitFor();
  await judge(page, ['1']);
  await page.getByText('3 van 3 door u beoordeeld').waitFor();
  await expectAccessible(page);

  await workAs(page, /auteur twee$/);
  await page.getByText('0 van 3 door u beoordeeld').waitFor();
  expect(await page.getByText('auteur een').count()).toBe(0);
  await judge(page, ['i', 'e', 'e']);
  await page.getByText('0 open · 1 verschillen · 1 geïncludeerd · 1 geëxcludeerd').waitFor();

  await show(page, 'Verschillen (1)');
  await page.getByText('auteur een: Twijfel · auteur twee: Excluderen').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Includeren: Yoga at home' }).click();
  await page.getByText(/Includeren door auteur twee/).waitFor();

  await show(page, 'Stroomschema');
  const flow = page.getByRole('img', { name: /Records gescreend \(n\s=\s3\)/ });
  await flow.waitFor();
  await page.getByText('Er zijn 2 rapporten verkregen, maar van 0 staat het oordeel').waitFor();
  await expectAccessible(page);

  await show(page, 'Screenen');
  await page.locator('label', { hasText: 'Volledige tekst' }).click();
  await untilQuiet(page);
  await judge(page, ['e']);
  await page.getByText('Kies de reden van uitsluiting').waitFor();
  await judge(page, ['1', 'i']);
  await page.getByText('2 van 2 door u beoordeeld').waitFor();
  expect(faults).toEqual([]);
});
