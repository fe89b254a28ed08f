import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { checkRelease } from '../../main/commands/check-release.ts';
import { readSpreadsheet } from '../../main/import/spreadsheet/read-spreadsheet.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function downloaded(page: Page, act: () => Promise<unknown>, target: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await act();
  await (await started).saveAs(target);
  return readFileSync(target);
}

it('data goes out as a list, a release and JSON, and the JSON comes back in as a project', async () => {
  const folder = tempFolder();
  const app = await startWebApp({ file: newProjectPath(), dataFolder: folder });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  await page.goto(page.url().replace(/\/overview.*$/, '/bottlenecks'));
  await page.getByRole('heading', { level: 1, name: 'Knelpunten' }).waitFor();
  await page.keyboard.press('n');
  await page.getByLabel('Thema').fill('Doelgroep');
  await page.keyboard.press('Enter');
  await page.getByText('Doelgroep').first().waitFor();
  await untilQuiet(page);

  await page.getByRole('button', { name: 'Exporteer lijst' }).click();
  const list = await downloaded(
    page,
    () => page.getByRole('menuitem', { name: 'Knelpunten: CSV (puntkomma’s)' }).click(),
    join(folder, 'lijst.csv'),
  );
  expect(readSpreadsheet(list, 'lijst.csv').sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['1', 'Doelgroep']);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('gegevens exporteren');
  await page.getByRole('menuitem', { name: /^Gegevens exporteren/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Gegevens exporteren' });
  await dialog.waitFor();
  await expectAccessible(page);
  const start = dialog.getByRole('button', { name: 'Exporteren', exact: true });
  const release = await downloaded(page, () => start.click(), join(folder, 'uitgave.zip'));
  expect(checkRelease(release, 'uitgave.zip').faults).toEqual([]);
  await dialog.getByLabel('Wat').click();
  await page.getByRole('option', { name: 'Hele project (JSON)', exact: true }).click();
  const json = (await downloaded(page, () => start.click(), join(folder, 'project.json'))).toString();
  expect(JSON.parse(json).tables.bottlenecks).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();

  await page.getByRole('link', { name: 'Alle projecten' }).click();
  await page.getByRole('button', { name: 'JSON inlezen…' }).click();
  const reading = page.getByRole('dialog', { name: 'Project inlezen uit JSON' });
  const give = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return reading.locator('input[type=file]').setInputFiles(join(folder, name));
  };
  await give('stuk.json', json.replace('"theme":"Doelgroep"', '"theme":7'));
  await reading.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await reading
    .getByText('Bij tables.bottlenecks[0].theme: hier hoort een waarde van het type string.')
    .waitFor();
  await expectAccessible(page);
  expect(readdirSync(join(folder, 'projecten'))).toEqual([]);
  await give('terug.json', json);
  await reading.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await page.waitForURL(/\/overview/);
  expect(readdirSync(join(folder, 'projecten'))).toContain('terug.leidraad');
  expect(faults.filter(fault => !fault.includes('422'))).toEqual([]);
});
