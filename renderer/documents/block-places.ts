import { TextSelection } from 'prosemirror-state';
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
  const place = findBlock(session, blockId);
  if (!place) return true;
  const at = excerpt === '' ? -1 : place.text.indexOf(excerpt.replace(/ …$/, ''));
  const from = place.start + Math.max(0, at);
  const to = at < 0 ? from : from + excerpt.replace(/ …$/, '').length;
  view.focus();
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
  return true;
}

/** Where the words of a block begin, and these words with one sign for each position. */
function findBlock({ state }: DocumentSession, blockId: string): { start: number; text: string } | null {
  let found: { start: number; text: string } | null = null;
  state.doc.descendants((node, pos) => {
    if (found || node.attrs.id !== blockId) return found === null;
    if (node.type.name === 'footnote') found = { start: pos, text: '' };
    else if (node.isTextblock) {
      const text = node.children
        .map(child => (child.isText ? (child.text ?? '') : ' '.repeat(child.nodeSize)))
        .join('');
      found = { start: pos + 1, text };
    }
    return found === null;
  });
  return found;
}
