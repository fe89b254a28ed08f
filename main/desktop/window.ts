import { BrowserWindow, type Display, nativeTheme, screen } from 'electron';
import { type Bounds, fitBounds, MIN_SIZE } from './bounds.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** The paper of both themes, so that the window is never white before the first screen is there. */
const PAPER = { light: '#fbfaf7', dark: '#16181a' };

/**
 * The one place where windows are made. Pages in it are sandboxed and see nothing of Node or Electron but
 * `DesktopBridge`. Only macOS checks spelling: elsewhere Chromium would fetch its word lists from the network.
 *
 * @param preload path of the built preload script
 * @param stateFile where the place of the window is kept between starts
 */
export function createWindow(address: string, preload: string, stateFile: string): BrowserWindow {
  const saved = readWindowState(stateFile);
  const bounds = fitBounds(saved?.bounds ?? null, workAreas());
  const window = new BrowserWindow({
    ...bounds,
    minWidth: Math.min(MIN_SIZE.width, bounds.width),
    minHeight: Math.min(MIN_SIZE.height, bounds.height),
    show: false,
    title: 'Leidraad',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  });
  if (saved?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  });
  load(window, address);
  return window;
}

/** Loads a page of the app. A load the user or a newer one breaks off is no failure. */
export function load(window: BrowserWindow, address: string): void {
  window.loadURL(address).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED')) {
      console.error(`${address} is not loaded:`, error);
    }
  });
}

function workAreas(): [Bounds, ...Bounds[]] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display: Display) => display.id !== primary.id);
  return [primary.workArea, ...others.map(display => display.workArea)];
}
