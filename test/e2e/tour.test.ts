import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp, type WebApp } from '../helpers/web-app.ts';

const OFFER = 'Zes stappen door het voorbeeld';
const STEPS = [
  'Wat is er te doen?',
  'Van knelpunt naar uitgangsvraag',
  'Bewijs en overwegingen wegen',
  'Een aanbeveling wijzigen met een voorstel',
  'Commentaar verwerken',
  'Exporteren',
];

async function start(): Promise<WebApp> {
  const app = await startWebApp({ dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  return app;
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeldproject openen' }).click();
  await page.getByRole('navigation', { name: 'Fasen en onderdelen' }).waitFor({ timeout: 60_000 });
  await untilQuiet(page);
}

/** The card and what it points at, once that is on screen; fails when the one lies over the other. */
async function expectPointing(page: Page): Promise<void> {
  await page.locator('.tour-ring').waitFor();
  const boxes = await Promise.all(
    ['.tour-card', '.tour-ring'].map(selector => page.locator(selector).boundingBox()),
  );
  const [card, ring] = boxes;
  if (!card || !ring) throw new Error('the tour points at nothing');
  const isApart =
    card.x >= ring.x + ring.width ||
    card.x + card.width <= ring.x ||
    card.y >= ring.y + ring.height ||
    card.y + card.height <= ring.y;
  expect(isApart, JSON.stringify(boxes)).toBe(true);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('menuitem', { name }).first().click();
}

for (const dark of [false, true]) {
  it(`walks the thread of the sample in six steps by keyboard, in ${dark ? 'dark' : 'light'}`, async () => {
    const { page, faults } = await openAsUser(await startBrowser(), await start(), { dark });
    await openSample(page);
    await page.getByRole('dialog', { name: OFFER }).waitFor();
    await expectAccessible(page);
    for (const [index, title] of STEPS.entries()) {
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.getByText(`Stap ${index + 1} van 6`).waitFor();
      await untilQuiet(page);
      await expectPointing(page);
      await expectAccessible(page);
    }
    await page.keyboard.press('Enter');
    await page.locator('.tour-card').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('work');
    expect(faults).toEqual([]);
  });
}

it('is left with Escape and resumed where one was, offers itself no more, and can begin anew', async () => {
  const app = await start();
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await openSample(page);
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('dialog', { name: STEPS[1] ?? '' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.tour-card').waitFor({ state: 'detached' });

  // Another screen than the step's: the card says so and leads back.
  await choose(page, 'Rondleiding hervatten (stap 2 van 6)');
  await page.getByRole('dialog', { name: STEPS[1] ?? '' }).waitFor();
  await page.getByRole('link', { name: 'Overzicht' }).click();
  await page.getByRole('button', { name: 'Toon deze plek' }).click();
  await expectPointing(page);
  await page.getByRole('button', { name: 'Rondleiding stoppen' }).click();

  await page.goto(`${app.origin}/`);
  await openSample(page);
  expect(await page.locator('.tour-card').count()).toBe(0);

  await page.getByRole('link', { name: 'Handboek' }).click();
  await page.getByRole('button', { name: 'Rondleiding beginnen' }).click();
  await page.getByRole('dialog', { name: STEPS[0] ?? '' }).waitFor();
  await expectPointing(page);
  expect(faults).toEqual([]);
});
