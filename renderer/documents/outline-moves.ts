import type { OutlineItem } from '../../shared/documents.ts';

export type Direction = 'up' | 'down' | 'indent' | 'outdent';

export interface Place {
  parentId: string | null;
  /** 0-based index among the children of the parent, the moved section not counted elsewhere. */
  position: number;
}

/** Children of a parent in order; items whose parent is missing stand at the top level. */
export function childrenOf(items: readonly OutlineItem[], parentId: string | null): OutlineItem[] {
  const known = new Set(items.map(item => item.id));
  return items.filter(item =>
    parentId === null ? item.parentId === null || !known.has(item.parentId) : item.parentId === parentId,
  );
}

/**
 * Where a section goes when it is moved one step; null when there is nowhere to go. Sections step over each
 * other; a recommendation that stands between them stays with its own section.
 */
export function placeAfterMove(
  items: readonly OutlineItem[],
  id: string,
  direction: Direction,
): Place | null {
  const item = items.find(candidate => candidate.id === id);
  if (!item) return null;
  const parent = items.find(candidate => candidate.id === item.parentId) ?? null;
  const siblings = childrenOf(items, parent?.id ?? null);
  const at = siblings.indexOf(item);
  const before = siblings.slice(0, at).findLast(sibling => sibling.kind === 'section');
  const after = siblings.slice(at + 1).find(sibling => sibling.kind === 'section');
  const parentId = parent?.id ?? null;
  switch (direction) {
    case 'up':
      return before ? { parentId, position: siblings.indexOf(before) } : null;
    case 'down':
      return after ? { parentId, position: siblings.indexOf(after) } : null;
    case 'indent':
      return before ? { parentId: before.id, position: childrenOf(items, before.id).length } : null;
    case 'outdent': {
      if (!parent) return null;
      const above = items.find(candidate => candidate.id === parent.parentId) ?? null;
      const aunts = childrenOf(items, above?.id ?? null);
      return { parentId: above?.id ?? null, position: aunts.indexOf(parent) + 1 };
    }
  }
}

/** Everything below a section, at any depth. */
export function descendantsOf(items: readonly OutlineItem[], id: string): OutlineItem[] {
  return items
    .filter(item => item.parentId === id)
    .flatMap(child => [child, ...descendantsOf(items, child.id)]);
}

/** The place right after a section, on its own level; at the end when there is none. */
export function placeAfter(items: readonly OutlineItem[], id: string | null): Place {
  const item = items.find(candidate => candidate.id === id);
  const parentId = items.find(candidate => candidate.id === item?.parentId)?.id ?? null;
  const siblings = childrenOf(items, parentId);
  return { parentId, position: item ? siblings.indexOf(item) + 1 : siblings.length };
}
