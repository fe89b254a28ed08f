/** Where a row comes to stand when it is moved one up or down; null when it is already at that end. */
export function movedPosition(rows: readonly { id: string }[], id: string, by: -1 | 1): number | null {
  const from = rows.findIndex(row => row.id === id);
  const to = from + by;
  return from < 0 || to < 0 || to >= rows.length ? null : to;
}
