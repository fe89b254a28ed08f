import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { chainUpdates, newUpdateQueue, untilRead } from '../../renderer/app/row-updates.ts';
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
    whenRead: () => Promise.resolve(),
    onMissing: () => undefined,
    /** Refuses a change that was not made on the newest row, as the host does. */
    async send(row: Row, patch: Partial<Row>) {
      await new Promise(resolve => setTimeout(resolve, 5));
      if (rows[0]?.revision !== row.revision) throw new Error('row-changed');
      rows = [{ ...row, ...patch, revision: row.revision + 1 }];
    },
  };
}

test('two fields left in quick succession are both stored, each on the newest row', async () => {
  const { send, ...source } = store();
  const update = chainUpdates(source, send);
  expect(await Promise.all([update('a', { title: 'nieuw' }), update('a', { title: 'nieuwer' })])).toEqual([
    true,
    true,
  ]);
  expect(source.read()).toEqual([{ id: 'a', revision: 3, title: 'nieuwer' }]);
});

test('two ways to change one row wait for each other, and what waits is not called stored', async () => {
  const { send, ...source } = store();
  const queue = newUpdateQueue();
  const [rename, retitle] = [chainUpdates(source, send, queue), chainUpdates(source, send, queue)];
  const pending: number[] = [];
  const first = rename('a', { title: 'naam' }).then(() => pending.push(saving.read().pending));
  const second = retitle('a', { title: 'titel' });
  expect(saving.read().pending).toBe(2);
  expect([await first, await second]).toEqual([1, true]);
  expect(pending[0]).toBeGreaterThan(0);
  await queue.last;
  expect(saving.read().pending).toBe(0);
  expect(source.read()[0]?.revision).toBe(3);
});

test('a refused change does not stop the next one', async () => {
  const { send, ...source } = store();
  let refuse = true;
  const update = chainUpdates(source, async (row: Row, patch: Partial<Row>) => {
    if (refuse) throw new Error('disk-full');
    await send(row, patch);
  });
  expect(await update('a', { title: 'x' })).toBe(false);
  refuse = false;
  expect(await update('a', { title: 'y' })).toBe(true);
});

test('a row that has gone is refused, and somebody hears of it', async () => {
  const { send, ...source } = store();
  let missed = 0;
  const update = chainUpdates({ ...source, onMissing: () => missed++ }, send);
  expect(await update('b', { title: 'x' })).toBe(false);
  expect(missed).toBe(1);
});

test('a change made while a screen still reads is made on what it reads, also to a row it did not know yet', async () => {
  const { send, ...source } = store();
  const queryClient = new QueryClient();
  queryClient.setQueryData<readonly Row[]>(['rows'], []);
  const reading = queryClient.fetchQuery({
    queryKey: ['rows'],
    queryFn: () => new Promise<Row[]>(resolve => setTimeout(() => resolve(source.read()), 20)),
  });
  const read = () => queryClient.getQueryData<readonly Row[]>(['rows']);
  const update = chainUpdates({ ...source, read, whenRead: () => untilRead(queryClient) }, send);
  expect(await update('a', { title: 'nieuw' })).toBe(true);
  await reading;
  expect(source.read()[0]?.title).toBe('nieuw');
});

test('what is read slowly does not hold a change up for ever', async () => {
  const queryClient = new QueryClient();
  void queryClient.fetchQuery({ queryKey: ['slow'], queryFn: () => new Promise(() => undefined) });
  await untilRead(queryClient, 10);
  expect(queryClient.isFetching()).toBe(1);
});
