import type { TFunction } from 'i18next';
import { LeidraadError } from '../../../shared/errors.ts';
import type { Direction, ThreadGraph, ThreadKind } from '../../../shared/thread/graph.ts';
import { coverageMatrix, type MatrixRows, withGaps } from '../../../shared/thread/matrix.ts';
import { type ThreadBranch, walkTree } from '../../../shared/thread/walk.ts';
import type { SheetTable } from '../spreadsheet/table.ts';

/** Room for the names of things, and for short words, in characters. */
const WIDE = 44;
const NARROW = 14;

/** The coverage matrix as a table: what stands at each step, or the name of what is missing. */
export function matrixTable(
  graph: ThreadGraph,
  kind: MatrixRows,
  gapsOnly: boolean,
  t: TFunction,
): SheetTable {
  const matrix = coverageMatrix(graph, kind);
  return {
    name: t('thread.matrix.title'),
    columns: [
      { title: t(`thread.kind.${kind}`), width: WIDE },
      ...matrix.columns.map(column => ({ title: t(`thread.kind.${column}`), width: WIDE })),
      { title: t('thread.matrix.gaps'), width: NARROW },
    ],
    rows: (gapsOnly ? withGaps(matrix.rows) : matrix.rows).map(row => [
      row.node.label,
      ...row.cells.map(cell => {
        if (cell.gap && cell.column !== 'decision') return gapText(cell.column, t);
        return cell.items.map(item => item.label).join('\n');
      }),
      row.gaps,
    ]),
  };
}

/**
 * The walk from one item as a table: what it rests on, itself, and what rests on it, a line for each item and
 * each gap. Throws `row-missing` when the item is not on the thread.
 */
export function walkTable(graph: ThreadGraph, id: string, t: TFunction): SheetTable {
  const start = graph.byId.get(id);
  if (!start) throw new LeidraadError('row-missing', { id });
  const lines = (direction: Direction): (string | number)[][] => {
    const visit = (branch: ThreadBranch, depth: number): (string | number)[][] => {
      const where = t(`thread.walk.${direction}`);
      if (branch.type === 'gap')
        return [[where, depth, t(`thread.kind.${branch.missing}`), gapText(branch.missing, t)]];
      const label = branch.repeated
        ? `${branch.node.label} (${t('thread.walk.repeated')})`
        : branch.node.label;
      const own = [where, depth, t(`thread.kind.${branch.node.kind}`), label];
      return [own, ...branch.children.flatMap(child => visit(child, depth + 1))];
    };
    return walkTree(graph, id, direction).flatMap(branch => visit(branch, 1));
  };
  return {
    name: t('thread.walk.title'),
    columns: [
      { title: t('thread.walk.direction'), width: NARROW * 2 },
      { title: t('thread.walk.steps'), width: NARROW },
      { title: t('thread.walk.kind'), width: NARROW * 2 },
      { title: t('thread.walk.item'), width: 2 * WIDE },
    ],
    rows: [
      ...lines('up').toReversed(),
      [t('thread.walk.here'), 0, t(`thread.kind.${start.kind}`), start.label],
      ...lines('down'),
    ],
  };
}

function gapText(kind: ThreadKind, t: TFunction): string {
  return `— ${t(`thread.gap.${kind}`)}`;
}
