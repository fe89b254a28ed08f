import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { listRounds } from '../../db/comments/rounds.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { readComments } from '../../main/commands/comments/read-comments.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { requireText } from '../../main/commands/text-steps.ts';
import { plainText } from '../../shared/text/plain.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openRound() {
  const folder = tempFolder();
  const path = join(folder, 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const app = await startWebApp({ file: path, dataFolder: folder });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app, { width: 1440, height: 900 });
  page.setDefaultTimeout(15_000);
  const address = page.url().replace(/\/overview.*$/, '/comments');
  await page.goto(address);
  await page.getByRole('row', { name: /Commentaarronde concept 1/ }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Commentaarronde concept 1/ }).waitFor();
  await page.getByRole('grid', { name: 'Opmerkingen' }).waitFor();
  return { folder, path, app, page, faults, address };
}

/** Finds one comment by its words and opens it. */
async function open(page: Page, words: string, name: RegExp): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Zoeken in opmerkingen' });
  await search.fill(words);
  await page.getByRole('row', { name }).click();
  await page.getByRole('region', { name: /^Opmerking \d+$/ }).waitFor();
  await untilQuiet(page);
}

async function choose(page: Page, scope: ReturnType<Page['getByRole']>, label: RegExp, option: RegExp) {
  await scope.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

async function download(page: Page, region: string, button: string, folder: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: region }).getByRole('button', { name: button }).click(),
  ]);
  const target = join(folder, file.suggestedFilename());
  await file.saveAs(target);
  return readFileSync(target);
}

