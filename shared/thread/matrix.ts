import { reach, THREAD_KINDS, type ThreadGraph, type ThreadKind, type ThreadNode } from './graph.ts';

/** What the rows of the matrix are. */
export const MATRIX_ROWS = ['bottleneck', 'question'] as const;
export type MatrixRows = (typeof MATRIX_ROWS)[number];

/** The steps shown as columns; decisions come last, they hang beside the thread. */
export type MatrixColumn = ThreadKind | 'decision';

export interface MatrixCell {
  column: MatrixColumn;
  items: ThreadNode[];
  /** Nothing there although the thread asks for it. A missing decision is no gap. */
  gap: boolean;
}

export interface MatrixRow {
  node: ThreadNode;
  cells: MatrixCell[];
  gaps: number;
}

export interface CoverageMatrix {
  rows: MatrixRow[];
  columns: MatrixColumn[];
  /** For each column how many rows have something there. */
  covered: number[];
}

/** Shows for every bottleneck or question how far the thread has come, in both directions. */
export function coverageMatrix(graph: ThreadGraph, kind: MatrixRows): CoverageMatrix {
  const columns: MatrixColumn[] = [...THREAD_KINDS.filter(step => step !== kind), 'decision'];
  const rows = graph.nodes
    .filter(node => node.kind === kind)
    .map(node => {
      const around = [...reach(graph, node.id, 'up'), ...reach(graph, node.id, 'down')];
      const cells = columns.map(column => {
        const items = around.filter(other => other.kind === column);
        return { column, items, gap: items.length === 0 && column !== 'decision' };
      });
      return { node, cells, gaps: cells.filter(cell => cell.gap).length };
    });
  const covered = columns.map(
    (_, index) => rows.filter(row => (row.cells[index]?.items.length ?? 0) > 0).length,
  );
  return { rows, columns, covered };
}

/** Only the rows where something is missing. */
export function withGaps(rows: readonly MatrixRow[]): MatrixRow[] {
  return rows.filter(row => row.gaps > 0);
}
