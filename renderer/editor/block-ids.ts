import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { newBlockId } from '../../shared/text/block-id.ts';

/**
 * Every block and footnote has an id that stays with it: comments, redlines and versions hang on it. A block
 * without one gets one; of two with the same id the first keeps it, so on a split the upper half stays itself
 * and on a paste of a copy the original does. The ids are set in the same undo event as the edit.
 */

/** Whether nodes of this kind carry an id. */
export function carriesId(node: Node): boolean {
  return node.type.spec.attrs?.id !== undefined;
}

/** All ids in a document. */
export function idsIn(doc: Node): Set<string> {
  const ids = new Set<string>();
  doc.descendants(node => {
    if (carriesId(node) && typeof node.attrs.id === 'string') ids.add(node.attrs.id);
  });
  return ids;
}

/** Positions of the nodes that need a new id, in document order. */
export function findUnidentified(doc: Node): number[] {
  const seen = new Set<string>();
  const positions: number[] = [];
  doc.descendants((node, pos) => {
    if (!carriesId(node)) return;
    const id: unknown = node.attrs.id;
    if (typeof id !== 'string' || seen.has(id)) positions.push(pos);
    else seen.add(id);
  });
  return positions;
}

/** Gives ids where they are missing or double; null when all is well. */
export function identifyBlocks(state: EditorState, newId: () => string): Transaction | null {
  const positions = findUnidentified(state.doc);
  if (positions.length === 0) return null;
  const tr = state.tr;
  for (const pos of positions) tr.setNodeAttribute(pos, 'id', newId());
  return state.storedMarks ? tr.setStoredMarks(state.storedMarks) : tr;
}

/** The plugin that keeps ids complete and unique after each edit made here; edits of others come with their own. */
export function blockIds(newId: () => string = newBlockId): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      const own = transactions.some(tr => tr.docChanged && tr.getMeta('rebased') === undefined);
      return own ? identifyBlocks(state, newId) : null;
    },
  });
}
