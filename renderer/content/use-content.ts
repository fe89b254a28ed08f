import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GridPlace } from '../../shared/content/grid-move.ts';
import type {
  AddedColumn,
  Cells,
  ContentColumn,
  ContentFields,
  ContentRow,
  ContentTable,
} from '../../shared/content.ts';
import { columnsOf, readCell } from '../../shared/content.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** What can be done to one table; changes to it and to each row are made one after the other. */
export function useContentActs(table: ContentTable) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const updating = useMutation(api.content.update.mutationOptions());
  const columning = useMutation(api.content.setColumns.mutationOptions());
  const writing = useMutation(api.content.write.mutationOptions());
  const removingRow = useMutation(api.content.removeRow.mutationOptions());
  const moving = useMutation(api.content.moveRow.mutationOptions());
  const removing = useMutation(api.content.remove.mutationOptions());
  const all = () => queryClient.getQueryData(api.content.list.queryKey());
  const rows = () => all()?.flatMap(row => row.rows);
  const changeTable = useRowUpdates(all, (row: ContentTable, act: (row: ContentTable) => Promise<unknown>) =>
    act(row),
  );
  const changeRow = useRowUpdates(rows, ({ id, revision }: ContentRow, cells: Cells) =>
    writing.mutateAsync({ tableId: table.id, changes: [{ id, revision, cells }], added: [] }),
  );
  return {
    setFields: (patch: Partial<ContentFields>) =>
      changeTable(table.id, ({ id, revision, title, note, source, referenceId, questionId }) =>
        updating.mutateAsync({ id, revision, title, note, source, referenceId, questionId, ...patch }),
      ),
    setColumns: (added: AddedColumn[]) =>
      changeTable(table.id, ({ id, revision }) => columning.mutateAsync({ id, revision, added })),
    writeCell: (rowId: string, key: string, text: string) => changeRow(rowId, { [key]: text }),
    /** Adds an empty row; resolves to its id, or null when it was refused. */
    addRow: () =>
      writing.mutateAsync({ tableId: table.id, changes: [], added: [{}] }).then(
        ({ ids }) => ids[0] ?? null,
        () => null,
      ),
    /** Waits for what is being stored: a cell that was just left changes the row that is pasted over. */
    paste(at: GridPlace, pasted: readonly (readonly string[])[]): void {
      void changeTable(table.id, async newest => {
        const { changes, added, filled, refused } = fitCells(newest, at, pasted, choice =>
          t(`content.choice.${choice}`),
        );
        if (filled > 0) await writing.mutateAsync({ tableId: newest.id, changes, added });
        const said = [
          ...(filled > 0 ? [t('content.pasted', { count: filled })] : []),
          ...(refused > 0 ? [t('content.notPasted', { count: refused })] : []),
        ];
        if (said.length > 0) say(said.join(' '));
      });
    },
    removeRow({ id, revision }: ContentRow, name: string): void {
      removingRow.mutateAsync({ id, revision }).then(
        () => say(t('content.rowRemoved', { row: name })),
        () => undefined,
      );
    },
    moveRow: (id: string, position: number) => moving.mutate({ id, position }),
    remove(onRemoved: () => void): void {
      removing.mutateAsync({ id: table.id, revision: table.revision }).then(
        () => {
          onRemoved();
          say(t('content.removed', { title: table.title }));
        },
        () => undefined,
      );
    },
  };
}

export type ContentActs = ReturnType<typeof useContentActs>;

/** Lays pasted cells over a table from `at` on: what falls on its rows changes them, what is below them is added. */
function fitCells(
  table: ContentTable,
  at: GridPlace,
  pasted: readonly (readonly string[])[],
  nameOf: Parameters<typeof readCell>[2],
) {
  const columns = columnsOf(table);
  const changes: { id: string; revision: number; cells: Cells }[] = [];
  const added: Cells[] = [];
  let [filled, refused] = [0, 0];
  for (const [down, line] of pasted.entries()) {
    const cells: Cells = {};
    for (const [right, typed] of line.entries()) {
      const column: ContentColumn | undefined = columns[at.column + right];
      const text = column ? readCell(column, typed, nameOf) : null;
      if (column && text !== null) {
        cells[column.key] = text;
        filled += 1;
      } else if (typed.trim() !== '') refused += 1;
    }
    const row = table.rows[at.row + down];
    if (Object.keys(cells).length === 0) continue;
    if (row) changes.push({ id: row.id, revision: row.revision, cells });
    else added.push(cells);
  }
  return { changes, added, filled, refused };
}
