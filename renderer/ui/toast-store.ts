/** Messages that appear for a moment. At most one with an undo button: it always concerns the last act. */
export interface ToastMessage {
  id: number;
  text: string;
  tone: 'info' | 'bad';
  action: { label: string; run: () => void } | null;
}

/** Long enough to read two lines and reach the button by keyboard. */
const LIFETIME_MS = 9_000;

let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Shows a message. An earlier one with an action goes, since its action no longer concerns the last act. */
export function showToast(text: string, options: Partial<Pick<ToastMessage, 'tone' | 'action'>> = {}): void {
  const id = ++lastId;
  const kept = messages.filter(message => message.action === null && message.text !== text).slice(-2);
  set([...kept, { id, text, tone: options.tone ?? 'info', action: options.action ?? null }]);
  setTimeout(() => dismissToast(id), LIFETIME_MS);
}

/** Removes one message; does nothing when it has gone already. */
export function dismissToast(id: number): void {
  if (messages.some(message => message.id === id)) set(messages.filter(message => message.id !== id));
}

/** Removes the message that offers an act, once another act has been done. */
export function dismissActions(): void {
  if (messages.some(message => message.action !== null)) set(messages.filter(message => !message.action));
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly ToastMessage[] => messages,
};
