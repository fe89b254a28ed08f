import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listThreads } from '../../db/discussion.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { createSection } from '../../main/commands/documents.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { commentOnWords, editDocx, trackWords, withComments } from '../helpers/edit-docx.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

it('sends the concept out as Word and takes the edited copy in as a proposal, up to the text', async () => {
  const path = newProjectPath();
  const folder = tempFolder();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const { doc, paragraph } = textBuilder(newBlockId);
  file.change('documents.create', db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'Oefentherapie',
      questionId: null,
      text: doc(paragraph('Wij adviseren rust bij lage-rugpijn.'), paragraph('De kosten zijn beperkt.')),
    }),
  );
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const goTo = async (screen: string) => {
    await page.goto(page.url().replace(/\/(overview|documents|proposals).*$/, `/${screen}`));
    await untilQuiet(page);
  };

  await page
    .getByRole('button', { name: /Exporteren…/ })
    .first()
    .click();
  const exporting = page.getByRole('dialog');
  await exporting.getByText(/Word/).first().click();
  const downloading = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const exported = join(folder, 'concept.docx');
  await (await downloading).saveAs(exported);

  const edited = editDocx(readFileSync(exported), {
    'word/document.xml': xml =>
      commentOnWords(trackWords(xml, 'rust', 'bewegen').replace('zijn beperkt', 'zijn laag'), 'De kosten', 1),
  });
  const back = join(folder, 'concept van Bo.docx');
  writeFileSync(back, withComments(edited, [{ id: 1, author: 'Bo Peeters', text: 'Klopt dit nog?' }]));

  await goTo('proposals');
  await page.getByRole('button', { name: 'Voorstel uit Word' }).click();
  const dialog = page.getByRole('dialog', { name: 'Voorstel uit Word' });
  await dialog.getByLabel('Naam van wie het voorstelt').fill('Bo Peeters');
  await page.getByTestId('word-file').setInputFiles(back);
  await dialog.getByText('Oefentherapie: 2 wijzigingen').waitFor();
  await dialog.getByText('1 opmerking komt in de discussie').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Voorstellen opnemen' }).click();

  await page.getByRole('grid', { name: 'Voorstellen' }).getByText('concept van Bo').click();
  await page.getByText('Besloten over 0 van 2 wijzigingen').waitFor();
  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.getByText('Besloten over 1 van 2 wijzigingen').waitFor();
  await page.keyboard.press('r');
  await page.getByText('Besloten over 2 van 2 wijzigingen').waitFor();
  await page.getByRole('button', { name: 'Overnemen in de richtlijn' }).click();
  await page.getByText('Het voorstel is verwerkt in de richtlijn.').waitFor();

  await goTo('documents');
  await page.getByText('Wij adviseren bewegen bij lage-rugpijn.').waitFor();
  await page.getByText('De kosten zijn beperkt.').waitFor();

  await goTo('proposals');
  await page.getByRole('button', { name: 'Voorstel uit Word' }).click();
  await page.getByTestId('word-file').setInputFiles(back);
  await dialog.getByText('is al eerder ingelezen').waitFor();
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');
  const after = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  expect(checkProject(after.connection)).toEqual([]);
  expect(after.read(listThreads)).toMatchObject([
    { anchor: { quote: 'De kosten' }, messages: [{ author: 'Bo Peeters', text: 'Klopt dit nog?' }] },
  ]);
  after.close();
});
