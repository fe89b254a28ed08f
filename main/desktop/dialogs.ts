import type { BaseWindow, Dialog, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { TFunction } from 'i18next';
import { CHANNELS } from './channels.ts';
import { openOptions, saveOptions } from './dialog-options.ts';
import { isOwnFrame } from './own-page.ts';

export interface DialogHost {
  ipc: Pick<IpcMain, 'handle'>;
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** The window the dialog belongs to, so that it cannot get behind it. */
  window: () => BaseWindow | null;
  /** In the language of the screens at that moment. */
  translate: () => TFunction;
  /** Where dialogs start. */
  folder: string;
}

/** Answers the methods of `DesktopBridge`. Messages from anything but the app's own top frame are refused. */
export function serveDialogs(host: DialogHost): void {
  host.ipc.handle(CHANNELS.chooseOpen, event => {
    refuseStrangers(event);
    return chooseOpen(host);
  });
  host.ipc.handle(CHANNELS.chooseSave, async (event, suggested: unknown) => {
    refuseStrangers(event);
    if (typeof suggested !== 'string') throw new TypeError('A suggested file name must be text.');
    const options = saveOptions(host.translate(), host.folder, suggested);
    const window = host.window();
    const { canceled, filePath } = await (window === null
      ? host.dialog.showSaveDialog(options)
      : host.dialog.showSaveDialog(window, options));
    return canceled || filePath === '' ? null : filePath;
  });
}

/** Asks which project to open; null when the user cancels. */
export async function chooseOpen(host: DialogHost): Promise<string | null> {
  const options = openOptions(host.translate(), host.folder);
  const window = host.window();
  const { canceled, filePaths } = await (window === null
    ? host.dialog.showOpenDialog(options)
    : host.dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

function refuseStrangers(event: IpcMainInvokeEvent): void {
  if (!isOwnFrame(event.senderFrame)) throw new Error('Only the pages of Leidraad may ask for a file.');
}
