import path from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, protocol, session, shell } from 'electron';
import type { TFunction } from 'i18next';
import { translator } from '../../shared/locales/translate.ts';
import type { LeidraadApp } from '../app.ts';
import { changesMenu, createApi } from './api.ts';
import { chooseOpen, type DialogHost, serveDialogs } from './dialogs.ts';
import { failureText } from './failure-text.ts';
import { guardContents, guardSession } from './guards.ts';
import { refreshMenu, showProjectItems } from './menu.ts';
import type { MenuActions } from './menu-template.ts';
import { exportPage, projectPage, START_PAGE, shownProject } from './pages.ts';
import { serveApp } from './protocol.ts';
import { watch } from './watch.ts';
import { createWindow, load } from './window.ts';

/** What the rest of the desktop may ask of the window. */
export interface DesktopHost {
  /** Shows the window with this project, or with what it showed when `file` is null; makes it when it is gone. */
  show(file: string | null): Promise<void>;
}

/**
 * Puts the app in its window: scheme, guards, dialogs and menu. Electron must be ready.
 *
 * @param preload path of the built preload script
 */
export async function createHost(leidraad: LeidraadApp, preload: string): Promise<DesktopHost> {
  const api = createApi(leidraad.fetch);
  const stateFile = path.join(app.getPath('userData'), 'window.json');
  let window: BrowserWindow | null = null;
  let t: TFunction = translator('nl');

  const shown = () => shownProject(window?.webContents.getURL() ?? '');
  const report = (error: unknown) => dialog.showErrorBox(t('menu.openFailed'), failureText(t, error));
  const attempt = (work: Promise<void>) => void work.catch(report);

  const go = (address: string) => {
    if (window === null) window = openWindow(address);
    else load(window, address);
  };
  const open = async (file: string) => {
    const { key } = await leidraad.openFile(file);
    go(projectPage(key));
    await refresh();
  };
  const refresh = async () => {
    t = translator((await api.app.state.query()).settings.language);
    await refreshMenu(api, actions, () => shown() !== null);
  };

  const dialogs: DialogHost = {
    ipc: ipcMain,
    dialog,
    window: () => window,
    translate: () => t,
    folder: app.getPath('documents'),
  };
  const actions: MenuActions = {
    newProject: () => go(START_PAGE),
    openProject: () => attempt(chooseOpen(dialogs).then(file => (file === null ? undefined : open(file)))),
    openRecent: file => attempt(open(file)),
    exportGuideline: () => {
      const key = shown();
      if (key !== null) go(exportPage(key));
    },
    closeProject: () => {
      const key = shown();
      if (key === null || window === null) return;
      // The page goes first: what it still has to store, it stores on leaving.
      window.webContents.once('did-finish-load', () => {
        if (shown() !== key) attempt(api.projects.close.mutate({ key }).then(refresh));
      });
      go(START_PAGE);
    },
    setTheme: theme =>
      attempt(
        api.app.updateSettings
          .mutate({ theme })
          .then(refresh)
          .then(() => window?.webContents.reload()),
      ),
    about: () => app.showAboutPanel(),
  };

  function openWindow(address: string): BrowserWindow {
    const opened = createWindow(address, preload, stateFile);
    watch(opened, () => t);
    opened.webContents.on('did-navigate', () => showProjectItems(shown() !== null));
    opened.webContents.on('did-navigate-in-page', () => showProjectItems(shown() !== null));
    opened.on('closed', () => {
      window = null;
    });
    return opened;
  }

  app.on('web-contents-created', (_event, contents) =>
    guardContents(contents, url => shell.openExternal(url)),
  );
  guardSession(session.defaultSession);
  serveApp(protocol, async request => {
    const response = await leidraad.fetch(request);
    if (changesMenu(request)) attempt(refresh());
    return response;
  });
  serveDialogs(dialogs);
  await refresh();

  return {
    async show(file) {
      if (window === null && file === null) go(START_PAGE);
      if (file !== null) {
        await open(file).catch((error: unknown) => {
          if (window === null) go(START_PAGE);
          report(error);
        });
      }
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
  };
}
