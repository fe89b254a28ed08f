import { type DragEvent, useState } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import { childrenOf, descendantsOf, type Place } from './outline-moves.ts';

/** Where a dragged section lands, seen from the row it is dropped on. */
export type DropSide = 'before' | 'inside' | 'after';

/** So far from the top and bottom edge of a row a drop means "between", in the middle "inside". */
const EDGE = 0.3;

/** The side of a row a pointer is at; `at` runs from 0 at its top to 1 at its bottom. */
export function sideOf(at: number): DropSide {
  if (at < EDGE) return 'before';
  return at > 1 - EDGE ? 'after' : 'inside';
}

/**
 * The place a section gets when it is dropped on another; null when it would stand in itself or stay where it is.
 * After a section that has sections of its own means after all of these, on its own level.
 */
export function placeAfterDrop(
  items: readonly OutlineItem[],
  draggedId: string,
  targetId: string,
  side: DropSide,
): Place | null {
  const dragged = items.find(item => item.id === draggedId);
  const target = items.find(item => item.id === targetId);
  if (!dragged || !target || draggedId === targetId) return null;
  if (descendantsOf(items, draggedId).some(item => item.id === targetId)) return null;
  const parentId =
    side === 'inside' ? targetId : (items.find(item => item.id === target.parentId)?.id ?? null);
  const siblings = childrenOf(items, parentId);
  const others = siblings.filter(item => item.id !== draggedId);
  const position = side === 'inside' ? others.length : others.indexOf(target) + (side === 'after' ? 1 : 0);
  return siblings.indexOf(dragged) === position ? null : { parentId, position };
}

interface Drag {
  draggedId: string;
  over: { id: string; side: DropSide } | null;
}

/** Dragging rows of the outline with a pointer; by keyboard the same is done with Alt and the arrows. */
export function useOutlineDrag(
  items: readonly OutlineItem[],
  onPlace: (id: string, place: Place) => void,
): (item: OutlineItem) => Record<string, unknown> {
  const [drag, setDrag] = useState<Drag | null>(null);
  const over = (event: DragEvent, item: OutlineItem) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return { id: item.id, side: sideOf((event.clientY - top) / height) };
  };
  const placeOf = (at: { id: string; side: DropSide }) =>
    drag && placeAfterDrop(items, drag.draggedId, at.id, at.side);
  return item => ({
    draggable: true,
    'data-dragged': drag?.draggedId === item.id ? '' : undefined,
    'data-drop': drag?.over?.id === item.id ? drag.over.side : undefined,
    onDragStart(event: DragEvent) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', `${item.number} ${item.title}`);
      setDrag({ draggedId: item.id, over: null });
    },
    onDragOver(event: DragEvent) {
      if (!drag) return;
      const at = over(event, item);
      const isPossible = placeOf(at) !== null;
      if (isPossible) event.preventDefault();
      const next = isPossible ? at : null;
      if (next?.id !== drag.over?.id || next?.side !== drag.over?.side) setDrag({ ...drag, over: next });
    },
    onDrop(event: DragEvent) {
      const place = placeOf(over(event, item));
      if (!drag || !place) return;
      event.preventDefault();
      setDrag(null);
      onPlace(drag.draggedId, place);
    },
    onDragEnd: () => setDrag(null),
  });
}