it('answers comments by keyboard, by a proposal and together, and reports on them', async () => {
  const { folder, path, app, page, faults, address } = await openRound();
  const detail = page.getByRole('region', { name: /^Opmerking \d+$/ });

  // By keyboard: walk, decide, and say why.
  await page.getByRole('row', { name: /geen onderscheid naar de duur van de klachten\. Wij/ }).click();
  await page.keyboard.press('j');
  await page.getByRole('region', { name: 'Opmerking 2', exact: true }).waitFor();
  await page.keyboard.press('k');
  await page.getByRole('region', { name: 'Opmerking 1', exact: true }).waitFor();
  await open(page, 'zwaarst bij deze keuze', /weegt voor patiënten het zwaarst/);
  await page.getByRole('row', { name: /weegt voor patiënten het zwaarst/ }).focus();
  await page.keyboard.press('3');
  await detail
    .getByRole('radio', { name: /niet overgenomen/ })
    .and(page.locator(':checked'))
    .waitFor();
  await detail.getByText('de reden ontbreekt').waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Dit staat bij de overwegingen van de aanbeveling.');
  await page.keyboard.press('Control+Enter');
  await detail.getByText('beantwoord: niet overgenomen').waitFor();
  await detail.getByRole('textbox', { name: 'Opmerking' }).fill('Graag nog even nakijken.');
  await detail.getByRole('button', { name: /^Overleg beginnen/ }).click();
  await detail.getByText('Graag nog even nakijken.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);

  // By a proposal of the wording it asks for. It touches a recommendation, so the working group decides.
  await open(page, 'daarvoor te zwak', /daarvoor te zwak/);
  await detail.getByRole('button', { name: 'Maak voorstel van deze tekst' }).click();
  await detail.getByRole('button', { name: 'Voorstel openen' }).waitFor();
  await page.getByRole('row', { name: /daarvoor te zwak/ }).focus();
  await page.keyboard.press('1');
  await detail.getByText('het besluit van de werkgroep ontbreekt').waitFor();
  await choose(page, detail, /Besluit van de werkgroep/, /antwoorden op de opmerkingen bij de aanbevelingen/);
  await detail.getByText('beantwoord: overgenomen').waitFor();
  await untilQuiet(page);
  await detail.getByRole('button', { name: 'Voorstel openen' }).click();
  await page.getByText('Besloten over 0 van 1 wijziging').waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.getByText('Besluit over wijziging 1', { exact: true }).waitFor();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Nummer van de opmerking' }).inputValue())
    .toMatch(/^\d+$/);
  await page.keyboard.press('a');
  await page.getByText(/bij opmerking \d+/).waitFor();
  await page.getByText('Besloten over 1 van 1 wijziging').waitFor();
  await page.getByRole('button', { name: 'Overnemen in de richtlijn' }).click();
  await page.getByText('Het voorstel is verwerkt in de richtlijn.').waitFor();

  // Two that say the same get one answer, as one act.
  await page.goto(address);
  await page.getByRole('row', { name: /Commentaarronde concept 1/ }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Gelijke opmerkingen' }).click();
  const group = page.getByRole('region', { name: 'Gelijke opmerkingen' }).first();
  await group.getByRole('button', { name: 'Alle 2 beantwoorden' }).click();
  const dialog = page.getByRole('dialog', { name: '2 opmerkingen samen beantwoorden' });
  await dialog.getByText('deels overgenomen', { exact: true }).click();
  await expect.poll(() => dialog.getByText('de reden ontbreekt').count()).toBe(2);
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('De duur komt in de toelichting.');
  await expect.poll(() => dialog.getByText('de reden ontbreekt').count()).toBe(0);
  expect(await dialog.getByText('opgeslagen').count()).toBe(0);
  await choose(page, dialog, /Wijziging/, /geen wijziging nodig/);
  await choose(page, dialog, /Besluit van de werkgroep/, /antwoorden op de opmerkingen/);
  await expect.poll(() => dialog.getByText('is daarmee beantwoord').count()).toBe(2);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vastleggen bij 2 opmerkingen' }).click();
  await page.getByText('Antwoord vastgelegd bij 2 opmerkingen').waitFor();

  // The round is not answered yet, and says which comments keep it.
  await page.getByRole('button', { name: 'Alles is beantwoord' }).click();
  await page.getByText(/opmerkingen hebben geen volledig antwoord: 5, 7, 11/).waitFor();
  await page.getByRole('tab', { name: 'Voortgang' }).click();
  await page.getByRole('rowheader', { name: 'A.1 Inleiding' }).waitFor();
  await untilQuiet(page);
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Verslag' }).click();
  await page.getByRole('heading', { name: 'Openbaar overzicht' }).waitFor();
  await expectAccessible(page);
  const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);
  const table = part(await download(page, 'Openbaar overzicht', 'Word', folder), 'word/document.xml');
  expect(table).toContain('De duur komt in de toelichting.');
  expect(table).toContain('Dit staat bij de overwegingen van de aanbeveling.');
  expect(table).not.toContain('Voorbeeldlezer');
  const letters = unzipSync(await download(page, 'Brief per organisatie', 'Word en mail (zip)', folder));
  const name = Object.keys(letters).find(file => /revalidatieartsen\.docx$/.test(file)) ?? '';
  const letter = part(letters[name] ?? new Uint8Array(), 'word/document.xml');
  expect(letter).toMatch(/<w:strike\/>.*?Overweeg/s);
  expect(letter).toMatch(/<w:u w:val="single"\/>.*?Geef/s);
  // The browser reports the refusal above, which was asked for.
  expect(faults.filter(fault => !fault.includes('status of 422'))).toEqual([]);

  await app.kill('SIGTERM');
  const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
  const rows = file.read(db => readComments(db, listRounds(db)[0]?.id ?? ''));
  expect(
    rows.filter(row => row.reply.reason === 'De duur komt in de toelichting.').map(row => row.number),
  ).toEqual([1, 26]);
  const wording = file.read(db => {
    const row = listRecommendations(db).find(({ title }) => title === 'Voorlichting');
    return plainText(requireText(db, row?.documentId ?? '').text);
  });
  expect(wording).toMatch(/^Geef voorlichting/);
  expect(checkProject(file.connection)).toEqual([]);
  file.close();
});
