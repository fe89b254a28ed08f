import type { Node } from 'prosemirror-model';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { DocumentSession } from '../editor/document-session.ts';
import type { OpenTexts } from './open-texts.ts';

/** Long enough to see where one has come, and gone before one types. */
const FLASH_MS = 1_400;

/** Brings a block into view and marks it for a moment. */
export function revealBlock(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  element.animate([{ backgroundColor: 'var(--warn-soft)' }, { backgroundColor: 'transparent' }], {
    duration: FLASH_MS,
    easing: 'ease-in',
  });
}

/** Selects words in a block, or puts the caret at its start; false as long as its editor is not there. */
export function selectBlock(
  texts: OpenTexts,
  { documentId, blockId, excerpt = '' }: { documentId: string; blockId: string; excerpt?: string },
): boolean {
  const session = texts.store.get(documentId);
  if (!(session instanceof DocumentSession)) return session !== undefined;
  const { view } = session;
  if (!view) return false;
  const block = findBlock(session, blockId);
  if (!block) return true;
  const { doc, tr } = view.state;
  view.focus();
  view.dispatch(tr.setSelection(selectionIn(doc, block, excerpt.replace(/ …$/, ''))).scrollIntoView());
  return true;
}

/** A footnote is selected as a whole, which opens its field; in a block the words are, or its start is the caret. */
function selectionIn(doc: Node, { node, pos }: { node: Node; pos: number }, words: string): Selection {
  if (node.type.name === 'footnote') return NodeSelection.create(doc, pos);
  if (!node.isTextblock) return Selection.near(doc.resolve(pos + 1));
  const text = node.children
    .map(child => (child.isText ? (child.text ?? '') : ' '.repeat(child.nodeSize)))
    .join('');
  const at = words === '' ? -1 : text.indexOf(words);
  const from = pos + 1 + Math.max(0, at);
  return TextSelection.create(doc, from, at < 0 ? from : from + words.length);
}

function findBlock({ state }: DocumentSession, blockId: string): { node: Node; pos: number } | null {
  let found: { node: Node; pos: number } | null = null;
  state.doc.descendants((node, pos) => {
    if (node.attrs.id === blockId) found ??= { node, pos };
    return found === null;
  });
  return found;
}
