import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openProjectFile } from '../../db/project-file.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { createSection } from '../../main/commands/documents.ts';
import { createProposal } from '../../main/commands/proposals.ts';
import { replaceText } from '../../main/commands/text-steps.ts';
import { createVersion } from '../../main/commands/versions.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { editedSection, sectionText } from '../helpers/proposal-text.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openGuideline() {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const { doc, paragraph } = textBuilder(newBlockId);
  file.change('documents.create', db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'Oefentherapie',
      questionId: null,
      text: doc(
        paragraph('Wij adviseren rust bij lage-rugpijn.'),
        paragraph('De kosten zijn beperkt.'),
        paragraph('Er is geen voorkeur voor een vorm.'),
      ),
    }),
  );
  file.change('versions.create', db => createVersion(db, { label: 'Concept 1', kind: 'concept', note: '' }));
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const address = (screen: string) =>
    page.url().replace(/\/(overview|documents|proposals|versions).*$/, `/${screen}`);
  return { path, app, page, faults, address };
}

function list(page: Page) {
  return page.getByRole('grid', { name: 'Wijzigingen' });
}

/** What the editor draws: inserted words, and deleted ones as the style sheet shows them. */
function drawn(page: Page) {
  return page.locator('.ProseMirror').evaluate(editor => ({
    inserted: [...editor.querySelectorAll('ins')].map(element => element.textContent),
    gone: [...editor.querySelectorAll<HTMLElement>('[data-gone], [data-opening], [data-above]')].map(
      element => {
        const { gone, opening, above } = element.dataset;
        return gone ?? opening ?? above;
      },
    ),
  }));
}

