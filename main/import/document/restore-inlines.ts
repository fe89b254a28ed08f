import { Fragment, type Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';
import type { Loss } from '../../../shared/word-import.ts';
import type { Origin } from './printed-base.ts';

const { abbreviation } = textSchema.marks;

/** What is put back into a block that was in Word: a node instead of the words it was printed as, or a mark on words. */
export interface Restored {
  from: number;
  to: number;
  /** Null for words that get the mark of an abbreviation. */
  node: Node | null;
  long: string;
}

/** A stretch of the block of the guideline, as it was printed. */
interface Stretch {
  from: number;
  to: number;
  node: Node;
  /** What it was printed as, for a citation or reference; of a footnote, what is so in it. */
  printed: string[];
}

type Found = { blockId: string; from: number; to: number } | null;

/**
 * Finds in the text that came back what was a citation, a reference, a footnote or an abbreviation before it was
 * printed.
 *
 * @param written the block of the guideline
 * @param printed the same after it was in Word and nothing was changed
 * @param carry where a stretch of `printed` is now
 * @param read the block of that id that came back
 * @returns what is to be put back, by block
 */
export function findInlines(
  written: Node,
  printed: Node,
  origin: Origin & { kind: 'text' },
  carry: (from: number, to: number) => Found,
  read: (blockId: string) => Node | undefined,
  losses: Loss[],
): { blockId: string; restored: Restored }[] {
  return stretchesOf(written, printed, origin).flatMap(({ from, to, node, printed: words }) => {
    const place = carry(from, to);
    const block = place && read(place.blockId);
    // Across a split or a join a stretch may reach past its block; then it is not there as it was.
    if (!place || !block || place.to > block.content.size) return [];
    const there = block.slice(place.from, place.to).content;
    const put = (restored: Pick<Restored, 'node' | 'long'>) => [
      { blockId: place.blockId, restored: { from: place.from, to: place.to, ...restored } },
    ];
    if (node.isText)
      return there.textBetween(0, there.size) === node.text
        ? put({ node: null, long: String(abbreviation.isInSet(node.marks)?.attrs.long ?? '') })
        : [];
    if (node.type.name === 'footnote') {
      const note = there.childCount === 1 ? there.firstChild : null;
      const before = printed.nodeAt(from);
      if (note?.type !== node.type || !before) return [];
      return put({ node: restoreNote(node, before, note, words), long: '' });
    }
    if (there.textBetween(0, there.size, null, '\ufffc') === words[0]) return put({ node, long: '' });
    losses.push({ kind: 'citation', place: '', text: there.textBetween(0, there.size) });
    return [];
  });
}

function stretchesOf(written: Node, printed: Node, origin: Origin & { kind: 'text' }): Stretch[] {
  const found: Stretch[] = [];
  const words = [...origin.printed];
  const notes = [...origin.notes];
  let at = 0;
  for (const node of written.children) {
    const isNote = node.type.name === 'footnote';
    const isPrinted = node.type.name === 'citation' || node.type.name === 'reference';
    const own = isPrinted ? [words.shift() ?? ''] : isNote ? (notes.shift() ?? []) : [];
    const size = isPrinted
      ? (own[0] ?? '').length
      : isNote
        ? (printed.nodeAt(at)?.nodeSize ?? 0)
        : node.nodeSize;
    if (size > 0 && (isNote || isPrinted || abbreviation.isInSet(node.marks)))
      found.push({ from: at, to: at + size, node, printed: own });
    at += size;
  }
  return found;
}

/** The footnote as it was when nothing in it changed; else its new words, with what was printed put back. */
function restoreNote(written: Node, before: Node, now: Node, printed: readonly string[]): Node {
  if (before.textContent === now.textContent) return written;
  const atoms = written.children.filter(child => !child.isText);
  const content: Node[] = [];
  let rest = now.content;
  for (const [index, atom] of atoms.entries()) {
    const words = printed[index] ?? '';
    const at = words === '' ? -1 : rest.textBetween(0, rest.size).indexOf(words);
    if (at < 0) continue;
    content.push(...rest.cut(0, at).content, atom);
    rest = rest.cut(at + words.length);
  }
  return written.type.create(written.attrs, Fragment.from([...content, ...rest.content]));
}

/** The content of a block with these put back. */
export function putBack(block: Node, restored: readonly Restored[]): Fragment {
  const parts: Node[] = [];
  let done = 0;
  for (const { from, to, node, long } of restored.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    parts.push(...block.content.cut(done, from).content);
    if (node) parts.push(node);
    else
      for (const child of block.content.cut(from, to).content)
        parts.push(child.mark(abbreviation.create({ long }).addToSet(child.marks)));
    done = to;
  }
  parts.push(...block.content.cut(done).content);
  return Fragment.fromArray(parts);
}

/** Where a place of the block is once these are put back. */
export function placeAfter(restored: readonly Restored[], at: number): number {
  let shift = 0;
  for (const { from, to, node } of restored.toSorted((a, b) => a.from - b.from)) {
    if (from >= at || !node) continue;
    if (to > at) return from + shift;
    shift += node.nodeSize - (to - from);
  }
  return at + shift;
}
