import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { createApp } from '../../app.ts';
import { dataFolder } from '../../data-folder.ts';
import { rendererFolder } from '../../renderer-folder.ts';
import { serveWeb } from '../../web/serve.ts';
import type { CliCommand } from '../command.ts';

export const serveCommand: CliCommand = {
  name: 'serve',
  usage: 'serve [FILE] [--port N] [--open]',
  async run({ args, out, env, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string', default: '0' }, open: { type: 'boolean', default: false } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new LeidraadError('usage');
    const root = rendererFolder();
    if (!existsSync(join(root, 'index.html'))) throw new LeidraadError('folder-missing', { path: root });

    const app = createApp({ dataFolder: dataFolder(env), rendererFolder: root, host: 'web' });
    const file = positionals[0];
    const project = file === undefined ? null : await app.openFile(resolve(file));
    const host = await serveWeb(app, port);
    const link = host.newLink(project ? `/p/${project.key}/overview` : '/');
    out(t('cli.serving', { link }));
    if (values.open) openBrowser(link);

    await new Promise<void>(done => {
      process.once('SIGINT', done);
      process.once('SIGTERM', done);
    });
    await host.stop();
    app.close();
    return 0;
  },
};

/** Opens the system's browser; where there is none, the printed link does. */
function openBrowser(link: string): void {
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  if (command === undefined) return;
  const child = spawn(command, [...before, link], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
