/** What only the desktop window can do: the system's own file dialogs. Both answer null when the user cancels. */
export interface DesktopBridge {
  chooseOpen(): Promise<string | null>;
  chooseSave(suggested: string): Promise<string | null>;
}
