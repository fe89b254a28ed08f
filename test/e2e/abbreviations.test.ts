import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

it('an abbreviation of the text is put in the list, followed to its place, and merged', async () => {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);

  // By the palette to the screen.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('afkortingen');
  await page
    .getByRole('menuitem', { name: /^Afkortingen/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lijst van afkortingen' }).waitFor();
  await tabTo(page, 'TENS in de lijst zetten');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Nieuwe afkorting' });
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  expect(await form.getByLabel('Afkorting').inputValue()).toBe('TENS');
  await page.keyboard.type('transcutane elektrische zenuwstimulatie');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  const list = page.getByRole('grid', { name: 'Afkortingen in de lijst' });
  await list.getByText('transcutane elektrische zenuwstimulatie').waitFor();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'TENS in de lijst zetten' }).waitFor({ state: 'detached' });

  // A second spelling that no text uses is told apart, and taken into the first.
  await page.keyboard.press('n');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('Tens');
  await page.keyboard.press('Tab');
  await page.keyboard.type('elektrotherapie');
  await page.keyboard.press('Enter');
  const second = list.getByRole('row', { name: 'Tens', exact: true });
  await second.getByText('lijkt op TENS').waitFor();
  await second.getByText('niet gebruikt').waitFor();
  await second.click();
  const panel = page.getByRole('region', { name: 'Tens', exact: true });
  await expectAccessible(page);
  await panel.getByRole('combobox').fill('TENS');
  await page.getByRole('option', { name: /^TENS/ }).click();
  await page.getByText('‘Tens’ is samengevoegd met ‘TENS’').waitFor();
  await second.waitFor({ state: 'detached' });

  // To the place in the text.
  await list.getByRole('row', { name: 'TENS', exact: true }).click();
  await page
    .getByRole('region', { name: 'TENS', exact: true })
    .getByRole('button', { name: /\(\d+\)$/ })
    .first()
    .click();
  await page.waitForFunction(() => {
    const block = document.getSelection()?.anchorNode?.parentElement?.closest('p, li');
    return block?.textContent.includes('TENS') ?? false;
  });
  await page.getByRole('button', { name: 'Huisstijl' }).click();
  await page.getByRole('tab', { name: 'Afkortingen' }).click();
  await page.getByText('4 afkortingen in de lijst').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);
  expect(app.errors).toEqual([]);
  expect(faults).toEqual([]);
});
