import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { untilQuiet } from '../../helpers/browser.ts';
import { lookInBothThemes, pictureFolder } from '../../helpers/pictures.ts';

const PICTURES = pictureFolder('afternoon');

/** As long as a busy machine may need for anything that is waited for. */
export const PATIENCE = 60_000;

/** The seat of somebody who works a whole afternoon: the app in a browser, and a folder for what is mailed. */
export interface Seat {
  page: Page;
  browser: Browser;
  folder: string;
  /** What went wrong in pages that others opened. */
  wrong: string[];
}

/** A station, looked at. Messages are closed first, because axe would judge what they half cover. */
export async function station(page: Page, name: string): Promise<void> {
  await closeMessages(page);
  await lookInBothThemes(page, PICTURES, name);
}

/** A dialog keeps them out of reach, and out of the way. */
export async function closeMessages(page: Page): Promise<void> {
  if ((await page.locator('[role="dialog"], [role="alertdialog"]').count()) > 0) return;
  const close = page.locator('.toasts').getByRole('button', { name: 'Sluiten' });
  while ((await close.count()) > 0) await close.last().click();
}

/** Goes to an area by the rail: first the phase when its areas are not shown, then the area. */
export async function goTo(page: Page, phase: string, area: string, heading: string | RegExp): Promise<void> {
  await closeMessages(page);
  const rail = page.getByRole('navigation', { name: 'Fasen en onderdelen' });
  const link = rail.getByRole('link', { name: new RegExp(`^${area}( ?\\d+)?$`) });
  if ((await link.count()) === 0) {
    await rail.getByRole('link', { name: new RegExp(`^${phase} ?,`) }).click();
    await link.waitFor();
  }
  await link.click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await untilQuiet(page, 200);
}

/** One choice out of a few, all in sight; a switch of views is made of buttons, a field of labels. */
export function segment(scope: Page | Locator, name: RegExp): Locator {
  return scope.locator('label, [role="radio"]').filter({ hasText: name }).first();
}

/** Chooses from a list that opens on a click. */
export async function choose(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Saves what an act downloads under a name in the folder of the afternoon. */
export async function save(
  seat: Seat,
  name: string,
  act: () => Promise<void>,
  page = seat.page,
): Promise<string> {
  const saving = page.waitForEvent('download', { timeout: 4 * PATIENCE });
  await act();
  const file = join(seat.folder, name);
  await (await saving).saveAs(file);
  return file;
}

/** Opens a file as somebody who got it by mail: from disk, without a network, in a browser that knows nothing. */
export async function openMailed(
  seat: Seat,
  file: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await seat.browser.newContext({
    offline: true,
    acceptDownloads: true,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('console', message => seat.wrong.push(message.text()));
  page.on('pageerror', error => seat.wrong.push(error.message));
  page.on('request', request => {
    if (!/^(?:file|blob|data):/.test(request.url())) seat.wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await use(page);
  await context.close();
}
