import type { KeyboardEvent } from 'react';

/**
 * Moves within a column of cells: Enter and arrow down to the row below, arrow up to the row above. Arrows stay
 * with the field where they mean something there: choices, dates, and texts with suggestions.
 */
export function moveInColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = event.target;
  if (!(cell instanceof HTMLInputElement || cell instanceof HTMLSelectElement)) return;
  const arrows = cell instanceof HTMLInputElement && cell.type === 'text' && !cell.hasAttribute('list');
  const by =
    event.key === 'ArrowUp' && arrows
      ? -1
      : event.key === 'Enter' || (event.key === 'ArrowDown' && arrows)
        ? 1
        : 0;
  if (by === 0 || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  const column = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${cell.dataset.column ?? ''}"]`),
  ];
  const next = column[column.indexOf(cell) + by];
  if (next) next.focus();
  // In the last row Enter stores what was typed and stays.
  else {
    cell.blur();
    cell.focus();
  }
}

/** How long a new row may take to be drawn; after that the cursor stays where people have put it. */
const DRAW_MS = 3_000;

/** Puts the cursor in a cell of a row that was just added, once it has been drawn. */
export function focusCell(rowId: string, column: string): void {
  const until = performance.now() + DRAW_MS;
  const look = () => {
    const cell = document.querySelector<HTMLElement>(`[data-row="${rowId}"] [data-column="${column}"]`);
    if (cell) cell.focus();
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
