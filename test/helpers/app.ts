import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp, type LeidraadApp } from '../../main/app.ts';
import type { OpenProject } from '../../main/open-project.ts';
import { newProjectPath } from './project-files.ts';
import { tempFolder } from './temp-folder.ts';

/** The real handler with a data folder of its own. */
export function newApp(rendererFolder = tempFolder()): LeidraadApp {
  const app = createApp({ dataFolder: tempFolder(), rendererFolder, host: 'web' });
  onTestFinished(() => app.close());
  return app;
}

/** Calls a procedure with a Request, as the renderer does. Mutations go by POST. */
export async function call(
  app: LeidraadApp,
  kind: 'query' | 'mutation',
  path: string,
  input: unknown = undefined,
  project?: OpenProject,
): Promise<{
  status: number;
  data: unknown;
  error: { code: string; params: Record<string, unknown> } | undefined;
}> {
  const query =
    kind === 'query' && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const response = await app.fetch(
    new Request(`http://127.0.0.1/api/${path}${query}`, {
      method: kind === 'query' ? 'GET' : 'POST',
      headers: {
        ...(project ? { 'x-leidraad-project': project.key } : {}),
        ...(kind === 'mutation' ? { 'content-type': 'application/json' } : {}),
      },
      ...(kind === 'mutation' ? { body: JSON.stringify(input ?? null) } : {}),
    }),
  );
  const body = await response.json();
  return { status: response.status, data: body.result?.data, error: body.error?.data.leidraad };
}

/** An app with a new project open in it. */
export async function appWithProject(): Promise<{ app: LeidraadApp; project: OpenProject; path: string }> {
  const path = newProjectPath();
  const app = newApp();
  return { app, path, project: await app.openFile(path) };
}

/** An app with the sample open in it. */
export async function appWithSample(): Promise<{ app: LeidraadApp; project: OpenProject }> {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  const app = newApp();
  return { app, project: await app.workspace.sample(path) };
}
