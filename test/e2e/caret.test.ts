import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openProjectFile } from '../../db/project-file.ts';
import { createSection } from '../../main/commands/documents.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** A section of these paragraphs in its editor, with the caret at its start. */
async function openText(paragraphs: readonly string[]) {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const { doc, paragraph } = textBuilder(newBlockId);
  const text = doc(...paragraphs.map(words => paragraph(words)));
  const place = { parentId: null, position: null, title: 'Oefentherapie', questionId: null, text };
  file.change('documents.create', db => createSection(db, place));
  file.close();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.goto(page.url().replace(/\/overview.*$/, '/documents'));
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+Home');
  await untilQuiet(page);
  return { page, faults };
}

function blocks(page: Page): Promise<string[]> {
  return page
    .locator('.ProseMirror')
    .evaluate(editor => [...editor.children].map(block => block.textContent ?? ''));
}

/**
 * Does what keys do, all in one turn of the browser, as when they come faster than it can draw: nothing is drawn or
 * told in between. Ctrl-End and a letter are the browser's own work, Enter is the editor's.
 */
function inOneTurn(page: Page, keys: readonly string[]): Promise<void> {
  return page.evaluate(all => {
    for (const key of all) {
      if (key === 'Control+End') document.getSelection()?.modify('move', 'forward', 'documentboundary');
      else if (key === 'Enter') {
        const init = { key, code: key, keyCode: 13, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
      } else document.execCommand('insertText', false, key);
    }
  }, keys);
}

it('keeps the letters in order that are typed right after Enter', async () => {
  const { page, faults } = await openText(['Begin.', 'Einde.']);
  await page.keyboard.press('Control+End');
  await untilQuiet(page);
  await inOneTurn(page, ['Enter', 'N']);
  await page.keyboard.type('ieuwe alinea.');
  expect(await blocks(page)).toEqual(['Begin.', 'Einde.', 'Nieuwe alinea.']);
  expect(faults).toEqual([]);
});

it('starts the new paragraph where the caret went just before', async () => {
  const { page, faults } = await openText(['Begin.', 'Einde.']);
  await inOneTurn(page, ['Control+End', 'Enter']);
  await page.keyboard.type('Nieuwe alinea.');
  expect(await blocks(page)).toEqual(['Begin.', 'Einde.', 'Nieuwe alinea.']);
  expect(faults).toEqual([]);
});

it('takes a new paragraph at the end of a text that goes on far out of view', async () => {
  const long = Array.from(
    { length: 60 },
    (_, n) => `Alinea ${n + 1}. ${'Oefenen helpt. '.repeat(30).trim()}`,
  );
  const { page, faults } = await openText(long);
  await inOneTurn(page, ['Control+End', 'Enter', 'N']);
  await page.keyboard.type('ieuwe alinea.');
  expect(await blocks(page)).toEqual([...long, 'Nieuwe alinea.']);
  expect(faults).toEqual([]);
});

it('writes what is typed without a pause as it was typed', async () => {
  const { page, faults } = await openText(['Begin.']);
  const typed = Array.from({ length: 12 }, (_, n) => `Regel ${n} van de tekst.`);
  for (const line of typed) {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
    await page.keyboard.press('Control+Home');
  }
  expect(await blocks(page)).toEqual(['Begin.', ...typed]);
  expect(faults).toEqual([]);
});
