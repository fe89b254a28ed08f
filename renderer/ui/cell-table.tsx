import type { ReactNode } from 'react';
import { OpenRow } from './open-row.tsx';
import { moveInColumn } from './table-keys.ts';

/** What every cell that is filled in where it stands is given by its table. */
interface CellProps {
  /** Read out: the field and the row. */
  label: string;
  /** Of the column, which arrow keys stay in. */
  column: string;
  isReadOnly: boolean;
}

/** A column of a table whose cells are filled in where they stand. */
export interface CellColumn<Row> {
  id: string;
  title: string;
  /** Of the head, which gives the column its width. */
  className?: string;
  /** Its cells name their rows. */
  isRowHead?: boolean;
  cell: (row: Row, props: CellProps) => ReactNode;
}

interface CellTableProps<Row> {
  label: string;
  className?: string;
  rows: readonly Row[];
  columns: readonly CellColumn<Row>[];
  /** What a cell is called: its field and its row, counted from 1. */
  cellLabel: (field: string, row: number) => string;
  openId: string | null;
  openLabel: (row: Row) => string;
  onOpen: (id: string) => void;
  isReadOnly: boolean;
}

/** A table that is filled in where it stands; its last column opens what else there is of a row. */
export function CellTable<Row extends { id: string }>({
  label,
  className = '',
  rows,
  columns,
  cellLabel,
  openId,
  openLabel,
  onOpen,
  isReadOnly,
}: CellTableProps<Row>) {
  return (
    <div className="table-frame">
      <table className={`cell-table ${className}`} aria-label={label} onKeyDown={moveInColumn}>
        <thead>
          <tr>
            {columns.map(({ id, title, className: width }) => (
              <th key={id} scope="col" className={width}>
                {title}
              </th>
            ))}
            <td className="open-column" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-row={row.id} data-opened={row.id === openId || undefined}>
              {columns.map(({ id, title, isRowHead, cell }) => {
                const content = cell(row, { label: cellLabel(title, index + 1), column: id, isReadOnly });
                return isRowHead ? (
                  <th key={id} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={id}>{content}</td>
                );
              })}
              <td>
                <OpenRow label={openLabel(row)} isOpen={row.id === openId} onOpen={() => onOpen(row.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
