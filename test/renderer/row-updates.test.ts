import { expect, test } from 'vitest';
import { chainUpdates, newUpdateQueue } from '../../renderer/app/row-updates.ts';
import { saving } from '../../renderer/app/save-state.ts';

interface Row {
  id: string;
  revision: number;
  title: string;
}

function store() {
  let rows: Row[] = [{ id: 'a', revision: 1, title: 'oud' }];
  return {
    read: () => rows,
    /** Refuses a change that was not made on the newest row, as the host does. */
    async send(row: Row, patch: Partial<Row>) {
      await new Promise(resolve => setTimeout(resolve, 5));
      if (rows[0]?.revision !== row.revision) throw new Error('row-changed');
      rows = [{ ...row, ...patch, revision: row.revision + 1 }];
    },
  };
}

test('two fields left in quick succession are both stored, each on the newest row', async () => {
  const { read, send } = store();
  const update = chainUpdates(read, send);
  expect(await Promise.all([update('a', { title: 'nieuw' }), update('a', { title: 'nieuwer' })])).toEqual([
    true,
    true,
  ]);
  expect(read()).toEqual([{ id: 'a', revision: 3, title: 'nieuwer' }]);
});

test('two ways to change one row wait for each other, and what waits is not called stored', async () => {
  const { read, send } = store();
  const queue = newUpdateQueue();
  const [rename, retitle] = [chainUpdates(read, send, queue), chainUpdates(read, send, queue)];
  const pending: number[] = [];
  const first = rename('a', { title: 'naam' }).then(() => pending.push(saving.read().pending));
  const second = retitle('a', { title: 'titel' });
  expect(saving.read().pending).toBe(2);
  expect([await first, await second]).toEqual([1, true]);
  expect(pending[0]).toBeGreaterThan(0);
  await queue.last;
  expect(saving.read().pending).toBe(0);
  expect(read()[0]?.revision).toBe(3);
});

test('a refused change does not stop the next one', async () => {
  const { read, send } = store();
  let refuse = true;
  const update = chainUpdates(read, async (row: Row, patch: Partial<Row>) => {
    if (refuse) throw new Error('disk-full');
    await send(row, patch);
  });
  expect(await update('a', { title: 'x' })).toBe(false);
  refuse = false;
  expect(await update('a', { title: 'y' })).toBe(true);
});

test('a row that has gone is refused', async () => {
  const { read, send } = store();
  expect(await chainUpdates(read, send)('b', { title: 'x' })).toBe(false);
});
