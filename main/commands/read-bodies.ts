import type { Node } from 'prosemirror-model';
import type { ReadHandle } from '../../db/database.ts';
import { listTexts } from '../../db/documents.ts';
import { readStoredBody } from '../../shared/text/format.ts';

/** The texts of the guideline by document id; those that cannot be read come as they are stored. */
export function readGuidelineBodies(db: ReadHandle): {
  bodies: Map<string, Node>;
  unreadable: Map<string, string>;
} {
  const bodies = new Map<string, Node>();
  const unreadable = new Map<string, string>();
  for (const { id, format, body } of listTexts(db)) {
    try {
      bodies.set(id, readStoredBody(format, body));
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      unreadable.set(id, body);
    }
  }
  return { bodies, unreadable };
}
