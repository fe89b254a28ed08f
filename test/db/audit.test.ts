import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { auditHead, checkAudit, listChanges } from '../../db/audit.ts';
import { auditTable } from '../../db/audit-triggers.ts';
import {
  deleteBottleneck,
  insertBottleneck,
  listBottlenecks,
  updateBottleneck,
} from '../../db/bottlenecks.ts';
import { connect } from '../../db/database.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { newProject, openForTest } from '../helpers/project-files.ts';

const FIELDS = { theme: 'Thema', text: 'Tekst', source: 'survey' } as const;

function addBottleneck(file: ProjectFile, theme: string): string {
  return file.change('bottlenecks.create', db => insertBottleneck(db, { ...FIELDS, theme })).result;
}

/** Changes a closed file behind Leidraad's back, as another program would: without our triggers. */
function tamper(path: string, sql: string): void {
  const db = new Database(path);
  const triggers = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
}

describe('the audit log', () => {
  it('holds who changed which row, before and after', async () => {
    const file = await newProject();
    const id = addBottleneck(file, 'Eerst');
    file.change('bottlenecks.update', db => updateBottleneck(db, id, 1, { ...FIELDS, theme: 'Daarna' }));

    const [entry] = file.read(db => listChanges(db, 1, null, 100)).entries;

    expect(entry).toMatchObject({
      actor: 'Test',
      action: 'bottlenecks.update',
      table: 'bottlenecks',
      rowId: id,
      operation: 'update',
      before: { theme: 'Eerst' },
      after: { theme: 'Daarna' },
    });
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('writes nothing for an update that changes nothing', async () => {
    const file = await newProject();
    addBottleneck(file, 'A');
    const before = file.read(auditHead);
    file.change('x', db => db.prepare('UPDATE bottlenecks SET theme = theme').run());
    expect(file.read(auditHead)).toEqual(before);
  });

  it('refuses a row change outside a change, and any change of the log itself', async () => {
    const file = await newProject();
    const { raw } = file.connection;
    expect(() => raw.exec("UPDATE project SET title = 'x'")).toThrow(/outside a change/);
    expect(() => raw.exec("UPDATE audit SET actor = 'x'")).toThrow(/append-only/);
    expect(() => raw.exec('DELETE FROM audit')).toThrow(/append-only/);
  });

  it('takes nothing of a change that fails half-way', async () => {
    const file = await newProject();
    const head = file.read(auditHead);
    const failing = () =>
      file.change('x', db => {
        insertBottleneck(db, FIELDS);
        throw new Error('halverwege');
      });
    expect(failing).toThrow('halverwege');
    expect(file.read(listBottlenecks)).toEqual([]);
    expect(file.read(auditHead)).toEqual(head);
  });

  const TAMPERED: readonly (readonly [what: string, sql: string, fault: object])[] = [
    ['an entry edited', "UPDATE audit SET actor = 'Ander' WHERE seq = 5", { kind: 'entry-changed', seq: 5 }],
    ['an entry removed', 'DELETE FROM audit WHERE seq = 5', { kind: 'entry-missing', seq: 5 }],
    [
      'a row edited without the log',
      "UPDATE bottlenecks SET theme = 'x'",
      { kind: 'row-unlogged', table: 'bottlenecks' },
    ],
    [
      'a row removed without the log',
      'DELETE FROM bottlenecks',
      { kind: 'row-unlogged', table: 'bottlenecks' },
    ],
    [
      'the last entry removed',
      'DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)',
      { kind: 'row-unlogged', table: 'bottlenecks' },
    ],
  ];
  for (const [what, sql, fault] of TAMPERED) {
    it(`names ${what}`, async () => {
      const file = await newProject();
      addBottleneck(file, 'A');
      file.close();
      tamper(file.path, sql);
      const again = await openForTest(file.path);
      expect(checkAudit(again.connection)).toContainEqual(expect.objectContaining(fault));
    });
  }

  it('trusts entries written before a table got a new column, for the columns they know', async () => {
    const file = await newProject();
    addBottleneck(file, 'A');
    const { raw } = file.connection;
    raw.exec('ALTER TABLE bottlenecks ADD COLUMN later TEXT');
    auditTable(file.connection, { name: 'bottlenecks' });
    expect(checkAudit(file.connection)).toEqual([]);
    file.close();
    tamper(file.path, "UPDATE bottlenecks SET theme = 'x'");
    const again = await openForTest(file.path);
    expect(checkAudit(again.connection)).toContainEqual(expect.objectContaining({ kind: 'row-unlogged' }));
  });

  it('logs what a cascade removes', async () => {
    const file = await newProject();
    const id = addBottleneck(file, 'A');
    file.change('bottlenecks.remove', db => deleteBottleneck(db, id, 1));
    expect(checkAudit(file.connection)).toEqual([]);
    const plain = connect(file.path, { readonly: true });
    expect(plain.raw.prepare('SELECT count(*) FROM bottlenecks').pluck().get()).toBe(0);
    plain.raw.close();
  });
});
