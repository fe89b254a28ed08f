import { Fragment, type Node } from 'prosemirror-model';
import type { OutlineItem } from '../../../shared/documents.ts';
import { newBlockId } from '../../../shared/text/block-id.ts';
import type { Loss, LossKind } from '../../../shared/word-import.ts';
import type { Origin, PrintedBase } from './printed-base.ts';
import { PROGRAM_LINES } from './program-lines.ts';
import { placeAfter, putBack } from './restore-inlines.ts';
import type { ReturnedText } from './returned-text.ts';

/** Where a block that came back is now. */
export interface RestoredPlace {
  documentId: string;
  blockId: string;
  /** The place in it of a place in the block as it was read. */
  at(offset: number): number;
}

export interface RestoredDocuments {
  /** Blocks of each document that is in the file. */
  blocks: Map<string, Node[]>;
  places: Map<string, RestoredPlace>;
}

interface Surroundings {
  base: PrintedBase;
  bodies: ReadonlyMap<string, Node>;
  outline: readonly OutlineItem[];
  /** The document text belongs to before any title is met. */
  start: string | null;
  /** Whether all of the text belongs to it. */
  isAlone: boolean;
}

/** The deepest heading a text has. */
const DEEPEST = 3;

/**
 * Cuts a text that came back into the documents of the guideline and makes it theirs again: what the program printed
 * is left out, what was made from data is named instead of shown, and every block that was known gets its id.
 */
export function restoreDocuments(
  text: ReturnedText,
  { base, bodies, outline, start, isAlone }: Surroundings,
  losses: Loss[],
): RestoredDocuments {
  const blocks = new Map<string, Node[]>();
  const places = new Map<string, RestoredPlace>();
  const used = new Set<string>();
  const lives = new LiveStretches();
  const kinds = new Map(outline.map(item => [item.id, item]));
  let current = start;
  let place = '';
  let inAppendix = false;
  const lose = (kind: LossKind, words: string) => losses.push({ kind, place, text: words.slice(0, 120) });

  const take = (wished: string): string => {
    const id = used.has(wished) ? newBlockId() : wished;
    used.add(id);
    return id;
  };

  const leaf = (node: Node, documentId: string): Node | null => {
    const origin = text.originOf(node.attrs.id);
    if (origin && origin.kind !== 'text' && !isWritten(origin, node)) {
      if (origin.kind !== 'live' && !isSame(node)) lose(origin.kind, node.textContent);
      return null;
    }
    if (!origin && PROGRAM_LINES.has(node.textContent.trim())) return null;
    const id = origin?.kind === 'text' ? take(origin.blockId) : newBlockId();
    const restored = text.restored.get(String(node.attrs.id)) ?? [];
    places.set(String(node.attrs.id), {
      documentId,
      blockId: id,
      at: offset => placeAfter(restored, offset),
    });
    const attrs = { ...node.attrs, id, ...levelOf(node, documentId) };
    return node.type.create(attrs, node.isTextblock ? putBack(node, restored) : node.content);
  };

  const rebuild = (node: Node, documentId: string): Node | null => {
    if (node.isTextblock || node.isLeaf) return leaf(node, documentId);
    const children = node.children.flatMap(child => rebuild(child, documentId) ?? []);
    const [first] = children;
    if (!first || !node.type.validContent(Fragment.from(children))) return null;
    const origin = text.originOf(node.attrs.id);
    const id =
      origin?.kind === 'text' ? take(origin.blockId) : node.type.name === 'table' ? newBlockId() : null;
    return node.type.create({ ...node.attrs, id }, children);
  };

  const levelOf = (node: Node, documentId: string) => {
    if (node.type.name !== 'heading') return {};
    const level = Number(node.attrs.level) - (base.levels.get(documentId) ?? 0);
    return { level: Math.min(DEEPEST, Math.max(1, level)) };
  };

  const isSame = (node: Node) => {
    const printed = text.printedOf(node.attrs.id);
    return printed !== null && printed.textContent === node.textContent;
  };

  const isSameIn = (node: Node): boolean =>
    node.isTextblock || node.isLeaf ? isSame(node) : node.children.every(isSameIn);

  /** Where the program said that text was to come, words of an author are text. */
  const isWritten = (origin: Origin, node: Node) =>
    origin.kind === 'program' && origin.isHint && !isSame(node);

  for (const node of text.doc.children) {
    const origins = originsIn(node, text);
    const known = origins[0] ?? null;
    if (isAlone && known?.documentId === null) continue;
    if (known) current = known.documentId;
    else if (text.beginsAppendix(node.attrs.id)) [current, inAppendix] = [null, true];
    else if (current !== null && isBody(text, node) && kinds.get(current)?.kind === 'recommendation')
      current = kinds.get(current)?.parentId ?? current;
    if (known?.kind === 'title') [place, inAppendix] = [node.textContent, false];
    if (current === null) {
      // The title page, the contents and the appendices are made anew every time.
      if (inAppendix) continue;
      if (!known ? node.textContent.trim() !== '' : place !== '' && !isSameIn(node))
        lose('outside', node.textContent);
      continue;
    }
    const into = blocks.get(current) ?? [];
    blocks.set(current, into);
    const host = origins.every(origin => origin.kind === 'live') ? known : null;
    if (host?.kind === 'live') {
      if (!lives.take(host.blockId, node)) continue;
      const live = findLive(bodies.get(current), host.blockId);
      if (live) into.push(live);
      continue;
    }
    const restored = rebuild(node, current);
    if (restored) into.push(restored);
  }
  for (const words of lives.changed(base)) lose('live', words);
  return { blocks, places };
}

/** What the blocks in a block are; new ones tell nothing. */
function originsIn(node: Node, text: ReturnedText): Origin[] {
  const found: Origin[] = [];
  const visit = (at: Node) => {
    const origin =
      at.isTextblock || at.isLeaf || at.type.name === 'table' ? text.originOf(at.attrs.id) : null;
    if (origin) found.push(origin);
    if (!at.isTextblock) at.forEach(visit);
  };
  visit(node);
  return found;
}

/** New text in the form of running text does not belong to the box of a recommendation before it. */
function isBody(text: ReturnedText, node: Node): boolean {
  let first = node;
  while (first.firstChild && !first.isTextblock) first = first.firstChild;
  return /^(?:body text|list (?:bullet|number)|quote|heading)/.test(text.styleOf(first.attrs.id));
}

function findLive(body: Node | undefined, id: string): Node | null {
  return body?.children.find(node => node.attrs.id === id) ?? null;
}

/** What live blocks were printed as, and what of it came back. */
class LiveStretches {
  readonly #read = new Map<string, string>();

  /** Notes a block of what a live block shows; whether it is the first one. */
  take(host: string, node: Node): boolean {
    const before = this.#read.get(host);
    this.#read.set(host, (before ?? '') + node.textContent);
    return before === undefined;
  }

  /** The words of live blocks that do not read as they were printed. */
  changed(base: PrintedBase): string[] {
    const printed = new Map<string, string>();
    for (const node of base.doc.children) {
      const origin = base.origins.get(idOfFirst(node));
      if (origin?.kind === 'live')
        printed.set(origin.blockId, (printed.get(origin.blockId) ?? '') + node.textContent);
    }
    return [...this.#read].flatMap(([host, words]) => (printed.get(host) === words ? [] : [words]));
  }
}

function idOfFirst(node: Node): string {
  let at = node;
  while (typeof at.attrs.id !== 'string' && at.firstChild && !at.isTextblock) at = at.firstChild;
  return String(at.attrs.id);
}
