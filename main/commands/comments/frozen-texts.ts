import type { Node } from 'prosemirror-model';
import type { ReadHandle } from '../../../db/database.ts';
import { readStoredText } from '../../../db/versions.ts';
import type { BlockTexts } from '../../../shared/comments/place.ts';
import { blockTexts } from '../../../shared/text/anchor-text.ts';
import { readStoredBody } from '../../../shared/text/format.ts';
import { type FrozenGuideline, readFrozen } from '../freeze-guideline.ts';

/** The texts of a frozen version, each read when it is first asked for. */
export interface FrozenTexts {
  frozen: FrozenGuideline;
  hashOf(documentId: string): string | null;
  body(documentId: string): Node | null;
  /** The text of every block. */
  blocks: BlockTexts;
}

/** Reads a version for placing comments in it. A text that cannot be read has no blocks. */
export function readFrozenTexts(db: ReadHandle, versionId: string): FrozenTexts {
  const frozen = readFrozen(db, versionId);
  const stored = new Map(frozen.texts.map(text => [text.documentId, text]));
  const bodies = new Map<string, Node | null>();
  const body = (documentId: string): Node | null => {
    const known = bodies.get(documentId);
    if (known !== undefined) return known;
    const text = stored.get(documentId);
    const content = text && readStoredText(db, text.hash);
    const node = text && content ? readOrNull(text.format, content) : null;
    bodies.set(documentId, node);
    return node;
  };
  const blocks = new Map<string, ReadonlyMap<string, string | null>>();
  for (const { id } of frozen.parts.outline) {
    const node = body(id);
    blocks.set(id, node ? blockTexts(node) : new Map());
  }
  return { frozen, hashOf: id => stored.get(id)?.hash ?? null, body, blocks };
}

function readOrNull(format: number, content: string): Node | null {
  try {
    return readStoredBody(format, content);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
