/** A field of the grid of ratings, both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * The score a key stands for: null clears, undefined is no score at all. On a Belgian keyboard the digits need
 * Shift; there the place of the key (`code`) tells, so that nobody has to hold Shift all the way.
 */
export function scoreOfKey(key: string, code = ''): number | null | undefined {
  if (/^[1-9]$/.test(key)) return Number(key);
  const place = key.length === 1 ? /^Digit([1-9])$/.exec(code) : null;
  if (place) return Number(place[1]);
  return key === 'Delete' || key === 'Backspace' ? null : undefined;
}

/** Where a key leads; Enter leads to the next field in reading order. Null when the cursor stays. */
export function nextPlace(
  key: string,
  { row, column }: GridPlace,
  { rows, columns }: { rows: number; columns: number },
): GridPlace | null {
  const inside = (to: GridPlace) =>
    to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns ? to : null;
  switch (key) {
    case 'ArrowUp':
      return inside({ row: row - 1, column });
    case 'ArrowDown':
      return inside({ row: row + 1, column });
    case 'ArrowLeft':
      return inside({ row, column: column - 1 });
    case 'ArrowRight':
      return inside({ row, column: column + 1 });
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    default:
      if (key !== 'Enter') return null;
      return column + 1 < columns ? { row, column: column + 1 } : inside({ row: row + 1, column: 0 });
  }
}
