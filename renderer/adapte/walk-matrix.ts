import type { MatrixPart } from '../../shared/adapte/matrix.ts';

/** A recommendation in the matrix as one comes to it with the keys. */
export interface Stop {
  /** The row and the recommendation, which may stand in more rows than one. */
  key: string;
  id: string;
  questionId: string | null;
  row: number;
  column: number;
}

/** Every recommendation on screen, row by row and from left to right. */
export function stopsOf(parts: readonly MatrixPart[], sourceIds: readonly string[]): Stop[] {
  const rows = parts.flatMap(part => part.rows);
  return rows.flatMap((row, at) =>
    sourceIds.flatMap((sourceId, column) =>
      (row.cells.get(sourceId) ?? []).map(({ id }) => ({
        key: stopKey(row.key, id),
        id,
        questionId: row.questionId,
        row: at,
        column,
      })),
    ),
  );
}

export function stopKey(rowKey: string, id: string): string {
  return `${rowKey}/${id}`;
}

/**
 * Where an arrow key, Home or End leads. Down and up pass through a cell with more recommendations and then go to the
 * next row, in the same column or the one nearest to it. Null when there is nothing that way.
 */
export function walk(stops: readonly Stop[], from: string | null, key: string): Stop | null {
  const at = stops.findIndex(stop => stop.key === from);
  const here = stops[at];
  if (!here) return stops[0] ?? null;
  switch (key) {
    case 'ArrowRight':
      return stops.find(stop => stop.row === here.row && stop.column > here.column) ?? null;
    case 'ArrowLeft':
      return stops.findLast(stop => stop.row === here.row && stop.column < here.column) ?? null;
    case 'ArrowDown':
      return vertical(stops, at, 1);
    case 'ArrowUp':
      return vertical(stops, at, -1);
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops.at(-1) ?? null;
    default:
      return null;
  }
}

function vertical(stops: readonly Stop[], at: number, by: -1 | 1): Stop | null {
  const here = stops[at];
  const beside = stops[at + by];
  if (!here || !beside) return null;
  if (beside.row === here.row && beside.column === here.column) return beside;
  const onward = by === 1 ? stops.slice(at) : stops.slice(0, at).reverse();
  const row = onward.find(stop => stop.row !== here.row)?.row;
  const candidates = onward.filter(stop => stop.row === row);
  const nearness = (stop: Stop) => Math.abs(stop.column - here.column);
  const nearest = Math.min(...candidates.map(nearness));
  return candidates.find(stop => nearness(stop) === nearest) ?? null;
}
