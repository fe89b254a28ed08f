import path from 'node:path';
import { app, dialog, protocol } from 'electron';
import { translator } from '../../shared/locales/translate.ts';
import { createApp } from '../app.ts';
import { failureText } from './failure-text.ts';
import { createHost, type DesktopHost } from './host.ts';
import { fileArgument, isProjectFile, ownArguments, passedFile } from './launch.ts';
import { registerScheme } from './protocol.ts';

/** The oldest Electron the desktop is written for. */
const MIN_ELECTRON = 45;

/** A file the system asked for before the window was there. */
let pendingFile = fileArgument(ownArguments(process.argv, app.isPackaged), process.cwd());
let host: DesktopHost | null = null;

const t = translator('nl');
const found = process.versions.electron ?? '0';
if (Number.parseInt(found, 10) < MIN_ELECTRON) {
  dialog.showErrorBox(t('menu.startFailed'), t('menu.tooOld', { needed: MIN_ELECTRON, found }));
  app.exit(1);
} else if (!app.requestSingleInstanceLock({ file: pendingFile })) {
  app.exit(0);
} else {
  registerScheme(protocol);
  app.enableSandbox();
  app.setAppUserModelId('org.example.leidraad');
  app.on('second-instance', (_event, _argv, _folder, data) => show(passedFile(data)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (isProjectFile(file)) show(file);
  });
  app.on('activate', () => show(null));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  start().catch((error: unknown) => {
    dialog.showErrorBox(t('menu.startFailed'), failureText(t, error));
    app.exit(1);
  });
}

function show(file: string | null): void {
  if (host === null) pendingFile = file ?? pendingFile;
  else void host.show(file);
}

async function start(): Promise<void> {
  await app.whenReady();
  const leidraad = createApp({
    host: 'desktop',
    dataFolder: app.getPath('userData'),
    rendererFolder: path.join(import.meta.dirname, '../renderer'),
  });
  let closed = false;
  app.on('will-quit', event => {
    if (closed) return;
    event.preventDefault();
    leidraad
      .close()
      .catch((error: unknown) => dialog.showErrorBox(t('menu.closeFailed'), failureText(t, error)))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
  host = await createHost(leidraad);
  await host.show(pendingFile);
}
