import { expect, it } from 'vitest';
import { checkAudit } from '../../db/audit.ts';
import { insertRows } from '../../db/insert-rows.ts';
import { newProject } from '../helpers/project-files.ts';

const SOURCES =
  'reference_imports (id, file, format, content_hash, database, imported_at, read, rejected, origin)';
const row = (id: string, file: string, read: number) =>
  [id, file, 'ris', 'h', '', '2026-01-01T00:00:00Z', read, '[]', 'project'] as const;

it('inserts the rows of several statements in their order, each logged, or none', async () => {
  const file = await newProject();
  const rows = Array.from({ length: 5_002 }, (_, at) => row(`k${at}`, `Bestand ${at}`, at));
  file.change('test.fill', db => insertRows(db, SOURCES, rows));
  const stored = file.read(db => db.prepare('SELECT id, read FROM reference_imports ORDER BY rowid').all());
  expect(stored).toEqual(rows.map(([id, , , , , , read]) => ({ id, read })));
  expect(checkAudit(file.connection)).toEqual([]);

  expect(() =>
    file.change('test.fill', db => insertRows(db, SOURCES, [row('n', 'x', 1), row('k1', 'x', 2)])),
  ).toThrow('UNIQUE');
  expect(
    file.read(db => db.prepare("SELECT count(*) AS n FROM reference_imports WHERE id = 'n'").get()),
  ).toEqual({
    n: 0,
  });
});

it('keeps texts of any letters, and replaces half a letter as SQLite must', async () => {
  const file = await newProject();
  const texts = ['é ŝ 腰 🦴', '"quoted" \\ back\nslash', 'half \ud83e'];
  const rows = texts.map((text, at) => row(`t${at}`, text, at));
  file.change('test.fill', db => {
    insertRows(db, SOURCES, rows, 'ON CONFLICT DO NOTHING');
    insertRows(db, SOURCES, rows, 'ON CONFLICT DO NOTHING');
    insertRows(db, SOURCES, []);
  });
  const stored = file.read(db => db.prepare('SELECT file FROM reference_imports ORDER BY id').all());
  expect(stored.map(found => (found as { file: string }).file)).toEqual([texts[0], texts[1], 'half \ufffd']);
  expect(checkAudit(file.connection)).toEqual([]);
});
