import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageMatrix, MatrixRows } from '../../shared/thread/matrix.ts';
import { Chip } from '../ui/chip.tsx';
import { MatrixCellButton } from './matrix-cell.tsx';
import { useOpenNode } from './use-thread.ts';

interface MatrixTableProps {
  matrix: CoverageMatrix;
  kind: MatrixRows;
  /** How many rows there are without the filter. */
  total: number;
}

const STEPS: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The matrix as a table one walks cell by cell with the arrow keys; it takes one Tab stop. */
export function MatrixTable({ matrix, kind, total }: MatrixTableProps) {
  const { t } = useTranslation();
  const openNode = useOpenNode();
  const [[row, column], setAt] = useState<readonly [number, number]>([0, 1]);
  const { rows, columns } = matrix;
  const at = [Math.min(row, rows.length - 1), Math.min(column, columns.length)] as const;
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    const next = [
      Math.min(Math.max(at[0] + step[0], 0), rows.length - 1),
      Math.min(Math.max(at[1] + step[1], 0), columns.length),
    ] as const;
    setAt(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.join(',')}"] button`)?.focus();
  };
  return (
    <table className="matrix" onKeyDown={onKeyDown}>
      <caption className="visually-hidden">{t('thread.matrix.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`thread.kind.${kind}`)}</th>
          {columns.map(name => (
            <th key={name} scope="col">
              {t(`thread.kind.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, cells, gaps }, index) => (
          <tr key={node.id}>
            <th scope="row" data-at={`${index},0`}>
              <button
                type="button"
                className="matrix-row"
                tabIndex={at[0] === index && at[1] === 0 ? 0 : -1}
                onFocus={() => setAt([index, 0])}
                onClick={() => openNode(node)}
              >
                {node.label}
              </button>
              {gaps > 0 && <Chip tone="warn">{t('thread.walk.missing', { count: gaps })}</Chip>}
            </th>
            {cells.map((cell, place) => (
              <td key={cell.column} data-at={`${index},${place + 1}`}>
                <MatrixCellButton
                  cell={cell}
                  owner={node}
                  isCurrent={at[0] === index && at[1] === place + 1}
                  onFocus={() => setAt([index, place + 1])}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('thread.matrix.total')}</th>
          {matrix.covered.map((count, index) => (
            <td key={columns[index]}>{t('thread.matrix.covered', { count, total })}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
