import type { InlineDiff, TextEdit } from './inline-diff.ts';
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
  const note = (found: Map<string, number | null>, { text, variable }: Sentence, offset: number) =>
    found.set(text, found.has(text) ? null : offset + variable);
  for (const { inline, offset } of edits.values()) {
    if (!inline) continue;
    const sentences = sentencesIn(inline);
    for (const sentence of sentences.deleted) note(deleted, sentence, offset);
    for (const sentence of sentences.inserted) note(inserted, sentence, offset);
  }
  for (const [text, from] of deleted) {
    const to = inserted.get(text);
    if (from !== null && to !== null && to !== undefined) groups.union(from, to);
  }
}

interface Sentence {
  text: string;
  variable: number;
}

interface Sentences {
  deleted: readonly Sentence[];
  inserted: readonly Sentence[];
}

const cache = new WeakMap<InlineDiff, Sentences>();

/** What a comparison only deletes or only inserts and is long enough; kept with it. */
function sentencesIn(diff: InlineDiff): Sentences {
  const known = cache.get(diff);
  if (known) return known;
  const deleted: Sentence[] = [];
  const inserted: Sentence[] = [];
  const add = (list: Sentence[], text: string, variable: number) => {
    if (wordsIn(text).length >= LEAST_WORDS) list.push({ text, variable });
  };
  for (const edit of diff.text)
    if (edit.insert.length === 0) add(deleted, textOf(diff.base, edit.from, edit.to).trim(), edit.variable);
    else if (edit.from === edit.to) add(inserted, insertedText(edit), edit.variable);
  const found = { deleted, inserted };
  cache.set(diff, found);
  return found;
}

function insertedText({ insert }: TextEdit): string {
  return insert
    .map(token => (token.kind === 'break' ? '\n' : textOf([token])))
    .join('')
    .trim();
}
