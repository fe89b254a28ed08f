/** How far a pointer may stray, px, while its press still counts as one on the spot. */
const STRAY = 4;

let isPressed = false;
const waiting = new Set<() => void>();

/**
 * Resolves when no pointer is pressed any more; at once when none is. Leaving a field stores it, and what is stored
 * moves what is below: that must not happen between pressing a button and letting it go, or the press is lost.
 */
export function whenReleased(): Promise<void> {
  return isPressed ? new Promise(resolve => waiting.add(resolve)) : Promise.resolve();
}

/**
 * Watches the presses of a window. While one lasts that began outside a list, `data-pressing` on the root keeps lists
 * and menus (`.popover`) from taking it: a list that opens under a resting pointer would choose what lies there.
 */
export function watchPresses(target: Window): void {
  const root = target.document.documentElement;
  let start = { x: 0, y: 0 };
  const down = ({ target: pressed, clientX, clientY }: PointerEvent) => {
    isPressed = true;
    start = { x: clientX, y: clientY };
    if (pressed instanceof Element && pressed.closest('.popover')) return;
    root.dataset.pressing = '';
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > STRAY) delete root.dataset.pressing;
  };
  const up = () => {
    isPressed = false;
    delete root.dataset.pressing;
    // What the release does itself comes first.
    for (const resolve of waiting) setTimeout(resolve);
    waiting.clear();
  };
  const options = { capture: true, passive: true };
  target.addEventListener('pointerdown', down, options);
  target.addEventListener('pointermove', move, options);
  for (const end of ['pointerup', 'pointercancel', 'dragend'] as const)
    target.addEventListener(end, up, options);
  // Of the window itself, not of a field in it.
  target.addEventListener('blur', up);
}
