import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, type UserPage, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function openSample() {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const user = await openAsUser(await startBrowser(), app);
  const project = user.page.url().replace(/\/overview.*$/, '');
  const go = async (page: Page, screen: string) => {
    await page.goto(`${project}/${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilQuiet(page);
  };
  return { ...user, app, file, go };
}

/** A second window on the same app. */
async function openWindow({ context, page }: UserPage): Promise<Page> {
  const token = await page.evaluate(() => sessionStorage.getItem('leidraad-token'));
  const other = await context.newPage();
  await other.addInitScript(value => sessionStorage.setItem('leidraad-token', value ?? ''), token);
  await other.goto(page.url());
  return other;
}

it('an editorial round goes by keyboard from new to closed, and its version is compared', async () => {
  const { page, faults, go, app, file } = await openSample();
  await go(page, 'editorial');
  await expectAccessible(page);

  // A new round.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Naam' }).waitFor();
  await page.keyboard.type('Eindredactie inleiding');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  expect(await page.getByRole('radio', { name: 'eindredactie' }).isChecked()).toBe(true);
  await tabTo(page, /^Vastleggen/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Eindredactie inleiding' }).waitFor();
  await page.getByText('Nog geen paragrafen in deze ronde').waitFor();
  await expectAccessible(page);

  // Two sections in it.
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Paragrafen toevoegen' });
  await dialog.waitFor();
  await expectAccessible(page);
  await tabTo(page, /Algemene informatie/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await tabTo(page, '2 paragrafen toevoegen');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Inleiding/ }).waitFor();
  await untilQuiet(page);

  // The first is edited, handed over, sent back with a remark, and approved.
  await page.getByRole('row', { name: /Inleiding/ }).focus();
  await page.keyboard.press('Space');
  const panel = page.getByRole('region', { name: /A\.1 Inleiding/ });
  await panel.waitFor();
  const act = async (name: string) => {
    await panel.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await act('In bewerking nemen');
  await panel.getByText('in bewerking', { exact: true }).waitFor();
  // The next step has the cursor.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Klaar melden');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Opmerking', { exact: true }).fill('Kortere zinnen graag.');
  await expectAccessible(page);
  await act('Terugsturen');
  await panel.getByText('Kortere zinnen graag.').waitFor();
  await act('Tekst openen');
  const text = page.getByRole('textbox', { name: 'Tekst van A.1 Inleiding' });
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Geredigeerd. ');
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Eindredactie inleiding' }).waitFor();
  await untilQuiet(page);
  if ((await panel.count()) === 0) await page.getByRole('row', { name: /Inleiding/ }).click();
  await act('Klaar melden');
  await panel.getByText('klaar voor controle', { exact: true }).waitFor();
  await act('Goedkeuren');
  await page.getByText('1 van 2 gecontroleerd').waitFor();

  // The other is left, with a reason.
  await page.getByRole('button', { name: 'Ronde afsluiten' }).focus();
  await page.keyboard.press('Enter');
  const closing = page.getByRole('dialog', { name: 'Ronde afsluiten' });
  await closing.getByText('Niet gecontroleerd is 1 paragraaf:').waitFor();
  const confirm = closing.getByRole('button', { name: 'Afsluiten en vastleggen' });
  expect(await confirm.isDisabled()).toBe(true);
  expect(await closing.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Definitieve versie');
  await closing.getByLabel('Waarom kan de ronde toch worden afgesloten?').fill('Volgt in ronde 4.');
  await expectAccessible(page);
  await confirm.focus();
  await page.keyboard.press('Enter');
  await page.getByText('afgesloten: Definitieve versie').waitFor();
  await page.getByText('Volgt in ronde 4.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);

  // The version is there, and differs from the earlier one by what was edited.
  await go(page, 'versions');
  await page.getByRole('heading', { name: 'Definitieve versie' }).waitFor();
  await page.getByRole('button', { name: /^Concept 1: Met de werkversie vergelijken/ }).click();
  await page.getByText('Geredigeerd.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');
  const check = await leidraad('check', file);
  expect(check.code).toBe(0);
});

it('words get a comment in the margin that follows them, is seen in another window, and is resolved', async () => {
  const { page, context, faults, go, app, file } = await openSample();
  await go(page, 'documents');
  const other = await openWindow({ page, context, faults });
  await other.getByRole('button', { name: 'Opmerkingen (3)' }).click();
  const text = page.getByRole('textbox', { name: 'Tekst van A.1 Inleiding' });
  await text.click();
  await page.keyboard.press('Control+Home');
  for (let words = 0; words < 3; words++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Alt+m');
  const margin = page.getByRole('region', { name: 'Opmerkingen' });
  const draft = margin.getByRole('article', { name: 'Nieuwe opmerking' });
  await draft.getByText(/De huidige/).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Klopt dit nog, ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('persoon A');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  expect(await draft.getByRole('textbox', { name: 'Opmerking' }).inputValue()).toBe(
    'Klopt dit nog, @Voorbeeldpersoon A ',
  );
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await draft.waitFor({ state: 'detached' });
  const card = margin.getByRole('article', { name: 'Gesprek over ‘De huidige KNGF’' });
  await card.getByText('@Voorbeeldpersoon A').waitFor();
  await other
    .getByRole('article', { name: 'Gesprek over ‘De huidige KNGF’' })
    .getByText('@Voorbeeldpersoon A')
    .waitFor();
  await untilQuiet(page);

  // The mark moves along with what is typed before it.
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Let op: ');
  const mark = page.locator('.thread-mark').first();
  await expect.poll(() => mark.textContent()).toMatch(/^De huidige/);
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();

  // Read again after a reload: at the same words, with the card beside them.
  await page.reload();
  await page.getByRole('button', { name: 'Opmerkingen (4)' }).click();
  await expect.poll(() => mark.textContent()).toMatch(/^De huidige/);
  await expect
    .poll(async () => {
      const [at, beside] = [await mark.boundingBox(), await card.boundingBox()];
      return Math.abs((at?.y ?? 0) - (beside?.y ?? 999));
    })
    .toBeLessThan(12);

  // From the words by key into the thread, a reply, and back.
  await text.click();
  await page.keyboard.press('Control+Home');
  for (let letters = 0; letters < 12; letters++) await page.keyboard.press('ArrowRight');
  // The browser tells the editor of the caret a moment after the key.
  await page.waitForTimeout(250);
  await page.keyboard.press('Control+Alt+m');
  await card.getByRole('textbox', { name: 'Reactie' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Ja, dat klopt.');
  await page.keyboard.press('Control+Enter');
  await card.getByText('Ja, dat klopt.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Oplossen' }).focus();
  await page.keyboard.press('Enter');
  await card.waitFor({ state: 'detached' });
  await other.getByText('Opgelost (2)').waitFor();
  await margin.getByText('Opgelost (2)').click();
  await card.getByText('@Voorbeeldpersoon A').waitFor();
  await margin.getByText('Open (3)').click();

  // A click on marked words opens their thread and leaves the caret where one clicked.
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.locator('.thread-mark', { hasText: 'prioriteitsstatu' }).first().click();
  await page.locator('.thread-mark-current', { hasText: 'prioriteitsstatu' }).first().waitFor();
  await page.keyboard.type('x');
  await expect.poll(() => text.textContent()).toMatch(/prio\w*x\w*tatus/);
  await page.keyboard.press('Backspace');

  // Words that are deleted leave their comment, which says so.
  const gone = margin.getByRole('article', { name: /prioriteitsstatus/ });
  await page.locator('.thread-mark', { hasText: 'prioriteitsstatu' }).first().dblclick();
  await page.waitForFunction(() => document.getSelection()?.toString().includes('prioriteitsstatus'));
  await page.keyboard.press('Delete');
  await gone.getByText('De aangehaalde tekst staat er niet meer:').waitFor();
  await page.keyboard.press('Control+z');
  await gone.getByText('De aangehaalde tekst staat er niet meer:').waitFor({ state: 'detached' });
  await expectAccessible(page);
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');
  expect((await leidraad('check', file)).code).toBe(0);
});
