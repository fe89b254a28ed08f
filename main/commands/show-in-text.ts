import { Fragment, type Node } from 'prosemirror-model';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import type { LiveKey } from '../../shared/live.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { readGuidelineBodies } from './read-bodies.ts';
import { sectionFor } from './section-for-question.ts';
import { replaceText, requireText } from './text-steps.ts';

/** The document in whose text a live block stands; null while readers see it nowhere. */
export function findInText(db: ReadHandle, { kind, ref }: LiveKey): string | null {
  const isIt = ({ type, attrs }: Node) => type.name === 'live' && attrs.kind === kind && attrs.ref === ref;
  for (const [id, text] of readGuidelineBodies(db).bodies) {
    let isFound = false;
    text.descendants(node => {
      isFound ||= isIt(node);
      return !isFound;
    });
    if (isFound) return id;
  }
  return null;
}

/**
 * Puts a live block at the end of the section that answers a key question, as steps that open editors follow and undo
 * takes back; the section is made when there is none. What stands somewhere already stays there.
 */
export function showInText(db: WriteHandle, key: LiveKey, questionId: string): { documentId: string } {
  const known = findInText(db, key);
  if (known !== null) return { documentId: known };
  const documentId = sectionFor(db, questionId);
  const { text } = requireText(db, documentId);
  const block = textBuilder(newBlockId).live(key.kind, key.ref);
  replaceText(db, documentId, text.copy(text.content.append(Fragment.from(block))), 'show-in-text');
  return { documentId };
}
