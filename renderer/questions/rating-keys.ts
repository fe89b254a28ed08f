/** A field of the grid of ratings, both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

/** The score a key stands for: null clears, undefined is no score at all. */
export function scoreOfKey(key: string): number | null | undefined {
  if (/^[1-9]$/.test(key)) return Number(key);
  return key === 'Delete' || key === 'Backspace' ? null : undefined;
}

/** Where a key leads: a digit and Enter to the next field in reading order; null when the cursor stays. */
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
      if (key !== 'Enter' && !/^[1-9]$/.test(key)) return null;
      return column + 1 < columns ? { row, column: column + 1 } : inside({ row: row + 1, column: 0 });
  }
}
