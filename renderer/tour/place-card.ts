/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;
export type Spot = Pick<Box, 'left' | 'top'>;

/** Room kept between card and target, and between card and the edge of the window. */
const GAP = 14;
const EDGE = 12;

/** Of a target that leaves no room beside it, this share of the height of the window is pointed at. */
const PART = 0.4;

/**
 * Where the card of the tour stands and what it points at. The card never covers what it points at: it stands below,
 * beside or above the target, and when a large target leaves no room for that, only its beginning is pointed at.
 */
export function placeCard(target: Box | null, card: Size, view: Size): { card: Spot; pointed: Box | null } {
  const corner = { left: view.width - card.width - EDGE, top: view.height - card.height - EDGE };
  if (target === null) return { card: corner, pointed: null };
  const seen = cut(target, view.height, view);
  const beside = findRoom(seen, card, view);
  if (beside) return { card: beside, pointed: seen };
  const part = cut(target, view.height * PART, view);
  const room = findRoom(part, card, view);
  return room ? { card: room, pointed: part } : { card: corner, pointed: null };
}

/** The part of a box that is in the window, from its top down to at most this height. */
function cut(box: Box, height: number, view: Size): Box {
  const top = Math.max(0, box.top);
  const bottom = Math.min(box.top + box.height, view.height, top + height);
  return { ...box, top, height: Math.max(0, bottom - top) };
}

function findRoom(target: Box, card: Size, view: Size): Spot | undefined {
  const most = { left: view.width - card.width - EDGE, top: view.height - card.height - EDGE };
  const alongside = clamp(target.top, most.top);
  const aligned = clamp(target.left, most.left);
  const spots = [
    { left: aligned, top: target.top + target.height + GAP },
    { left: target.left + target.width + GAP, top: alongside },
    { left: target.left - card.width - GAP, top: alongside },
    { left: aligned, top: target.top - card.height - GAP },
  ];
  return spots.find(({ left, top }) => left >= EDGE && top >= EDGE && left <= most.left && top <= most.top);
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most));
}
