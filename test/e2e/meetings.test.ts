import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { parseXml, readParagraphs, readParts } from '../helpers/read-docx.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openSample(options: { dark?: boolean } = {}) {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  return { ...(await openAsUser(await startBrowser(), app, options)), app };
}

/** Goes somewhere or does something by the command palette, as one does without a mouse. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(words);
  await page.getByRole('dialog').getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  for (let n = 0; n < most; n++) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      const by = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const named = by.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
      const own = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element?.getAttribute('aria-label') ?? (named || own || (element?.textContent ?? ''));
    });
    if (typeof name === 'string' ? label.includes(name) : name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

it('a meeting is planned, held and written up with the keyboard alone', async () => {
  const { page, faults, app } = await openSample();
  await command(page, 'nieuwe bijeenkomst');
  await page.getByRole('form', { name: 'Nieuwe bijeenkomst' }).waitFor();
  await page.keyboard.type('Afronding');
  await page.keyboard.press('Enter');
  const added = page.getByRole('row', { name: /Afronding/ });
  await added.waitFor();
  await page.keyboard.press('Escape');
  await command(page, 'bijeenkomst 9');
  await page.getByRole('heading', { level: 1, name: 'Afronding' }).waitFor();
  await expectAccessible(page);

  // Agenda: one typed by hand, the rest from what is open.
  await page.keyboard.press('n');
  await page.getByRole('form', { name: 'Agendapunt' }).waitFor();
  await page.keyboard.type('Vaststellen van de aanbevelingen');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Vaststellen/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  const proposals = page.getByRole('dialog', { name: 'Openstaande punten voor de agenda' });
  await proposals.getByRole('row').first().waitFor();
  await expectAccessible(page);
  const count = await proposals.getByRole('row').count();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => proposals.getByRole('row').count()).toBe(count - 1);
  await page.keyboard.press('Escape');
  await proposals.waitFor({ state: 'detached' });
  const agenda = page.getByRole('grid', { name: 'Agenda' });
  await expect.poll(() => agenda.getByRole('row').count()).toBe(2);

  // Decision with its rationale.
  await page.keyboard.press('d');
  await page.getByRole('form', { name: 'Besluit' }).waitFor();
  await page.keyboard.type('De tekst gaat naar de commentaarronde.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Alle onderdelen van de draad zijn besproken.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('row', { name: /De tekst gaat naar/ }).waitFor();

  // Action with somebody to do it.
  await page.keyboard.press('a');
  await page.getByRole('form', { name: 'Actie' }).waitFor();
  await page.keyboard.type('Commentaarronde voorbereiden');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await tabTo(page, 'Vastleggen');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Commentaarronde voorbereiden/ }).waitFor();
  await page.keyboard.press('Escape');

  // Attendance against the quorum.
  await page.getByRole('tab', { name: 'Agenda, besluiten en acties' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Nog niemand van de groep die telt is aangevinkt.').waitFor();
  await page.keyboard.press('Tab');
  await tabTo(page, /Nog 13 zetels/);
  await page.keyboard.press('Enter');
  await page.getByText('Het quorum is gehaald.').waitFor();
  await expect.poll(() => page.getByText(/Werkgroep: 13 van 13 zetels aanwezig, 7 nodig/).count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByText(/Werkgroep: 12 van 13 zetels aanwezig/).count()).toBe(1);
  await expectAccessible(page);

  // Undo gives the mark back.
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByText(/Werkgroep: 13 van 13 zetels aanwezig/).count()).toBe(1);

  // Minutes as a Word file.
  await page.getByRole('tab', { name: 'Planning' }).focus();
  await page.keyboard.press('ArrowRight');
  const download = page.waitForEvent('download');
  await tabTo(page, 'Notulen (Word)');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('notulen-9-lage-rugpijn.docx');
  const parts = readParts(readFileSync(await file.path()));
  const words = readParagraphs(parseXml(parts.get('word/document.xml') ?? ''))
    .map(paragraph => paragraph.text)
    .join('\n');
  expect(words).toContain('13 van de 13 zetels van de Werkgroep waren aanwezig. Het quorum is gehaald.');
  expect(words).toContain('Alle onderdelen van de draad zijn besproken.');
  expect(words).toContain('Commentaarronde voorbereiden');
  expect(words).toContain('Vaststellen van de aanbevelingen');
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});

it('the thread is walked and its coverage read with the keyboard alone', async () => {
  const { page, faults, app } = await openSample({ dark: true });
  await command(page, 'langs de draad');
  const field = page.getByRole('combobox', { name: 'Begin bij' });
  await field.waitFor();
  await expectAccessible(page);
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6. Oefentherapie');
  await page.getByRole('option', { name: '6. Oefentherapie' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const here = page.getByRole('region', { name: 'Dit onderdeel' });
  await expect.poll(() => here.textContent()).toContain('6. Oefentherapie');

  // Down the tree to the question, and on from there.
  const tree = page.getByRole('treegrid', { name: 'Wat hierop rust' });
  await tree.getByRole('row', { name: /Uitgangsvraag: 4/ }).waitFor();
  await tabTo(page, 'Downloaden');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => here.textContent()).toContain('4. Oefentherapie en neuromotorische controle');
  await page
    .getByRole('treegrid', { name: 'Waar dit op rust' })
    .getByRole('row', { name: /Knelpunt: 6/ })
    .waitFor();
  await expectAccessible(page);

  // The matrix: cell by cell, only rows with gaps, and from a cell to its item.
  await command(page, 'dekking van de draad');
  const matrix = page.getByRole('table', { name: 'Dekking van de draad' });
  await matrix.waitFor();
  await expectAccessible(page);
  expect(await matrix.getByRole('row').count()).toBe(11);
  await page.getByRole('tab', { name: 'Dekking' }).focus();
  await tabTo(page, 'Alleen rijen met gaten');
  await page.keyboard.press('Space');
  await expect.poll(() => matrix.getByRole('row').count()).toBe(9);
  await tabTo(page, 'Nog geen uitgangsvraag');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:bottlenecks|evidence|documents)\?/);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
});
