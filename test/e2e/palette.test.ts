import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { openAsUser, startBrowser } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function command(page: Page, typed: string, found: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' });
  await palette.waitFor();
  await page.keyboard.type(typed);
  await palette.getByRole('menuitem', { name: found }).first().click();
  await palette.waitFor({ state: 'detached' });
}

it('the palette exports, starts a round and a survey, and goes to views, in the words people type', async () => {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.waitForURL(/\/overview/);

  await command(page, 'exporteer', /^Exporteren…/);
  const dialog = page.getByRole('dialog', { name: /Exporteren/ });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await command(page, 'nieuwe commentaarronde', /^Nieuwe commentaarronde/);
  await page.waitForURL(/\/comments\?.*view=set-up/);
  await command(page, 'nieuwe enquete', /^Nieuwe enquête/);
  await page.waitForURL(/\/bottlenecks\?.*open=/);

  for (const [typed, found, address] of [
    ['stellingen', /^Stellingen na scholing/, /\/implementation\?view=statements/],
    ['publicatie', /^Publicatie/, /\/authorisation\?view=publication/],
    ['dubbele ref', /^Mogelijk dubbele referenties/, /\/references\?view=duplicates/],
  ] as const) {
    await command(page, typed, found);
    await page.waitForURL(address);
  }
  expect(faults).toEqual([]);
});
