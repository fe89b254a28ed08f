import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built app in a process of its own, as `npm start -- --web` runs it. */
export interface WebApp {
  /** The one-time link it printed. */
  link: string;
  origin: string;
  process: ChildProcess;
  /** What it wrote to stderr. */
  errors: string[];
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts the built app on loopback and waits for its link. Needs `npm run build`. */
export async function startWebApp(options: { file?: string; dataFolder: string }): Promise<WebApp> {
  const args = [join(ROOT, 'dist/main/cli.js'), 'serve', ...(options.file ? [options.file] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LEIDRAAD_HOME: options.dataFolder,
      LEIDRAAD_PROJECTS: join(options.dataFolder, 'projecten'),
      LEIDRAAD_LANG: 'nl',
    },
  });
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', line => errors.push(line));
  const link = await new Promise<string>((found, fail) => {
    createInterface({ input: child.stdout }).on('line', line => {
      const match = /http:\/\/\S+/.exec(line);
      if (match) found(match[0]);
    });
    child.once('exit', code => fail(new Error(`the app ended with ${code}: ${errors.join('\n')}`)));
  });
  return {
    link,
    origin: new URL(link).origin,
    process: child,
    errors,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Exchanges the link's secret for a token and returns a caller of procedures. */
export async function openSession(app: WebApp, projectKey: string) {
  const secret = new URL(app.link).hash.slice(1);
  const reply = await fetch(`${app.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  const { token } = (await reply.json()) as { token: string };
  return async (procedure: string, input: unknown): Promise<unknown> => {
    const response = await fetch(`${app.origin}/api/${procedure}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'x-leidraad-project': projectKey,
      },
      body: JSON.stringify(input),
    });
    const body = (await response.json()) as { result?: { data: unknown } };
    if (!body.result) throw new Error(JSON.stringify(body));
    return body.result.data;
  };
}
