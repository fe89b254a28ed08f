import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsToDrop, listBackups, makeBackup, restoreBackup } from '../../db/backups.ts';
import { insertBottleneck, listBottlenecks } from '../../db/bottlenecks.ts';
import { connect } from '../../db/database.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { newProject, newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function everyRow(file: ProjectFile): unknown {
  const { raw } = file.connection;
  const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  return tables.map(name => [name, raw.prepare(`SELECT * FROM ${name}`).all()]);
}

describe('backups', () => {
  it('restore the same content, byte for byte the same file', async () => {
    const folder = tempFolder();
    const file = await newProject();
    file.change('bottlenecks.create', db =>
      insertBottleneck(db, { theme: 'Bewaard', text: '', source: 'other' }),
    );
    const content = everyRow(file);
    const backup = await makeBackup(file.connection, folder, 'manual');
    file.change('bottlenecks.create', db =>
      insertBottleneck(db, { theme: 'Later', text: '', source: 'other' }),
    );

    const target = join(folder, 'terug.leidraad');
    await restoreBackup(backup.path, target);

    expect(readFileSync(target).equals(readFileSync(backup.path))).toBe(true);
    const restored = await openForTest(target);
    expect(everyRow(restored)).toEqual(content);
    expect(restored.read(listBottlenecks).map(row => row.theme)).toEqual(['Bewaard']);
  });

  it('are made on opening, in the folder of the project', async () => {
    const folder = tempFolder();
    const path = newProjectPath();
    await openForTest(path, { backupFolder: id => join(folder, id) });
    const connection = connect(path, { readonly: true });
    const id = connection.raw.prepare('SELECT id FROM project').pluck().get() as string;
    connection.raw.close();
    expect(listBackups(join(folder, id)).map(backup => backup.reason)).toEqual(['open']);
  });

  it('are not restored over a file, nor when they are damaged', async () => {
    const folder = tempFolder();
    const file = await newProject();
    const backup = await makeBackup(file.connection, folder, 'manual');
    const existing = join(folder, 'bestaat.leidraad');
    writeFileSync(existing, 'van iemand');
    await expect(restoreBackup(backup.path, existing)).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(existing, 'utf8')).toBe('van iemand');

    const bytes = readFileSync(backup.path);
    bytes.fill(0, 4096, 12_288);
    writeFileSync(backup.path, bytes);
    await expect(restoreBackup(backup.path, join(folder, 'n.leidraad'))).rejects.toMatchObject({
      code: 'backup-damaged',
    });
    await expect(restoreBackup(join(folder, 'geen'), join(folder, 'n.leidraad'))).rejects.toMatchObject({
      code: 'backup-missing',
    });
  });

  it('keep the newest ten, and one a day for thirty days', () => {
    const backups = Array.from({ length: 400 }, (_, index) => {
      const takenAt = new Date(Date.UTC(2026, 5, 30) - index * 3 * 3_600_000).toISOString();
      return { path: takenAt, takenAt, reason: 'open' as const, bytes: 1 };
    });
    const dropped = new Set(backupsToDrop(backups));
    const kept = backups.filter(backup => !dropped.has(backup));
    expect(kept.slice(0, 10)).toEqual(backups.slice(0, 10));
    expect(new Set(kept.map(backup => backup.takenAt.slice(0, 10))).size).toBe(30);
    expect(kept.length).toBeLessThanOrEqual(40);
  });
});
