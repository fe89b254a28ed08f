import { expect, it } from 'vitest';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import type { EvaluationStatement, Indicator, Product } from '../../../shared/implementation.ts';
import { CRITERIA, type CriterionId } from '../../../shared/phases/criteria.ts';
import { appWithProject, call } from '../../helpers/app.ts';

interface Lists {
  indicators: Indicator[];
  products: Product[];
  statements: EvaluationStatement[];
}

async function withProject() {
  const { app, project } = await appWithProject();
  const act = async (name: string, input?: object) =>
    call(app, 'mutation', name.includes('.') ? name : `implementation.${name}`, input, project);
  const lists = async () =>
    (await call(app, 'query', 'implementation.list', undefined, project)).data as Lists;
  const isMet = (id: CriterionId) =>
    CRITERIA[id].evaluate?.(project.file.read(db => readMethodFacts(db, '2026-10-01')))?.met;
  return { act, lists, isMet };
}

it('adds, changes and removes an indicator, and never gives its number to another', async () => {
  const { act, lists, isMet } = await withProject();
  await act('addIndicator', { text: 'Verwezen naar beeldvorming' });
  const [first] = (await lists()).indicators;
  expect(first).toMatchObject({ number: 1, level: null, numerator: '' });
  expect(isMet('indicators-recorded')).toBe(true);
  const changed = { ...first, numerator: 'verwezen', denominator: 'met rugpijn', level: 'practice' };
  await act('updateIndicator', changed);
  expect((await lists()).indicators[0]).toMatchObject({
    numerator: 'verwezen',
    level: 'practice',
    revision: 2,
  });
  expect((await act('updateIndicator', changed)).error?.code).toBe('row-changed');
  await act('removeIndicator', { id: first?.id, revision: 2 });
  expect((await lists()).indicators).toEqual([]);
  await act('addIndicator', { text: 'Een andere' });
  expect((await lists()).indicators[0]?.number).toBe(2);
  expect((await act('addIndicator', { text: '  ' })).error?.code).toBe('input-invalid');
});

it('plans products, and has the programme ready when all of them are made', async () => {
  const { act, lists, isMet } = await withProject();
  await act('addProduct', { name: 'Patiëntenfolder' });
  await act('addProduct', { name: 'E-learning' });
  expect([isMet('programme-planned'), isMet('products-made')]).toEqual([false, false]);
  for (const row of (await lists()).products) await act('updateProduct', { ...row, plannedOn: '2026-12-01' });
  expect([isMet('programme-planned'), isMet('products-made')]).toEqual([true, false]);
  for (const row of (await lists()).products) await act('updateProduct', { ...row, doneOn: '2026-12-10' });
  expect(isMet('products-made')).toBe(true);
  await act('history.undo');
  expect(isMet('products-made')).toBe(false);
});

it('changes a statement and takes it away, and brings it back', async () => {
  const { act, lists } = await withProject();
  await act('addStatement', { text: 'Elke radiculaire pijn vereist een MRI.' });
  const [row] = (await lists()).statements;
  await act('updateStatement', { ...row, text: 'Niet elke radiculaire pijn vereist een MRI.' });
  await act('removeStatement', { id: row?.id, revision: 2 });
  expect((await lists()).statements).toEqual([]);
  await act('history.undo');
  expect((await lists()).statements[0]?.text).toBe('Niet elke radiculaire pijn vereist een MRI.');
});
