import { expect, it } from 'vitest';
import { changesMenu } from '../../../main/desktop/api.ts';
import { exportPage, projectPage, START_PAGE, shownProject } from '../../../main/desktop/pages.ts';

it('finds back the project a page shows', () => {
  for (const key of ['k1', 'a/b c', 'é%?#']) {
    expect(shownProject(projectPage(key))).toBe(key);
    expect(shownProject(exportPage(key))).toBe(key);
  }
  for (const address of [START_PAGE, '', 'leidraad://app/p/', 'leidraad://app/q/k', 'https://app/p/k1']) {
    expect(shownProject(address)).toBeNull();
  }
});

it.each([
  ['POST', 'projects.open', true],
  ['POST', 'app.updateSettings', true],
  ['POST', 'history.undo,projects.close', true],
  ['POST', 'project.update', false],
  ['POST', 'documents.pushSteps', false],
  ['GET', 'projects.backups', false],
])('%s %s changes the menu: %s', (method, procedures, changes) => {
  expect(changesMenu(new Request(`leidraad://app/api/${procedures}?batch=1`, { method }))).toBe(changes);
});
