import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { insertBottleneck } from '../../../db/bottlenecks.ts';
import { appWithProject } from '../../helpers/app.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const url = (path: string, params: Record<string, string>) =>
  new Request(`http://127.0.0.1/files/${path}?${new URLSearchParams(params)}`);

it('streams the project as it was when the export began, and reads it in again', async () => {
  const { app, project } = await appWithProject();
  const response = await app.fetch(url('export', { project: project.key, format: 'json' }));
  expect(response.headers.get('content-disposition')).toMatch(/proefrichtlijn-.*\.json/);
  // A change while it is under way is not held up by it, and not in it.
  project.change('bottlenecks.create', db =>
    insertBottleneck(db, { theme: 'Later', text: '', source: 'other' }),
  );
  const json = await response.text();
  expect(JSON.parse(json).tables.bottlenecks).toEqual([]);

  const folder = tempFolder();
  const send = (body: string, path: string) =>
    app.fetch(new Request(url('import-project', { path, name: 'x.json' }).url, { method: 'POST', body }));
  const target = join(folder, 'terug.leidraad');
  expect(await (await send(json, target)).json()).toEqual({ path: target });
  expect(existsSync(target)).toBe(true);
  const refused = await send(json, target);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ leidraad: { code: 'file-exists' } });
  expect((await send(json.slice(0, 500), join(folder, 'stuk.leidraad'))).status).toBe(422);
  expect(readdirSync(folder)).toEqual(['terug.leidraad']);
});

it('lets go of the project when whoever asked goes away', async () => {
  const { app, project } = await appWithProject();
  const response = await app.fetch(url('export', { project: project.key, format: 'json' }));
  await response.body?.cancel();
  app.workspace.close(project.key);
  // A plain file is left: no log of a reader that still holds it.
  expect(readdirSync(join(project.file.path, '..')).filter(name => name.includes('-wal'))).toEqual([]);
});
