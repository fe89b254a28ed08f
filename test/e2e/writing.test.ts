import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { deleteAbbreviation, listAbbreviations } from '../../db/abbreviations.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openDocuments({
  prepare,
  ...options
}: {
  dark?: boolean;
  prepare?: (file: string) => Promise<void>;
} = {}) {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  await prepare?.(file);
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app, options);
  await user.page.goto(user.page.url().replace(/\/overview.*$/, '/documents'));
  await user.page.locator('.ProseMirror').first().waitFor();
  await untilQuiet(user.page);
  return { ...user, app, file };
}

function section(page: Page, title: string) {
  return page
    .locator('section.section')
    .filter({ has: page.getByText(title, { exact: true }) })
    .first();
}

/** Puts the caret at the end of a text, and waits until the page knows. */
async function goToEnd(page: Page, body: Locator): Promise<void> {
  await body.click();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => {
    const last = document.activeElement?.lastElementChild;
    return last?.contains(document.getSelection()?.anchorNode ?? null) ?? false;
  });
}

async function matches(page: Page, query: string): Promise<string | null> {
  await page.keyboard.press('Control+f');
  await page.getByLabel('Zoeken', { exact: true }).fill(query);
  await page.waitForTimeout(300);
  return page.getByRole('search').getByRole('status').textContent();
}

it('words are replaced in every section as one act that undo takes back', async () => {
  const { page, faults } = await openDocuments();
  expect(await matches(page, 'effecten')).toMatch(/^1 van \d+$/);
  const before = await matches(page, 'werkgroep');
  const count = Number(before?.split(' ').at(-1));
  expect(count).toBeGreaterThan(1);
  // The bar of the search may lie over half of a thing that was scrolled below it.
  await page.getByRole('main').evaluate(work => work.scrollTo(0, 0));
  await expectAccessible(page);

  // Round the end with Enter and Shift-Enter.
  await page.keyboard.press('Shift+Enter');
  await page.getByText(`${count} van ${count}`).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`1 van ${count}`).waitFor();

  await page.getByLabel('Vervangen door').fill('kerngroep');
  await page.getByRole('button', { name: 'Alles vervangen…' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.locator('ins').count()).toBeGreaterThan(1);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `${count} plaatsen vervangen` }).click();
  await page.getByText(`${count} plaatsen vervangen.`).waitFor();
  expect(await matches(page, 'werkgroep')).toBe('Niet gevonden');
  expect(await matches(page, 'kerngroep')).toBe(`1 van ${count}`);

  // The search ends in the text, at the match; undo there takes back all sections.
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
  await page.keyboard.press('Control+z');
  await page.getByText('De vervanging is in alle onderdelen teruggezet.').waitFor();
  expect(await matches(page, 'kerngroep')).toBe('Niet gevonden');
  expect(await matches(page, 'werkgroep')).toBe(before);
  expect(faults).toEqual([]);
});

it('words in titles and captions are found, marked and replaced with the text', async () => {
  const { page, faults, app } = await openDocuments();
  const title = section(page, 'Inleiding').locator('.section-title-text');
  expect(await matches(page, 'inleiding')).toBe('1 van 1');
  await page.waitForFunction(
    () => document.querySelector('.section-title-text[data-found="current"]') !== null,
  );
  // The caption of the sample's figure is text of its own.
  expect(await matches(page, 'voorbeeldfiguur')).toBe('1 van 1');
  await page.locator('figcaption[data-found="current"]').waitFor();
  await page.getByLabel('Vervangen door').fill('schema');
  await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
  await page.locator('figcaption', { hasText: '(schema)' }).waitFor();
  expect(await matches(page, 'inleiding')).toBe('1 van 1');
  await page.getByLabel('Vervangen door').fill('Aanleiding');
  await page.getByRole('button', { name: 'Alles vervangen…' }).click();
  await page.getByRole('dialog').getByText('titel:').waitFor();
  await page.getByRole('button', { name: '1 plaats vervangen' }).click();
  await expect.poll(() => page.locator('.section-title-text').nth(1).inputValue()).toBe('Aanleiding');
  await page.getByRole('button', { name: 'Vervanging terugzetten' }).click();
  await expect.poll(() => title.inputValue()).toBe('Inleiding');
  expect(app.errors).toEqual([]);
  expect(faults).toEqual([]);
});

