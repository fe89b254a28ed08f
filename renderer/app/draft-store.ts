/** What was typed in forms and not stored, by form; it outlives the form, not the window. */
const drafts = new Map<string, Record<string, string>>();

/** What was typed in this form before it was closed, over what it starts with. */
export function readDraft<T extends Record<string, string>>(name: string, empty: T): T {
  return { ...empty, ...drafts.get(name) };
}

export function keepDraft(name: string, values: Record<string, string>): void {
  drafts.set(name, values);
}

export function dropDraft(name: string): void {
  drafts.delete(name);
}
