import { createContext } from 'react';

/** What the shell offers to the screens inside it. */
export interface ShellActions {
  openPalette: () => void;
  openExport: () => void;
  openExportData: () => void;
  /** Templates for the look of exported documents. */
  openTemplates: () => void;
  openSettings: () => void;
  openKeyboardMap: () => void;
  openBackups: () => void;
  openProjectDetails: () => void;
  /** Chooses the seat one works in. */
  openWorkAs: () => void;
  /** Writes a closed copy of the project, to be sent or put aside. */
  sendCopy: () => void;
}

function outside(): void {
  throw new Error('This part is shown outside the shell');
}

export const ShellContext = createContext<ShellActions>({
  openPalette: outside,
  openExport: outside,
  openExportData: outside,
  openTemplates: outside,
  openSettings: outside,
  openKeyboardMap: outside,
  openBackups: outside,
  openProjectDetails: outside,
  openWorkAs: outside,
  sendCopy: outside,
});
