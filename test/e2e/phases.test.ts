import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { createProjectFile } from '../../db/project-file.ts';
import { expectAccessible, openAsUser, startBrowser } from '../helpers/browser.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

async function newProjectInBrowser(): Promise<{ page: Page; faults: string[]; errors: string[] }> {
  const file = join(tempFolder(), 'proef.leidraad');
  createProjectFile(
    file,
    { title: 'Proefrichtlijn', method: 'kngf-adapte', edition: '2025', language: 'nl' },
    'Test',
  );
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  return { page, faults, errors: app.errors };
}

/** Goes to a screen by the palette, as one does without a mouse. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.getByRole('menuitem', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

it('records a reason and ticks a criterion, with the keyboard alone', async () => {
  const { page, faults, errors } = await newProjectInBrowser();
  const { keyboard } = page;

  await goTo(page, 'Aanleiding en opdracht');
  await page.getByRole('heading', { name: 'Nog geen aanleidingen' }).waitFor();
  await keyboard.press('n');
  await page.getByRole('form', { name: 'Nieuwe aanleiding' }).waitFor();
  await keyboard.type('Het Zorginstituut vraagt om een herziening');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Aanleiding 1', exact: true }).waitFor();
  await expectAccessible(page);
  await keyboard.press('Escape');
  const gate = page.getByRole('region', { name: 'Go-besluit' });
  await gate.getByText('8 criteria zijn nog niet vervuld').waitFor();

  await tabTo(page, 'Afvinken… De middelen zijn toegezegd');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Criterium afvinken' }).waitFor();
  await expectAccessible(page);
  await keyboard.type('Brief van 1 maart');
  await tabTo(page, 'Afvinken');
  await keyboard.press('Enter');
  await gate.getByText('7 criteria zijn nog niet vervuld').waitFor();
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
});

it('skips a step and decides with reservations, with the keyboard alone', async () => {
  const { page, faults, errors } = await newProjectInBrowser();
  const { keyboard } = page;

  await tabTo(page, /^Aanloop, bezig/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Aanloop' }).waitFor();
  await expectAccessible(page);
  await tabTo(page, 'Overslaan… Beleidscontext beschrijven');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Stap overslaan' }).waitFor();
  await expectAccessible(page);
  await keyboard.type('Er is geen beleid over dit onderwerp');
  await tabTo(page, 'Stap overslaan');
  await keyboard.press('Enter');
  await page.getByText('Overgeslagen: Er is geen beleid over dit onderwerp').waitFor();

  await tabTo(page, 'Besluit nemen…');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Besluit: Aanloop' });
  await dialog.waitFor();
  // With criteria open, a plain "go" is not on offer.
  expect(await dialog.getByRole('radio').count()).toBe(2);
  expect(await dialog.getByRole('button', { name: 'Besluit vastleggen' }).isDisabled()).toBe(true);
  await expectAccessible(page);
  await tabTo(page, /^Voorbehoud/);
  await keyboard.type('Begroting volgt in april');
  await tabTo(page, 'Besluit vastleggen');
  await keyboard.press('Enter');
  await page.getByText(/^Go onder voorbehoud, /).waitFor();
  await page.getByText('Voorbehoud: Begroting volgt in april').waitFor();
  await page.getByRole('link', { name: /^Voorbereiding ?, bezig/ }).waitFor();
  await expectAccessible(page);

  await goTo(page, 'Planning');
  await tabTo(page, 'Voorbereiding, Gepland einde');
  await page.locator(':focus').fill('2020-02-01');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: /Voorbereiding had \d+ dagen geleden klaar moeten zijn/ }).waitFor();
  await page.getByRole('img', { name: 'Tijdlijn van de fasen' }).waitFor();
  await expectAccessible(page);
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
});
