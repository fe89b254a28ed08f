import type { TextEdit } from './inline-diff.ts';
import { textOf } from './tokens.ts';
import type { Weave } from './weave-model.ts';
import { wordsIn } from './words.ts';

/** Shorter texts are equal by chance. */
const LEAST_WORDS = 3;

/**
 * A sentence that is deleted in one place and inserted word for word in another was moved; taking only half of
 * that would say it twice or not at all. Such a couple is one change, when it is the only one of its kind.
 */
export function groupMovedText({ edits, groups }: Weave): void {
  const deleted = new Map<string, number | null>();
  const inserted = new Map<string, number | null>();
  const note = (found: Map<string, number | null>, text: string, variable: number) => {
    if (wordsIn(text).length >= LEAST_WORDS) found.set(text, found.has(text) ? null : variable);
  };
  for (const { inline, offset } of edits.values()) {
    for (const edit of inline?.text ?? []) {
      if (edit.insert.length === 0)
        note(deleted, textOf(inline?.base ?? [], edit.from, edit.to).trim(), offset + edit.variable);
      else if (edit.from === edit.to) note(inserted, insertedText(edit), offset + edit.variable);
    }
  }
  for (const [text, from] of deleted) {
    const to = inserted.get(text);
    if (from !== null && to !== null && to !== undefined) groups.union(from, to);
  }
}

function insertedText({ insert }: TextEdit): string {
  return insert
    .map(token => (token.kind === 'break' ? '\n' : textOf([token])))
    .join('')
    .trim();
}
