import { expect, it, onTestFinished } from 'vitest';
import { insertSeat } from '../../db/people.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { chooseFromList, tabTo } from '../helpers/keyboard.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openBottlenecks() {
  const path = newProjectPath();
  const file = await openForTest(path);
  file.change('test.fill', db => {
    insertSeat(db, { body: 'sounding-board', role: 'klankbordlid', organisationId: null });
    insertSeat(db, { body: 'authors', role: 'auteur', organisationId: null });
  });
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/bottlenecks'));
  await user.page.getByRole('heading', { level: 1, name: 'Knelpunten in de praktijk' }).waitFor();
  return user;
}

it('the seat one works in closes what it does not allow and says who does it, by keyboard alone', async () => {
  const { page, faults } = await openBottlenecks();
  const add = page.getByRole('button', { name: /^Nieuw knelpunt/ });
  await add.waitFor();
  await tabTo(page, /Projectleider · alle rechten$/);
  await page.keyboard.press('Enter');
  await page.getByText('Wie geen zetel kiest, werkt als projectleider en mag alles.').waitFor();
  await expectAccessible(page);

  await tabTo(page, /Ik werk als$/);
  await chooseFromList(page, /klankbordlid$/);
  await page.getByText('commentaar geven').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Wijzigen doen de auteurs, de secretaris en de methodoloog.').waitFor();
  await add.waitFor({ state: 'detached' });
  await page.keyboard.press('n');
  expect(await page.getByLabel('Thema').count()).toBe(0);
  await expectAccessible(page);

  await tabTo(page, 'Andere zetel kiezen');
  await page.keyboard.press('Enter');
  await tabTo(page, /Ik werk als$/);
  await chooseFromList(page, /auteur$/);
  await page.getByText('schrijven', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await add.waitFor();
  expect(faults).toEqual([]);
});

it('what was typed for a new row is there again after Escape, until it is stored or cleared', async () => {
  const { page, faults } = await openBottlenecks();
  const theme = page.getByLabel('Thema');
  await page.keyboard.press('n');
  await theme.waitFor();
  await page.keyboard.type('Half getypt');
  await page.keyboard.press('Escape');
  await page.getByText('Wat u typte bij ‘Nieuw knelpunt’ is bewaard').waitFor();
  await theme.waitFor({ state: 'detached' });

  await page.keyboard.press('n');
  await page.getByText('Hier staat nog wat u eerder typte.').waitFor();
  expect(await theme.inputValue()).toBe('Half getypt');
  await expectAccessible(page);
  await theme.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'Half getypt' }).waitFor();
  await expect.poll(() => theme.inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  expect(await theme.inputValue()).toBe('');
  expect(faults).toEqual([]);
});
