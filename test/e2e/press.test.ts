import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

it('a press is not taken away by what is stored or opened under it', async () => {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.goto(page.url().replace(/\/overview.*$/, '/recommendations'));
  const row = page.getByRole('row', { name: /Oefentherapie/ }).first();
  await row.focus();
  await page.keyboard.press('Enter');
  const title = page.getByRole('textbox', { name: 'Titel', exact: true });
  await title.waitFor();
  await untilQuiet(page);

  // Leaving a field by pressing a button stores it once the button is let go, and the button does its work.
  const stored: string[] = [];
  page.on('request', request => {
    if (request.url().includes('documents.rename')) stored.push(request.url());
  });
  await title.fill('Oefentherapie anders');
  const back = await page.getByRole('button', { name: 'Alle aanbevelingen' }).boundingBox();
  if (!back) throw new Error('the button is not shown');
  await page.mouse.move(back.x + 10, back.y + 10);
  await page.mouse.down();
  await page.waitForTimeout(300);
  expect(stored).toEqual([]);
  await page.mouse.up();
  const renamed = page.getByRole('row', { name: /Oefentherapie anders/ });
  await renamed.waitFor();
  expect(stored.length).toBe(1);

  // A list that opens, or comes to lie, under a resting pointer chooses nothing when it is let go.
  const filter = page.locator('.select-button').first();
  const before = await filter.textContent();
  await untilQuiet(page);
  const place = await filter.boundingBox();
  if (!place) throw new Error('the list is not shown');
  const pointer = { x: place.x + 30, y: place.y + 10 };
  await page.mouse.move(pointer.x, pointer.y);
  await page.mouse.down();
  const list = page.getByRole('listbox');
  await list.waitFor();
  await page.evaluate(({ x, y }) => {
    const popover = document.querySelector<HTMLElement>('.popover');
    const { left, top } = popover?.getBoundingClientRect() ?? { left: 0, top: 0 };
    if (popover) popover.style.translate = `${x - left - 30}px ${y - top - 55}px`;
  }, pointer);
  await page.mouse.up();
  await page.waitForTimeout(300);
  expect(await list.isVisible()).toBe(true);
  // Pressed again, it chooses.
  await page.mouse.down();
  await page.mouse.up();
  await list.waitFor({ state: 'detached' });
  await expect.poll(() => filter.textContent()).not.toBe(before);
  expect(faults).toEqual([]);
});
