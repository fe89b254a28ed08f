import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { insertQuestion } from '../../db/questions.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const PASTED = `1.2.2 Consider a group exercise programme.
1.2.11 Do not offer TENS.`;

it('a source recommendation is pasted, adapted by keyboard, and stands in the concept with its origin', async () => {
  const path = newProjectPath();
  const file = await openForTest(path);
  file.change('test.question', db =>
    insertQuestion(db, { title: 'Oefentherapie', text: 'Helpt oefenen?', kind: 'content' }),
  );
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const base = page.url().replace(/\/overview.*$/, '');
  await page.goto(`${base}/sources`);
  await page.getByRole('heading', { level: 2, name: 'Nog geen bronrichtlijnen' }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Korte naam').fill('NICE NG59');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'NICE NG59' }).waitFor();
  await page.goto(`${base}/adapte`);
  await page.getByRole('heading', { level: 2, name: 'Nog geen aanbevelingen van bronrichtlijnen' }).waitFor();

  const empty = page.getByRole('main');
  await empty.getByRole('button', { name: 'Inlezen of plakken' }).first().click();
  await page.getByRole('button', { name: /^zonder uitgangsvraag/ }).click();
  await page.getByRole('option', { name: '1. Oefentherapie' }).click();
  await page.getByLabel('Plakken').fill(PASTED);
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await page.getByText('2 gelezen: 2 nieuw, 0 al aanwezig.').waitFor();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Inlezen', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await untilQuiet(page);

  // From here on without the mouse: 4 rejects the second, 2 adapts the first, Enter leads to its reason.
  const cards = page.getByRole('table', { name: 'Aanbevelingenmatrix' }).getByRole('button');
  await cards.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 2, name: 'NICE NG59, 1.2.11' }).waitFor();
  await page.keyboard.press('4');
  await cards.nth(1).getByText('niet overgenomen').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('heading', { level: 2, name: 'NICE NG59, 1.2.2' }).waitFor();
  await page.keyboard.press('2');
  await page.getByText('Zonder reden telt dit besluit nog niet mee.').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.matrix-reason textarea:focus').waitFor();
  await page.keyboard.type('Bij ons meestal individueel.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Zonder reden telt dit besluit nog niet mee.').waitFor({ state: 'detached' });
  await page.getByLabel('Vertaling (Nederlands)').fill('Overweeg oefentherapie in een groep.');
  await page.keyboard.press('Control+Enter');
  await untilQuiet(page);
  await page.getByRole('tab', { name: 'Gegevens' }).click();
  await page.getByLabel('Bewijs volgens de bron').fill('Zes onderzoeken bij 700 mensen.');
  await page.keyboard.press('Control+Enter');
  await untilQuiet(page);
  await page.getByRole('tab', { name: 'Besluit' }).click();
  await page.getByRole('button', { name: 'Eigen aanbeveling maken' }).click();
  await page.getByText('De tekst is gelijk aan de bron.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Aanbeveling openen' }).click();
  await page.getByText('Overgenomen uit NICE NG59, aanbeveling 1.2.2').waitFor();
  await page.getByText('Zes onderzoeken bij 700 mensen.').waitFor();
  await page.getByRole('textbox', { name: /^Formulering van/ }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Kies samen de vorm.');
  await untilQuiet(page);
  await page.getByRole('button', { name: 'Naar de matrix' }).click();
  await page.locator('.matrix-redline ins', { hasText: 'Kies samen de vorm.' }).waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);

  await app.kill('SIGTERM');
  const out = join(tempFolder(), 'concept.html');
  expect((await leidraad('export', path, '-o', out)).code).toBe(0);
  const text = readFileSync(out, 'utf8').replace(/<[^>]+>/g, '');
  expect(text).toContain('Overweeg oefentherapie in een groep. Kies samen de vorm.');
  expect(text).toContain('Herkomst: aangepast uit NICE NG59, aanbeveling 1.2.2.');
  expect(text).toContain('Zes onderzoeken bij 700 mensen. (NICE NG59, aanbeveling 1.2.2)');
  expect(text).toContain('Bij ons meestal individueel.');
});
