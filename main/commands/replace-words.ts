import { Transform } from 'prosemirror-transform';
import * as z from 'zod';
import type { WriteHandle } from '../../db/database.ts';
import { listOutlineRows, updateDocument } from '../../db/documents.ts';
import { documentTitleSchema } from '../../shared/documents.ts';
import { findMatches, findPattern, findWords } from '../../shared/text/find.ts';
import { replaceMatches, replaceWord } from '../../shared/text/replace.ts';
import { readGuidelineBodies } from './read-bodies.ts';
import { storeTransform } from './text-steps.ts';

export const replaceWordsSchema = z.object({
  query: z.string().min(1).max(1_000),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  replacement: z.string().max(1_000),
});

export interface ReplacedWords {
  places: number;
  /** The version each changed text is at now. */
  texts: { id: string; version: number }[];
}

/**
 * Replaces words everywhere in the guideline: in texts, footnotes, captions and titles. A title that would become
 * empty or too long stays as it is, and so does a text that cannot be read.
 */
export function replaceWords(db: WriteHandle, act: z.infer<typeof replaceWordsSchema>): ReplacedWords {
  const { query, replacement, ...options } = act;
  const pattern = findPattern(query, options);
  const replaced: ReplacedWords = { places: 0, texts: [] };
  if (pattern === null) return replaced;
  const documents = listOutlineRows(db);
  for (const { id, revision, title, questionId } of documents) {
    const matches = findWords(title, pattern);
    const changed = matches.reduceRight((text, match) => replaceWord(text, match, replacement), title);
    const { data } = documentTitleSchema.safeParse(changed);
    if (data === undefined || data === title) continue;
    updateDocument(db, id, revision, { title: data, questionId });
    replaced.places += matches.length;
  }
  const { bodies } = readGuidelineBodies(db);
  for (const { id, version } of documents) {
    const doc = bodies.get(id);
    const matches = doc ? findMatches(doc, pattern) : [];
    if (!doc || matches.length === 0) continue;
    const transform = replaceMatches(new Transform(doc), matches, replacement);
    storeTransform(db, id, version, transform, 'replace');
    replaced.places += matches.length;
    replaced.texts.push({ id, version: version + transform.steps.length });
  }
  return replaced;
}
