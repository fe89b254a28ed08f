export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Below this the rail, the text and the panel beside it no longer fit next to each other. */
export const MIN_SIZE = { width: 1024, height: 700 };

const DEFAULT_SIZE = { width: 1440, height: 920 };

/**
 * Where the window goes: where it was, moved and shrunk until it lies inside the display it overlaps most;
 * on the first display, centred, when it was nowhere or its display is gone. `displays` are work areas and
 * never empty.
 */
export function fitBounds(saved: Bounds | null, displays: readonly [Bounds, ...Bounds[]]): Bounds {
  if (saved === null) return centre(displays[0]);
  const best = displays.reduce((a, b) => (overlap(saved, b) > overlap(saved, a) ? b : a));
  return overlap(saved, best) > 0 ? inside(saved, best) : centre(displays[0]);
}

function centre(display: Bounds): Bounds {
  const width = Math.min(DEFAULT_SIZE.width, display.width);
  const height = Math.min(DEFAULT_SIZE.height, display.height);
  return {
    x: display.x + Math.round((display.width - width) / 2),
    y: display.y + Math.round((display.height - height) / 2),
    width,
    height,
  };
}

function inside(bounds: Bounds, display: Bounds): Bounds {
  const width = Math.min(Math.max(bounds.width, MIN_SIZE.width), display.width);
  const height = Math.min(Math.max(bounds.height, MIN_SIZE.height), display.height);
  return {
    x: Math.min(Math.max(bounds.x, display.x), display.x + display.width - width),
    y: Math.min(Math.max(bounds.y, display.y), display.y + display.height - height),
    width,
    height,
  };
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
