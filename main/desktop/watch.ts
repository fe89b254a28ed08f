import { type BrowserWindow, dialog } from 'electron';
import type { TFunction } from 'i18next';

/**
 * Stays with the page when things go wrong: asks before text that is not stored yet is left behind, and loads
 * the page again after its process has died.
 */
export function watch(window: BrowserWindow, translate: () => TFunction): void {
  window.webContents.on('will-prevent-unload', event => {
    const t = translate();
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: t('menu.leaveTitle'),
      detail: t('menu.leaveDetail'),
      buttons: [t('menu.stay'), t('menu.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (answer === 1) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`The page's process is gone: ${reason}`);
    const t = translate();
    dialog.showMessageBoxSync(window, {
      type: 'error',
      message: t('menu.crashTitle'),
      detail: t('menu.crashDetail'),
      buttons: [t('menu.reload')],
    });
    window.webContents.reload();
  });
}
