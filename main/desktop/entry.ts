import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, protocol } from 'electron';
import { INTL_LOCALES } from '../../shared/locales/intl-locales.ts';
import { translator } from '../../shared/locales/translate.ts';
import { createApp } from '../app.ts';
import { dataFolder } from '../data-folder.ts';
import { openSettings } from '../settings.ts';
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
const folder = dataFolder();
separateProfile();
speakLanguage();

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

/** Chromium keeps its own files apart from Leidraad's; the single-instance lock goes by this folder too. */
function separateProfile(): void {
  const profile = path.join(folder, 'window');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
}

/** Date fields and spelling follow Chromium's language, which is fixed at the start. */
function speakLanguage(): void {
  const { language } = openSettings(path.join(folder, 'settings.json')).get();
  app.commandLine.appendSwitch('lang', INTL_LOCALES[language]);
}

function show(file: string | null): void {
  if (host === null) pendingFile = file ?? pendingFile;
  else void host.show(file);
}

async function start(): Promise<void> {
  await app.whenReady();
  const leidraad = createApp({
    host: 'desktop',
    dataFolder: folder,
    rendererFolder: path.join(import.meta.dirname, '../renderer'),
  });
  let closed = false;
  app.on('will-quit', () => {
    if (closed) return;
    closed = true;
    try {
      leidraad.close();
    } catch (error) {
      dialog.showErrorBox(t('menu.closeFailed'), failureText(t, error));
    }
  });
  host = await createHost(leidraad, path.join(import.meta.dirname, 'preload.cjs'));
  await host.show(pendingFile);
}
