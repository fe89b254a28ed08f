import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { readText } from '../../db/documents.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { createSection } from '../../main/commands/documents.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { plainText } from '../../shared/text/plain.ts';
import { openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function newGuideline(): Promise<{ path: string; id: string }> {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const { doc, paragraph } = textBuilder(newBlockId);
  const { result: id } = file.change('documents.create', db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'Oefentherapie',
      questionId: null,
      text: doc(paragraph('Begin.'), paragraph('Einde.')),
    }),
  );
  file.close();
  return { path, id };
}

/** Two windows of one app on the text of the same section, each in a browser profile of its own. */
async function twoWindows() {
  const { path, id } = await newGuideline();
  const app = await startWebApp({ file: path, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const browser = await startBrowser();
  const first = await openAsUser(browser, app);
  const token = await first.page.evaluate(() => sessionStorage.getItem('leidraad-token'));
  const address = first.page.url().replace(/\/overview.*$/, '/documents');
  await first.page.goto(address);
  await text(first.page).waitFor();
  const second = await openWindow(browser, address, token ?? '');
  await untilQuiet(first.page);
  return { app, path, id, browser, address, token: token ?? '', first, second };
}

async function openWindow(browser: Browser, address: string, token: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(value => sessionStorage.setItem('leidraad-token', value), token);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(address);
  await text(page).waitFor();
  return { context, page, faults };
}

function text(page: Page) {
  return page.getByRole('textbox', { name: 'Tekst van A Oefentherapie' });
}

async function caretTo(page: Page, key: 'Control+Home' | 'Control+End'): Promise<void> {
  await text(page).click();
  await page.keyboard.press(key);
}

function words(page: Page): Promise<string> {
  return text(page).evaluate(element => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
}

async function untilEqual(first: Page, second: Page): Promise<string> {
  await expect
    .poll(async () => (await words(first)) === (await words(second)), { timeout: 15_000 })
    .toBe(true);
  return words(first);
}

/** The text as the file holds it once the app is gone, which must be sound. */
async function stored(path: string, id: string): Promise<string> {
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  try {
    expect(checkProject(file.connection)).toEqual([]);
    const row = file.read(db => readText(db, id));
    return row ? plainText(readStoredBody(row.format, row.body)) : '';
  } finally {
    file.close();
  }
}

it('keeps two windows equal that type in one section at the same time', async () => {
  const { app, path, id, first, second } = await twoWindows();
  await caretTo(first.page, 'Control+Home');
  await caretTo(second.page, 'Control+End');
  const typed = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
  const type = async (page: Page, mark: string) => {
    for (const word of typed) await page.keyboard.type(`${mark}${word} `, { delay: 20 });
  };
  await Promise.all([type(first.page, 'L'), type(second.page, 'R')]);
  const both = await untilEqual(first.page, second.page);
  for (const word of typed) expect(both).toMatch(new RegExp(`L${word}\\b.*R${word}\\b`));
  await untilQuiet(first.page, 800);
  expect([...first.faults, ...second.faults, ...app.errors]).toEqual([]);
  await app.kill('SIGTERM');
  expect(await stored(path, id)).toBe(both);
});

it('takes a window back in that was offline, without losing what either wrote', async () => {
  const { app, path, id, first, second } = await twoWindows();
  // Chromium leaves a response that is under way alone, so the stream of live events is cut apart from that.
  await second.context.route('**/files/events*', route => route.abort());
  await second.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await second.context.setOffline(true);
  await caretTo(first.page, 'Control+Home');
  await first.page.keyboard.type('Intussen verder geschreven. ');
  await caretTo(second.page, 'Control+End');
  await second.page.keyboard.type(' Zonder verbinding getypt.');
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.type('Nieuwe alinea.');
  await second.page.getByText('er is geen verbinding met Leidraad').waitFor();
  expect(await words(second.page)).not.toContain('Nieuwe alinea');
  await second.context.unroute('**/files/events*');
  await second.context.setOffline(false);
  const both = await untilEqual(first.page, second.page);
  for (const part of ['Intussen verder geschreven.', 'Zonder verbinding getypt.', 'Nieuwe alinea.']) {
    expect(both).toContain(part);
  }
  await second.page.getByText('er is geen verbinding met Leidraad').waitFor({ state: 'detached' });
  await app.kill('SIGTERM');
  expect(await stored(path, id)).toBe(both);
});

/** Long enough for the pauses between two attempts to have doubled several times. */
const OFFLINE_MS = 65_000;

it('takes a window back in that was offline for over a minute while both wrote all the time', async () => {
  const { app, path, id, first, second } = await twoWindows();
  await second.context.route('**/files/events*', route => route.abort());
  await second.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await second.context.setOffline(true);
  await caretTo(first.page, 'Control+Home');
  await caretTo(second.page, 'Control+End');
  const start = Date.now();
  const typed: string[] = [];
  for (let n = 0; Date.now() - start < OFFLINE_MS; n++) {
    await Promise.all([first.page.keyboard.type(`l${n} `), second.page.keyboard.type(` r${n}`)]);
    typed.push(`l${n}`, `r${n}`);
    // Not only words: paragraphs come and go on both sides too.
    if (n % 10 === 9)
      await Promise.all([first.page.keyboard.press('Enter'), second.page.keyboard.press('Enter')]);
    if (n % 25 === 24) await second.page.keyboard.press('Control+b');
    await wait(250);
  }
  expect(typed.length).toBeGreaterThan(200);
  await second.page.getByText('er is geen verbinding met Leidraad').waitFor();
  expect(await words(first.page)).not.toContain('r0');
  await second.context.unroute('**/files/events*');
  await second.context.setOffline(false);
  await expect.poll(() => words(first.page), { timeout: 60_000 }).toContain(typed.at(-1));
  const both = await untilEqual(first.page, second.page);
  for (const word of typed) expect(both.split(' ').filter(found => found === word)).toHaveLength(1);
  await second.page.getByText('er is geen verbinding met Leidraad').waitFor({ state: 'detached' });
  await untilQuiet(first.page, 800);
  await app.kill('SIGTERM');
  // innerText and the stored text put different signs between paragraphs.
  expect((await stored(path, id)).replace(/\s+/g, ' ').trim()).toBe(both);
});

it('shows in the other window what changed in the lists', async () => {
  const { address, first, second } = await twoWindows();
  const screen = (name: string) => address.replace(/documents$/, name);
  await second.page.goto(screen('questions'));
  await second.page.getByRole('heading', { level: 1 }).waitFor();
  await first.page.goto(screen('questions'));
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  await untilQuiet(first.page);
  await first.page.keyboard.press('n');
  await first.page.getByLabel('Korte titel').fill('Oefenen');
  await first.page.getByLabel('Vraag', { exact: true }).fill('Welke oefentherapie wordt aanbevolen?');
  await first.page.getByRole('button', { name: /Vastleggen/ }).click();
  await second.page.getByText('Welke oefentherapie wordt aanbevolen?').waitFor();

  await second.page.goto(screen('meetings'));
  await second.page.getByRole('heading', { level: 1 }).waitFor();
  await untilQuiet(second.page);
  const read: string[] = [];
  second.page.on('request', request => read.push(new URL(request.url()).pathname));
  await first.page.goto(screen('bottlenecks'));
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  await untilQuiet(first.page);
  await first.page.keyboard.press('n');
  await first.page.getByLabel('Thema').fill('Uitval');
  await first.page.keyboard.press('Enter');
  await expect.poll(() => read.join(), { timeout: 10_000 }).toContain('project.status');
  await wait(500);
  // The list of meetings has not changed, so this window does not read it again.
  expect(read.join()).not.toContain('meetings.list');
});

it('loses nothing when a window that others wrote past is closed at once', async () => {
  const { app, path, id, browser, address, token, first, second } = await twoWindows();
  await second.page.close({ runBeforeUnload: false });
  const expected: string[] = [];
  for (let round = 0; round < 6; round++) {
    const { page, context } = await openWindow(browser, address, token);
    await caretTo(page, 'Control+End');
    await caretTo(first.page, 'Control+Home');
    // The first window stores something the other may not have heard of when it goes.
    await Promise.all([
      first.page.keyboard.type(`a${round} `),
      page.keyboard.type(` z${round}`).then(() => page.goto('about:blank')),
    ]);
    expected.push(`a${round}`, `z${round}`);
    await context.close();
  }
  await untilQuiet(first.page, 1_000);
  await app.kill('SIGTERM');
  const found = await stored(path, id);
  for (const word of expected) expect(found).toContain(word);
});