it('words of a proposal get a comment beside them, read in the redline and by who decides', async () => {
  const { app, page, faults, address } = await openGuideline();
  await page.goto(address('documents'));
  await page.getByRole('button', { name: 'Voorstel maken: A Oefentherapie' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorstel bij A Oefentherapie' }).waitFor();
  const text = page.locator('.ProseMirror');
  await text.getByText('De kosten').click();
  await page.keyboard.press('Home');
  for (let words = 0; words < 2; words++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+m');
  const margin = page.getByRole('region', { name: 'Opmerkingen' });
  await margin.getByRole('article', { name: 'Nieuwe opmerking' }).getByText('De kosten').waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Hebben we daar cijfers van?');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const card = margin.getByRole('article', { name: 'Gesprek over ‘De kosten’' });
  await card.getByText('Hebben we daar cijfers van?').waitFor();
  await expect
    .poll(async () => (await text.locator('.thread-mark').allTextContents()).join(''))
    .toBe('De kosten');

  // The redline shows it beside the same words.
  await page.getByText(/^Wijzigingen \(\d+\)$/).click();
  const words = page.locator('.redline p', { hasText: 'De kosten' });
  await words.waitFor();
  await expect
    .poll(async () => {
      const [at, beside] = [await words.boundingBox(), await card.boundingBox()];
      return Math.abs((at?.y ?? 0) - (beside?.y ?? 999));
    })
    .toBeLessThan(14);
  await untilQuiet(page);
  await expectAccessible(page);

  // It is no comment on the guideline.
  await page.goto(address('documents'));
  await page.getByRole('button', { name: 'Opmerkingen (0)' }).waitFor();
  expect(app.errors).toEqual([]);
  expect(faults).toEqual([]);
});

it('makes, hands in, reviews and settles a proposal by keyboard', async () => {
  const { path, app, page, faults, address } = await openGuideline();
  await page.goto(address('documents'));
  await page.getByRole('textbox', { name: /Tekst van A/ }).waitFor();
  await untilQuiet(page);
  await tabTo(page, 'Voorstel maken: A Oefentherapie');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Voorstel bij A Oefentherapie' }).waitFor();

  // Writing: the marks follow at once, the list when the typing pauses.
  await tabTo(page, 'Voorstel bij A Oefentherapie');
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type(' bewegen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' Dat geldt ook voor ouderen.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dit is een nieuwe alinea.');
  const marks = await drawn(page);
  expect(marks.inserted.join('|')).toBe('bewegen| Dat geldt ook voor ouderen.|Dit is een nieuwe alinea.');
  expect(marks.gone).toEqual(['rust']);
  await expect.poll(() => list(page).getByRole('row').count()).toBe(3);
  await expectAccessible(page);

  // Alt-Up walks the changes and says which one is at hand.
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('status').filter({ hasText: 'Wijziging 2 van 3: tekst toegevoegd' }).waitFor();

  // The switch hides the marks and brings them back.
  await tabTo(page, 'Wijzigingen tonen', 'Shift+Tab');
  await page.keyboard.press('Space');
  expect((await drawn(page)).inserted).toEqual([]);
  await page.keyboard.press('Space');
  expect((await drawn(page)).inserted).toHaveLength(3);

  await untilQuiet(page);
  await tabTo(page, 'Indienen', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Besloten over 0 van 3 wijzigingen').waitFor();
  await expectAccessible(page);

  // Reviewing: J goes to the first change, A accepts it and goes on, R refuses with a reason and comment number.
  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.getByText('Besluit over wijziging 1', { exact: true }).waitFor();
  await page.keyboard.press('a');
  await page.getByText('Besloten over 1 van 3 wijzigingen').waitFor();
  await page.getByText('Besluit over wijziging 2', { exact: true }).waitFor();
  await tabTo(page, 'Reden');
  await page.keyboard.type('Niet onderzocht bij ouderen');
  await tabTo(page, 'Nummer van de opmerking');
  await page.keyboard.type('12');
  await tabTo(page, /^Verwerpen/);
  await page.keyboard.press('Enter');
  await page.getByText('Besloten over 2 van 3 wijzigingen').waitFor();
  await page.getByText('bij opmerking 12 · Niet onderzocht bij ouderen').waitFor();
  expect(await page.getByLabel('Reden').inputValue()).toBe('');
  await page.locator('main').focus();
  await page.keyboard.press('a');
  await page.getByText('Besloten over 3 van 3 wijzigingen').waitFor();
  await tabTo(page, 'Overnemen in de richtlijn', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Het voorstel is verwerkt in de richtlijn.').waitFor();

  await page.goto(address('documents'));
  const text = page.getByRole('textbox', { name: /Tekst van A/ });
  await text.waitFor();
  await expect.poll(() => text.innerText()).toContain('Wij adviseren bewegen bij lage-rugpijn.');
  expect(await text.innerText()).toContain('Dit is een nieuwe alinea.');
  expect(await text.innerText()).not.toContain('ouderen');

  // One undo takes the whole act back.
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.innerText()).toContain('Wij adviseren rust bij lage-rugpijn.');
  await untilQuiet(page);
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  expect(checkProject(file.connection)).toEqual([]);
  file.close();
});

it('starts from a named version, meets what was written since, and marks it in the guideline', async () => {
  const { page, faults, address } = await openGuideline();
  await page.goto(address('documents'));
  const text = page.getByRole('textbox', { name: /Tekst van A/ });
  await text.click();
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type(' warmte');
  await untilQuiet(page, 800);
  await page.getByRole('button', { name: /Wijzigingen sinds/ }).click();
  await page.getByRole('option', { name: 'Concept 1' }).click();
  await page.locator('.ProseMirror ins').waitFor();
  expect(await drawn(page)).toEqual({ inserted: ['warmte'], gone: ['rust'] });
  await expectAccessible(page);

  await page.goto(address('versions'));
  await page.getByRole('button', { name: 'Lezen: Concept 1' }).click();
  await page.getByRole('button', { name: /Voorstel vanaf deze versie/ }).click();
  const proposal = page.getByRole('textbox', { name: /Voorstel bij/ });
  await proposal.waitFor();
  await page.getByText('De richtlijntekst is gewijzigd sinds dit voorstel begon.').waitFor();
  await proposal.click();
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type(' bewegen');
  await page.getByRole('button', { name: 'Voorstel bijwerken' }).click();

  // The same word was changed on both sides: they stand beside each other and one is chosen.
  const dialog = page.getByRole('dialog', { name: 'Beide gewijzigd' });
  await dialog.waitFor();
  await dialog.getByText('warmte').waitFor();
  await dialog.getByText('bewegen').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: /Voorstel/ }).press('Space');
  await dialog.getByRole('button', { name: 'Zo overnemen' }).press('Enter');
  await page
    .getByText('De richtlijntekst is gewijzigd sinds dit voorstel begon.')
    .waitFor({ state: 'detached' });
  await expect.poll(async () => (await drawn(page)).gone).toEqual(['warmte']);
  expect((await drawn(page)).inserted).toEqual(['bewegen']);
  // The browser notes every refused request, so the conflict is in its log.
  expect(faults.filter(fault => !fault.includes('422'))).toEqual([]);
});

it('shows fifty changes of every kind, and decides on them by kind, by selection and by author', async () => {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const base = sectionText();
  const { result } = file.change('test.fill', db => {
    const place = { parentId: null, position: null, title: 'Oefentherapie', questionId: null };
    const documentId = createSection(db, { ...place, text: base });
    for (const author of ['Anna de Vries', 'Bram Maes'])
      createProposal(db, { documentId, title: `Voorstel van ${author}`, author, versionId: null });
    const made = createProposal(db, {
      documentId,
      title: 'Groot voorstel',
      author: 'Anna de Vries',
      versionId: null,
    });
    replaceText(db, made.textId, editedSection(base), 'auteur');
    return made;
  });
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.goto(page.url().replace(/\/overview.*$/, `/proposals?open=${result.id}`));
  await page.locator('.ProseMirror ins').first().waitFor();
  await expect.poll(() => list(page).getByRole('row').count()).toBeGreaterThanOrEqual(50);
  const count = await list(page).getByRole('row').count();
  for (const mark of [
    '.rl-moved',
    '.rl-above',
    '.rl-reshaped',
    '.rl-marked',
    '.rl-inserted',
    '.rl-below',
    '.rl-note',
  ])
    expect(await page.locator(mark).count(), mark).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Indienen' }).click();
  await page.getByText(`Besloten over 0 van ${count} wijzigingen`).waitFor();
  await expectAccessible(page);

  // By kind: only what other formatting there is.
  await page.getByRole('button', { name: /Tonen/ }).click();
  await page.getByRole('option', { name: /Alleen opmaak/ }).click();
  const formatted = await list(page).getByRole('row').count();
  await page.getByRole('button', { name: `Overige ${formatted} verwerpen` }).click();
  await page.getByText(`Besloten over ${formatted} van ${count} wijzigingen`).waitFor();
  // Selected: three rows from the first open one.
  await page.getByRole('button', { name: /Tonen/ }).click();
  await page.getByRole('option', { name: /Zonder besluit/ }).click();
  await list(page).getByRole('row').first().click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Besluit over 3 gekozen wijzigingen').waitFor();
  await page.keyboard.press('a');
  await page.getByText(`Besloten over ${formatted + 3} van ${count} wijzigingen`).waitFor();

  // By author, from the list of proposals: all that is open in what Anna handed in.
  await page.getByRole('button', { name: 'Alle voorstellen' }).click();
  await page.getByRole('button', { name: /^Van|iedereen/ }).click();
  await page.getByRole('option', { name: 'Anna de Vries' }).click();
  expect(await page.getByRole('grid', { name: 'Voorstellen' }).getByRole('row').count()).toBe(2);
  await page.getByRole('button', { name: 'Besluiten over alles van Anna de Vries' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reden').fill('Besproken in de werkgroep');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Accepteren' }).click();
  await page.getByText(`Besloten over ${count - formatted - 3} wijzigingen van Anna de Vries.`).waitFor();
  await page.getByRole('row', { name: /Groot voorstel/ }).click();
  await page.getByRole('button', { name: 'Overnemen in de richtlijn' }).click();
  await page.getByText('Het voorstel is verwerkt in de richtlijn.').waitFor();
  await untilQuiet(page);
  expect(faults).toEqual([]);
});
