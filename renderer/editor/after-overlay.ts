/**
 * Runs a task once a menu or dialog has closed. React Aria gives the focus back to the button one frame after
 * the overlay has gone; what is done before that loses the caret again.
 */
export function afterOverlay(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(task)));
}
