/** A cell by its 0-based row and column. */
export interface GridPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads from a cell; null when it stays. `Enter` goes down, Home and End to the ends of the row. Arrow
 * keys lead out of a text only from its edge, which the caller tells by `atStart` and `atEnd`.
 */
export function nextCell(
  key: string,
  from: GridPlace,
  size: { rows: number; columns: number },
  edge: { atStart: boolean; atEnd: boolean },
): GridPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const { row, column } = from;
  if (key === 'ArrowUp' && edge.atStart && row > 0) return { row: row - 1, column };
  if (key === 'ArrowDown' && edge.atEnd && row < lastRow) return { row: row + 1, column };
  if (key === 'ArrowLeft' && edge.atStart && column > 0) return { row, column: column - 1 };
  if (key === 'ArrowRight' && edge.atEnd && column < lastColumn) return { row, column: column + 1 };
  if (key === 'Enter' && row < lastRow) return { row: row + 1, column };
  return null;
}
