import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { deleteQuestion, listQuestions } from '../../db/questions.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { pngImage } from '../helpers/images.ts';
import { openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openDocuments({ prepare }: { prepare?: (file: string) => Promise<void> } = {}) {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  await prepare?.(file);
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/documents'));
  await user.page.locator('.ProseMirror').first().waitFor();
  await untilQuiet(user.page);
  return { ...user, app, file };
}

/** The text of the sample section about exercise, with the caret in its last paragraph of words. */
async function goToExercise(page: Page) {
  await page
    .getByRole('button', { name: /Oefentherapeutische interventies/ })
    .first()
    .click();
  const section = page.getByRole('textbox', { name: /Oefentherapeutische interventies$/ });
  await section.getByText('De werkgroep weegt de gewenste').click();
  await page.keyboard.press('Home');
  return section;
}

it('figures, live tables and references are shown, inserted, changed, undone and found again', async () => {
  const { page, app, faults } = await openDocuments();
  const section = await goToExercise(page);
  const text = section;

  // What the sample holds is filled in from the data.
  await expect.poll(() => text.locator('.live table').count()).toBe(6);
  const heads = await text.locator('.live-head').allTextContents();
  expect(heads).toContain('Uitkomstmaten van een uitgangsvraag');
  // Which numbers depends on what stands before them in the sample.
  await expect
    .poll(() => text.locator('.reference').allTextContents())
    .toEqual([expect.stringMatching(/^tabel \d+$/), expect.stringMatching(/^figuur \d+$/)]);
  await text.locator('figure img[src^="blob:"]').waitFor();

  // A reference by the slash menu, keyboard only.
  await page.keyboard.type(' ');
  await page.keyboard.press('Home');
  // At the pace of a hand: the caret that Home moves natively is read a moment later.
  await page.waitForTimeout(150);
  await page.keyboard.type('/kruis', { delay: 30 });
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Kruisverwijzing' });
  await picker.waitFor();
  await expectAccessible(page);
  await page.keyboard.type('aanbeveling 1');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
  await text.locator('.reference', { hasText: 'aanbeveling 1' }).waitFor();

  // The toolbar keeps to one line; a live block is in its menu.
  const bar = await page.getByRole('toolbar', { name: 'Opmaak' }).boundingBox();
  expect(bar?.height).toBeLessThan(45);
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Onderdeel uit de gegevens' }).click();
  await page.getByRole('dialog', { name: 'Onderdeel uit de gegevens' }).waitFor();
  await page.keyboard.type('indicatoren');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Enter');
  await text.locator('.live', { hasText: 'Indicatoren en de aanbevelingen' }).waitFor();

  // Undo takes it out again, redo puts it back.
  await page.keyboard.press('Control+z');
  await expect.poll(() => text.locator('.live').count()).toBe(heads.length);
  await page.keyboard.press('Control+y');
  await expect.poll(() => text.locator('.live').count()).toBe(heads.length + 1);

  // A figure is changed by Enter on it; what has no description says so.
  await text.locator('figure[data-id]').click();
  await page.keyboard.press('Enter');
  const figure = page.getByRole('dialog', { name: 'Figuur' });
  await figure.getByLabel(/^Beschrijving/).fill('');
  await expectAccessible(page);
  await figure.getByRole('button', { name: 'Plaatsen' }).click();
  await text.getByText('Nog zonder beschrijving').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);

  // A refused file says why; an image that is dropped becomes a figure.
  await drop(page, 'De werkgroep weegt', 'plaat.gif', 'image/gif', Uint8Array.from(Buffer.from('GIF89a')));
  await page.getByText(/PNG- of JPEG-bestand/).waitFor();
  await drop(page, 'De werkgroep weegt', 'plaat.png', 'image/png', pngImage(60, 30));
  await expect.poll(() => text.locator('figure img[src^="blob:"]').count()).toBe(2);

  // An abbreviation gets its meaning from the list of the project.
  await text.getByText('De werkgroep weegt de gewenste').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('KNGF ');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Afkorting', exact: true }).click();
  const meaning = page.getByRole('dialog', { name: 'Afkorting' });
  // The list of the project is fetched when the dialog opens.
  await expect
    .poll(() => meaning.getByLabel('Voluit').inputValue())
    .toBe('Koninklijk Nederlands Genootschap voor Fysiotherapie');
  await meaning.getByRole('button', { name: 'Plaatsen' }).click();
  await text.locator('abbr', { hasText: 'KNGF' }).waitFor();

  await untilQuiet(page, 800);
  await page.reload();
  await page.locator('.ProseMirror').first().waitFor();
  await expect.poll(() => page.locator('figure img[src^="blob:"]').count()).toBe(2);
  await page.locator('.reference', { hasText: 'aanbeveling 1' }).waitFor();
  expect(app.errors).toEqual([]);
  expect(faults.filter(fault => !fault.includes('422'))).toEqual([]);
});

it('says in the text when what it shows is gone', async () => {
  const { page, faults } = await openDocuments({
    prepare: async path => {
      const file = await openForTest(path);
      file.change('questions.remove', db => {
        const question = listQuestions(db).find(
          row => row.title === 'Oefentherapie en neuromotorische controle',
        );
        if (question) deleteQuestion(db, question.id, question.revision);
      });
      await file.close();
    },
  });
  const section = await goToExercise(page);
  const outcomes = section.locator('.live', { hasText: 'Uitkomstmaten van een uitgangsvraag' });
  await outcomes.getByText('Waar dit onderdeel naar verwijst, bestaat niet meer.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

it('the command line exports them', async () => {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const out = join(tempFolder(), 'uit.html');
  const { code } = await leidraad('export', file, '-o', out);
  expect(code).toBe(0);
});

async function drop(page: Page, words: string, name: string, type: string, bytes: Uint8Array) {
  await page.evaluate(
    ({ words, name, type, bytes }) => {
      const target = [...document.querySelectorAll('.ProseMirror p')].find(p =>
        p.textContent?.includes(words),
      );
      if (!target) throw new Error('no such paragraph');
      const box = target.getBoundingClientRect();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      target.dispatchEvent(
        new DragEvent('drop', {
          bubbles: true,
          cancelable: true,
          clientX: box.left + 5,
          clientY: box.top + 5,
          dataTransfer,
        }),
      );
    },
    { words, name, type, bytes: [...bytes] },
  );
}
