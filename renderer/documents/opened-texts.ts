import type { OpenTexts } from './open-texts.ts';

/** Apart from what makes them, so that a window that shows no text need not load the editor. */
const opened = new Map<string, OpenTexts>();

/** The texts of this project when this window has opened any. */
export function openedTexts(projectKey: string): OpenTexts | null {
  return opened.get(projectKey) ?? null;
}

export function rememberTexts(projectKey: string, texts: OpenTexts): void {
  opened.set(projectKey, texts);
}
