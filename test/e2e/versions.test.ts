import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { leidraad } from '../helpers/cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

it('keeps a version, shows what changed since, and puts a text back', async () => {
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const project = page.url().replace(/\/overview.*$/, '');
  const go = async (screen: string) => {
    await page.goto(`${project}/${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilQuiet(page);
  };

  await go('versions');
  await page.keyboard.press('n');
  await expect.poll(() => page.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Concept 3');
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Naar de werkgroep gestuurd.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await page.getByRole('heading', { name: 'Concept 3' }).waitFor();
  await page.getByText('Naar de werkgroep gestuurd.').waitFor();

  await go('documents');
  const section = page.getByRole('textbox', { name: 'Tekst van A.1 Inleiding' });
  await section.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nieuwe eerste woorden. ');
  await page.getByText('Alles opgeslagen').waitFor();
  await untilQuiet(page, 1_000);

  await go('versions');
  await page.getByRole('button', { name: 'Concept 3: Met de werkversie vergelijken' }).click();
  await page.getByText('1 met andere tekst').waitFor();
  await page.getByText('Nieuwe eerste woorden.').waitFor();
  await untilQuiet(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Tekst terugzetten: Inleiding/ }).click();
  await page.getByText('Deze twee versies zijn gelijk').waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await page.getByText('Nieuwe eerste woorden.').waitFor();

  await go('versions');
  await page.getByRole('button', { name: 'Lezen: Concept 3' }).click();
  await page.getByText('U leest Concept 3.').waitFor();
  await page.getByText('De tekst wordt geladen…').first().waitFor({ state: 'detached' });
  await untilQuiet(page);
  expect(await page.getByText('Nieuwe eerste woorden.').count()).toBe(0);
  expect(await page.getByRole('textbox').count()).toBe(0);
  await expectAccessible(page);
  expect(faults).toEqual([]);
  await app.kill('SIGTERM');

  const out = join(tempFolder(), 'concept.html');
  const exported = await leidraad('export', file, '--version', 'concept 3', '-o', out);
  expect(exported.err).toBe('');
  expect((await leidraad('check', file)).code).toBe(0);
});
