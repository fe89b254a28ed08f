import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { expectAccessible, openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

const SCREENS = [
  'overview',
  'initiation',
  'phases?open=preparation',
  'phases?open=development',
  'planning',
  'people',
  'bottlenecks',
  'questions',
  'meetings',
  'documents',
  'sources',
  'sources?view=searches',
  'sources?view=agree',
  'sources?view=compare',
  'adapte',
  'recommendations',
  'abbreviations',
  'implementation',
  'thread',
  'thread?view=matrix',
  'meetings?view=actions',
  'history',
];

for (const dark of [false, true]) {
  it(`every screen of the sample is accessible and quiet in ${dark ? 'dark' : 'light'}`, async () => {
    const file = join(tempFolder(), 'voorbeeld.leidraad');
    buildSample(file, 'Test');
    const app = await startWebApp({ file, dataFolder: tempFolder() });
    onTestFinished(() => app.kill('SIGTERM'));
    const { page, faults } = await openAsUser(await startBrowser(), app, { dark });
    const project = page.url().replace(/\/overview.*$/, '');
    for (const screen of SCREENS) {
      await page.goto(`${project}/${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await untilQuiet(page);
      await expectAccessible(page);
    }
    await page.goto(`${app.origin}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    expect(faults).toEqual([]);
    expect(app.errors).toEqual([]);
  });
}
