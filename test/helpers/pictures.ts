import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectAccessible, untilQuiet } from './browser.ts';

/** Where tests keep pictures of what they saw; CI keeps the folder. */
const OUTPUT = join(import.meta.dirname, '../../test-output');

/** An emptied folder for the pictures of one test. */
export function pictureFolder(name: string): string {
  const folder = join(OUTPUT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The screen as it is now, looked at by axe in dark and in light, and kept as a picture of each. */
export async function lookInBothThemes(page: Page, folder: string, name: string): Promise<void> {
  await untilQuiet(page, 200);
  // What was read out stays in the page for some seconds, also when the button it names is gone.
  await page.waitForFunction(() => document.querySelector('[data-live-announcer] [role="img"]') === null);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    const suffix = colorScheme === 'dark' ? '-dark' : '';
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
  }
}