it('the slash menu is worked by keyboard, and Escape keeps the slash', async () => {
  const { page, faults } = await openDocuments();
  const body = section(page, 'Inleiding').locator('.ProseMirror').last();
  await goToEnd(page, body);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox', { name: 'Invoegen' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.type('kop2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nieuwe kop');
  await body.locator('h4', { hasText: 'Nieuwe kop' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('en/of /');
  await page.keyboard.press('Escape');
  await body.getByText('en/of /').waitFor();
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();
  expect(faults).toEqual([]);
});

it('the palette finds words in the texts and goes to their block', async () => {
  const { page, faults } = await openDocuments();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('prioriteitsstatus');
  const hit = page.getByRole('menuitem', { name: /Inleiding/ });
  await hit.locator('mark').waitFor();
  await expectAccessible(page);
  await hit.click();
  await page.waitForFunction(() => {
    const block = document.getSelection()?.anchorNode?.parentElement?.closest('p');
    return block?.textContent.includes('prioriteitsstatus') ?? false;
  });
  expect(faults).toEqual([]);
});

it('without distraction only the text is left, until Escape', async () => {
  const { page, faults } = await openDocuments({ dark: true });
  const rail = page.getByRole('navigation', { name: 'Fasen en onderdelen' });
  await rail.waitFor();
  await goToEnd(page, section(page, 'Inleiding').locator('.ProseMirror').last());
  await page.keyboard.press('Control+Shift+f');
  await rail.waitFor({ state: 'hidden' });
  expect(await page.locator('.outline').isVisible()).toBe(false);
  await expectAccessible(page);
  await page.keyboard.type(' /');
  await page.getByRole('listbox', { name: 'Invoegen' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await rail.isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await rail.waitFor();
  expect(faults).toEqual([]);
});

/** Takes GRADE off the list of abbreviations, so that its use in the text says nowhere what it means. */
async function forgetGrade(path: string): Promise<void> {
  const file = await openForTest(path);
  file.change('abbreviations.remove', db => {
    const grade = listAbbreviations(db).find(({ short }) => short === 'GRADE');
    if (grade) deleteAbbreviation(db, grade.id, grade.revision);
  });
  await file.close();
}

it('the house style is checked, a finding set aside, a section put elsewhere by dragging', async () => {
  const { page, faults, app, file } = await openDocuments({ prepare: forgetGrade });
  await page.getByRole('button', { name: 'Huisstijl' }).click();
  const panel = page.getByRole('region', { name: 'Huisstijl' });
  await panel.getByRole('button', { name: /GRADE/ }).click();
  await page.waitForFunction(() => document.getSelection()?.toString() === 'GRADE');
  await panel.getByRole('button', { name: /TENS/ }).click();
  await page.waitForFunction(() => document.getSelection()?.toString() === 'TENS');
  await expectAccessible(page);
  const item = panel.getByRole('listitem').filter({ hasText: 'GRADE' });
  await item.getByRole('button', { name: 'Negeren' }).click();
  await page.getByLabel('Waarom mag dit zo blijven?').fill('Bekend bij de lezers');
  await page.keyboard.press('Enter');
  await item.waitFor({ state: 'detached' });
  await panel.getByText('Genegeerde bevindingen tonen (1)').click();
  await panel.getByText('Genegeerd: Bekend bij de lezers').waitFor();

  await panel.getByRole('tab', { name: 'Termen' }).click();
  await expectAccessible(page);
  const form = panel.getByRole('form', { name: 'Term toevoegen' });
  await form.getByLabel('Wel').fill('project');
  await form.getByLabel('Niet').fill('richtlijn');
  await form.getByRole('button', { name: 'Term toevoegen' }).click();
  await panel.getByRole('tab', { name: 'Bevindingen' }).click();
  await panel.getByText('De termenlijst gebruikt ‘project’.').first().waitFor();
  await panel.getByRole('button', { name: 'Sluiten' }).click();

  const outline = page.getByRole('navigation', { name: 'Indeling' });
  const row = (name: string) => outline.getByRole('button', { name });
  await row('B.1.3 Rode vlaggen').dragTo(row('A.1 Inleiding'), { targetPosition: { x: 60, y: 3 } });
  await row('A.1 Rode vlaggen').waitFor();
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');
  const check = await leidraad('check', file);
  expect(check.code).toBe(0);
  expect(check.out).toMatch(/Huisstijl: \d+ bevinding/);
});
