import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { definition, EXAMPLE, zipTemplate } from '../helpers/template-files.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function downloaded(page: Page, act: () => Promise<unknown>, target: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await act();
  await (await started).saveAs(target);
  return readFileSync(target);
}

it('a template comes in, is looked at and changed, and documents are made in it', async () => {
  const folder = tempFolder();
  const file = join(folder, 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: folder });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const open = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page
      .getByRole('menuitem', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    return dialog;
  };
  const templates = await open('Sjablonen');
  const give = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return page.getByTestId('template-file').setInputFiles(join(folder, name));
  };

  await give('stuk.zip', zipTemplate({ 'template.json': definition({ colours: { ink: 'zwart' } }) }));
  await templates.getByText(/template\.json, colours\.ink: ‘zwart’ is geen kleur/).waitFor();

  const example = ['template.json', 'logo.svg'].map(name => [name, readFileSync(join(EXAMPLE, name))]);
  await give('noordzee.zip', zipTemplate(Object.fromEntries(example)));
  const card = templates.getByRole('listitem').filter({ hasText: 'Noordzee Fysiotherapie' }).first();
  await card.getByText('standaard', { exact: true }).waitFor();
  await expectAccessible(page);

  await card.getByRole('button', { name: 'Wijzigen' }).click();
  await card.getByLabel('Uitgever').fill('Noordzee, Texel');
  await card.getByLabel('Uitgever').press('Enter');
  await card.locator('.template-page').getByText('Noordzee, Texel').waitFor();
  await expectAccessible(page);
  const zip = await downloaded(
    page,
    () => card.getByRole('button', { name: 'Downloaden' }).click(),
    join(folder, 'terug.zip'),
  );
  expect(Buffer.from(unzipSync(zip)['template.json'] ?? []).toString()).toContain('Noordzee, Texel');

  await card.getByRole('button', { name: /verwijderen/ }).click();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await templates.getByRole('heading', { name: /Noordzee Fysiotherapie/ }).waitFor();
  await untilQuiet(page);
  await templates.getByRole('button', { name: 'Klaar' }).last().click();

  const exporting = await open('Exporteren');
  await exporting.getByText('Webpagina (HTML)').click();
  const start = () => exporting.getByRole('button', { name: 'Exporteren', exact: true }).click();
  expect((await downloaded(page, start, join(folder, 'a.html'))).toString()).toContain('Noordzee, Texel');
  await exporting.getByLabel('Sjabloon').click();
  await page.getByRole('option', { name: 'neutraal', exact: true }).click();
  expect((await downloaded(page, start, join(folder, 'b.html'))).toString()).not.toContain('Noordzee, Texel');
  expect(faults).toEqual([]);
});
