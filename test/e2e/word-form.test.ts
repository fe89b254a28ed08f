import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { commentOnWords, editDocx, trackWords, withComments } from '../helpers/edit-docx.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

it('a Word form goes out, comes back with a comment and a change, and both stand at their place', async () => {
  const folder = tempFolder();
  const project = join(folder, 'voorbeeld.leidraad');
  buildSample(project, 'Test');
  const app = await startWebApp({ file: project, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const { page, faults } = await openAsUser(browser, app);
  page.setDefaultTimeout(15_000);
  const home = page.url().replace(/\/overview.*$/, '');
  await page.goto(`${home}/comments`);
  await page.getByRole('row', { name: /Commentaarronde concept 1/ }).press('Enter');

  // The form of one organisation is downloaded from the round.
  await page.getByRole('tab', { name: 'Genodigden' }).click();
  const name = 'Nederlandse Vereniging voor Neurologie';
  await page.getByRole('button', { name: `Formulieren van ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Commentaartabel in Excel' }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Concept in Word' }).click();
  const form = join(folder, 'concept.docx');
  await (await downloading).saveAs(form);

  // A neurologist comments and changes a word.
  const words = 'prioriteitsstatus';
  const filled = editDocx(
    withComments(new Uint8Array(readFileSync(form)), [
      { id: 1, author: 'Nora Neuroloog', text: 'Wat is deze status?' },
    ]),
    {
      'word/document.xml': xml =>
        trackWords(commentOnWords(xml, words, 1), 'methodische ontwikkeling', 'systematische opzet'),
    },
  );
  const answer = join(folder, 'reactie neurologie.docx');
  writeFileSync(answer, filled);
  const letter = join(folder, 'brief.txt');
  writeFileSync(letter, 'Beste commissie,\n\nEen helder stuk.\n');

  // Both files come in by the dialog; whose the letter is, is asked.
  await page.getByRole('tab', { name: 'Opmerkingen' }).click();
  await page.getByRole('button', { name: 'Reacties inlezen' }).click();
  await page.getByTestId('comment-files').setInputFiles([answer, letter]);
  await page.getByText('2 opmerkingen', { exact: true }).waitFor();
  await page.getByRole('combobox', { name: 'Van wie is brief.txt?' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Van wie is brief.txt?' }).selectOption({ label: name });
  await page.getByText('Samen: 3 nieuw, 0 gewijzigd, 0 niet geplaatst', { exact: false }).waitFor();
  await page.getByText('afzender onbekend').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await page.getByText('Ingelezen: 3 nieuw, 0 gewijzigd.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click();

  // The comment stands at its words, the change as a proposed wording.
  const search = page.getByRole('searchbox', { name: 'Zoeken in opmerkingen' });
  await search.fill('Wat is deze status');
  await page.getByRole('row', { name: /Wat is deze status/ }).click();
  const detail = page.getByRole('region', { name: /^Opmerking \d+$/ });
  await detail.locator('mark', { hasText: words }).waitFor();
  await detail.getByText('Nora Neuroloog', { exact: false }).first().waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  await search.fill('Tekstvoorstel in Word');
  await page.getByRole('row', { name: /Tekstvoorstel in Word/ }).click();
  await detail.locator('ins', { hasText: 'systematische' }).first().waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);

  // The same file once more adds nothing.
  await page.getByRole('button', { name: 'Reacties inlezen' }).click();
  await page.getByTestId('comment-files').setInputFiles([answer]);
  await page.getByText('2 al ingelezen').first().waitFor();
});
