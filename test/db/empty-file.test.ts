import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { newProjectPath } from '../helpers/project-files.ts';

/** An empty project took 2.2 MB, six kilobytes for each table and index: it is mailed, and backed up at each opening. */
it('a new project takes little room for each table and index, and has no free pages to speak of', () => {
  const path = newProjectPath();
  const db = new Database(path, { readonly: true });
  onTestFinished(() => void db.close());
  const trees = db
    .prepare("SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'index')")
    .pluck()
    .get();
  expect(statSync(path).size / Number(trees)).toBeLessThan(5_000);
  expect(Number(db.pragma('freelist_count', { simple: true }))).toBeLessThan(20);
});
