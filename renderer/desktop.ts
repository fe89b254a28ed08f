import type { DesktopBridge } from '../shared/desktop-bridge.ts';

declare global {
  interface Window {
    /** Set by the preload of the desktop window; absent in a browser. */
    leidraad?: DesktopBridge;
  }
}

/** The system dialogs of the desktop window, or null in a browser. */
export function desktopBridge(): DesktopBridge | null {
  return window.leidraad ?? null;
}
