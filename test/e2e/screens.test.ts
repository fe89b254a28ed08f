import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listRounds } from '../../db/comments/rounds.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { AUTHORISATION_VIEWS } from '../../renderer/authorisation/views.ts';
import { EVIDENCE_VIEWS } from '../../renderer/evidence/use-evidence-view.ts';
import { IMPLEMENTATION_VIEWS } from '../../renderer/implementation/views.ts';
import { PEOPLE_VIEWS } from '../../renderer/people/use-people-view.ts';
import { SCREENS } from '../../renderer/screens.ts';
import { SOURCES_VIEWS } from '../../renderer/sources/use-sources-view.ts';
import { PHASES } from '../../shared/phases.ts';
import { openAsUser, startBrowser, untilQuiet } from '../helpers/browser.ts';
import { lookInBothThemes, pictureFolder } from '../helpers/pictures.ts';
import { openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { startWebApp } from '../helpers/web-app.ts';

/** The ways the screens can be looked at; a screen that is not named here has one. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  people: PEOPLE_VIEWS,
  bottlenecks: ['list', 'priorities', 'surveys'],
  questions: ['questions', 'framework', 'outcomes'],
  meetings: ['meetings', 'actions'],
  references: ['list', 'duplicates'],
  selection: ['searches', 'criteria', 'screening', 'conflicts', 'flow'],
  sources: SOURCES_VIEWS,
  evidence: EVIDENCE_VIEWS,
  authorisation: AUTHORISATION_VIEWS,
  implementation: IMPLEMENTATION_VIEWS,
  thread: ['walk', 'matrix'],
};

/** All conflicts of the screening are settled in the sample, as they should be by the end of it. */
const MAY_BE_EMPTY = ['selection?view=conflicts'];

const ADDRESSES = Object.keys(SCREENS).flatMap(area =>
  area === 'phases'
    ? PHASES.map(phase => `phases?open=${phase}`)
    : (VIEWS[area] ?? ['']).map(view => (view === '' ? area : `${area}?view=${view}`)),
);

it('every screen of the sample is filled, accessible and quiet, in light and in dark', async () => {
  const pictures = pictureFolder('screens');
  const file = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(file, 'Test');
  const stored = await openForTest(file, { readOnly: true });
  const rounds = stored.read(listRounds);
  const app = await startWebApp({ file, dataFolder: tempFolder() });
  onTestFinished(() => app.kill('SIGTERM'));
  const { page, faults } = await openAsUser(await startBrowser(), app);
  const project = page.url().replace(/\/overview.*$/, '');
  const empty: string[] = [];
  const look = async (name: string) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilQuiet(page, 150);
    if ((await page.locator('.empty').count()) > 0 && !MAY_BE_EMPTY.includes(name)) empty.push(name);
    await lookInBothThemes(page, pictures, name.replace(/\W+/g, '-'));
  };
  for (const address of ADDRESSES) {
    await page.goto(`${project}/${address}`);
    await look(address);
  }
  // Both rounds, with every tab of each.
  for (const [round, { id, title }] of rounds.entries()) {
    await page.goto(`${project}/comments?within=${id}`);
    const tabs = page.locator('.round-tabs').getByRole('tab');
    await tabs.first().waitFor();
    for (let index = 0; index < (await tabs.count()); index++) {
      await tabs.nth(index).click();
      await look(`comments ${round + 1} ${title}: ${await tabs.nth(index).textContent()}`);
    }
  }
  await page.goto(`${app.origin}/`);
  await look('start');
  expect(empty).toEqual([]);
  expect(faults).toEqual([]);
  expect(app.errors).toEqual([]);
}, 900_000);
