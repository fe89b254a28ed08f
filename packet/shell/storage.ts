/**
 * The browser's storage is a convenience, the saved file is the truth: on a page opened from disk some browsers
 * have none, some share it with every local page, and some keep it per file path.
 */
export interface DraftStorage {
  /** Where drafts go: `memory` forgets them with the window. */
  kind: 'browser' | 'memory';
  read(): string | null;
  /** False when there is no room. */
  write(text: string): boolean;
  clear(): void;
}

export function openStorage(packetId: string): DraftStorage {
  const key = `leidraad:${packetId}`;
  const storage = findLocalStorage(key);
  if (!storage) {
    let held: string | null = null;
    return {
      kind: 'memory',
      read: () => held,
      write(text) {
        held = text;
        return true;
      },
      clear() {
        held = null;
      },
    };
  }
  return {
    kind: 'browser',
    read: () => storage.getItem(key),
    write(text) {
      try {
        storage.setItem(key, text);
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    clear: () => storage.removeItem(key),
  };
}

/** Even reading the property `localStorage` can throw. */
function findLocalStorage(key: string): Storage | null {
  try {
    const probe = `${key}:probe`;
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
