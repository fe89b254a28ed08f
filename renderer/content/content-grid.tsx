import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nextCell } from '../../shared/content/grid-move.ts';
import { type ContentColumn, type ContentTable, columnsOf, rowName } from '../../shared/content.ts';
import { movedPosition } from '../app/list-position.ts';
import { useProject } from '../app/project-context.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { GridCell } from './grid-cell.tsx';
import type { ContentActs } from './use-content.ts';

/** The cells of a table, to be typed in, walked by arrow keys, and pasted into from a spreadsheet. */
export function ContentGrid({ table, acts }: { table: ContentTable; acts: ContentActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const grid = useRef<HTMLDivElement>(null);
  const awaited = useRef<string | null>(null);
  const columns = columnsOf(table);
  const { rows } = table;
  const columnName = (column: ContentColumn) =>
    column.standard === null ? column.label : t(`content.column.${column.standard}`);
  const nameOf = (index: number) => {
    const row = rows[index];
    return (row && rowName(table, row.cells)) || t('content.newRow');
  };
  const focus = (place: string) => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${place}"]`);
    cell?.focus();
    return cell !== null && cell !== undefined;
  };
  // A row that was added comes with the next reading; its first cell then gets the cursor.
  useEffect(() => {
    if (awaited.current !== null && focus(awaited.current)) awaited.current = null;
  });
  const addRow = async () => {
    const id = await acts.addRow();
    if (id !== null && !focus(`${id} 0`)) awaited.current = `${id} 0`;
  };
  const move = (row: number, column: number, key: string, edge: { atStart: boolean; atEnd: boolean }) => {
    const to = nextCell(key, { row, column }, { rows: rows.length, columns: columns.length }, edge);
    const target = to && rows[to.row];
    if (to && target) return focus(`${target.id} ${to.column}`);
    if (key === 'Enter' && row === rows.length - 1 && !readOnly) void addRow();
    return false;
  };
  return (
    <div className="content-grid" ref={grid}>
      {rows.length === 0 && <p className="muted">{t('content.emptyTable')}</p>}
      {rows.length > 0 && (
        <table>
          <caption className="visually-hidden">{t('content.grid', { title: table.title })}</caption>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column.key} scope="col" data-type={column.type}>
                  {columnName(column)}
                </th>
              ))}
              {!readOnly && <td />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                {columns.map((column, index) => {
                  const Cell = index === 0 ? 'th' : 'td';
                  return (
                    <Cell key={column.key} {...(index === 0 ? { scope: 'row' } : {})} data-type={column.type}>
                      <GridCell
                        column={column}
                        label={t('content.cell', { row: nameOf(at), column: columnName(column) })}
                        place={`${row.id} ${index}`}
                        text={row.cells[column.key] ?? ''}
                        isReadOnly={readOnly}
                        onWrite={text => acts.writeCell(row.id, column.key, text)}
                        onPaste={cells => acts.paste({ row: at, column: index }, cells)}
                        onMove={(key, edge) => move(at, index, key, edge)}
                      />
                      {index === 0 && table.origin !== row.origin && <OriginChip origin={row.origin} />}
                    </Cell>
                  );
                })}
                {!readOnly && (
                  <td className="row-acts">
                    <ActionMenu
                      icon="menu"
                      label={t('content.rowActs', { row: nameOf(at) })}
                      items={[
                        ...([-1, 1] as const).flatMap(by => {
                          const to = movedPosition(rows, row.id, by);
                          if (to === null) return [];
                          return [
                            {
                              id: `move${by}`,
                              label: t(by < 0 ? 'content.moveUp' : 'content.moveDown'),
                              onAction: () => acts.moveRow(row.id, to),
                            },
                          ];
                        }),
                        {
                          id: 'remove',
                          label: t('content.removeRow'),
                          onAction: () => acts.removeRow(row, nameOf(at)),
                        },
                      ]}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!readOnly && (
        <div className="row">
          <Button onPress={() => void addRow()}>
            <Icon name="plus" /> {t('content.addRow')}
          </Button>
        </div>
      )}
    </div>
  );
}
