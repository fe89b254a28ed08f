import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { insertBottleneck, listBottlenecks } from '../../db/bottlenecks.ts';
import { runChange } from '../../db/changes.ts';
import { connect, disconnect } from '../../db/database.ts';
import { fileVersion, migrate } from '../../db/migrations/index.ts';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { takeLock } from '../../db/project-lock.ts';
import { listQuestions } from '../../db/questions.ts';
import { listVersions } from '../../db/versions.ts';
import { readStatus } from '../../main/commands/status.ts';
import { ROWS } from '../helpers/migration-rows.ts';
import { DETAILS, newProject, newProjectPath, openForTest } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Each makes a file that must not open, and the code it must be refused with. */
const BAD_FILES: readonly (readonly [name: string, code: string, make: (path: string) => void])[] = [
  ['an empty file', 'file-empty', path => writeFileSync(path, '')],
  ['a picture', 'file-not-sqlite', path => writeFileSync(path, Buffer.concat([PNG, Buffer.alloc(500)]))],
  ['a text of ten bytes', 'file-not-sqlite', path => writeFileSync(path, '0123456789')],
  ['only the first bytes', 'file-truncated', path => writeFileSync(path, 'SQLite format 3\0')],
  ['a folder', 'file-not-sqlite', path => mkdirSync(path)],
  [
    'a database of another program',
    'file-not-leidraad',
    path => {
      const db = new Database(path);
      db.exec('CREATE TABLE t (x)');
      db.close();
    },
  ],
  [
    'a file cut off in the middle',
    'file-truncated',
    path => {
      copyFileSync(newProjectPath(), path);
      truncateSync(path, 20_000);
    },
  ],
  [
    'a file of version 9999',
    'file-newer',
    path => {
      copyFileSync(newProjectPath(), path);
      const db = new Database(path);
      db.pragma('user_version = 9999');
      db.close();
    },
  ],
  [
    'a file with a page of zeros',
    'file-corrupt',
    path => {
      const bytes = readFileSync(newProjectPath());
      bytes.fill(0, 4096, 8192);
      writeFileSync(path, bytes);
    },
  ],
];

describe('opening a project file', () => {
  for (const [name, code, make] of BAD_FILES) {
    it(`refuses ${name} and leaves it as it was`, async () => {
      const path = join(tempFolder(), 'x.leidraad');
      make(path);
      const before = name === 'a folder' ? '' : fingerprint(path);

      await expect(openProjectFile(path, { actor: () => 'T', backupFolder: null })).rejects.toMatchObject({
        code,
      });

      if (name !== 'a folder') expect(fingerprint(path)).toBe(before);
      expect(readdirSync(dirname(path))).toEqual(['x.leidraad']);
    });
  }

  it('refuses a path where nothing is, and makes nothing there', async () => {
    const path = join(tempFolder(), 'geen.leidraad');
    await expect(openProjectFile(path, { actor: () => 'T', backupFolder: null })).rejects.toMatchObject({
      code: 'file-missing',
    });
    expect(existsSync(path)).toBe(false);
  });

  for (const folder of ['OneDrive', 'Dropbox', 'iCloud Drive', 'Google Drive', 'Nextcloud', 'Syncthing']) {
    it(`refuses to write inside ${folder}, and says how to go on`, async () => {
      const synced = join(tempFolder(), folder, 'richtlijn');
      mkdirSync(synced, { recursive: true });
      const path = join(synced, 'x.leidraad');
      expect(() => createProjectFile(path, DETAILS, 'T')).toThrow(/folder-synced/);
      copyFileSync(newProjectPath(), path);
      await expect(openProjectFile(path, { actor: () => 'T', backupFolder: null })).rejects.toMatchObject({
        code: 'folder-synced',
        params: { service: expect.any(String) },
      });
      const reader = await openForTest(path, { readOnly: true });
      expect(reader.mode).toBe('read');
    });
  }

  it('knows a synchronised folder by the file the program leaves in it', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'werk'));
    writeFileSync(join(folder, '.sync_0123456789ab.db'), '');
    expect(() => createProjectFile(join(folder, 'werk', 'x.leidraad'), DETAILS, 'T')).toThrow(/Nextcloud/);
  });
});

describe('making a project file', () => {
  it('never replaces a file', () => {
    const path = join(tempFolder(), 'x.leidraad');
    writeFileSync(path, 'van iemand');
    expect(() => createProjectFile(path, DETAILS, 'T')).toThrow(/file-exists/);
    expect(readFileSync(path, 'utf8')).toBe('van iemand');
  });

  it('says so when the folder does not exist', () => {
    expect(() => createProjectFile('/geen/map/x.leidraad', DETAILS, 'T')).toThrow(/folder-missing/);
  });

  it('leaves one plain file, before and after it was open', async () => {
    const path = newProjectPath();
    expect(readdirSync(dirname(path))).toEqual(['proef.leidraad']);
    const file = await openProjectFile(path, { actor: () => 'T', backupFolder: null });
    file.change('bottlenecks.create', db => insertBottleneck(db, { theme: 'A', text: '', source: 'other' }));
    file.close();
    expect(readdirSync(dirname(path))).toEqual(['proef.leidraad']);
    // Byte 18 is the file format version: 1 is a rollback journal, 2 a write-ahead log.
    expect(readFileSync(path)[18]).toBe(1);
  });
});

/** A project as an earlier version of Leidraad left it, with one question in it. */
function olderProject(version: number): string {
  const path = join(tempFolder(), 'ouder.leidraad');
  const connection = connect(path, { create: true });
  migrate(connection, version);
  runChange(connection, { actor: 'Test', action: 'project.create' }, db => {
    for (const [table, row] of ROWS.filter(([table]) => ['project', 'questions'].includes(table))) {
      const columns = Object.keys(row);
      db.prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ).run(...Object.values(row));
    }
  });
  disconnect(connection);
  return path;
}

describe('an older file that opens read-only', () => {
  it.each([
    ['asked for', { readOnly: true }, false],
    ['in use elsewhere', {}, true],
  ])('is shown with everything this version reads, and is not touched: %s', async (_, options, locked) => {
    const path = olderProject(80);
    const lock = locked ? takeLock(path) : null;
    const before = [fingerprint(path), readdirSync(dirname(path))];
    const file = await openProjectFile(path, { actor: () => 'T', backupFolder: null, ...options });
    const shown = dirname(file.connection.raw.name);
    expect(shown).toContain(tmpdir());
    expect(file.mode).toBe('read');
    expect(file.read(readStatus).steps.length).toBeGreaterThan(0);
    expect(file.read(listQuestions)).toHaveLength(1);
    expect(file.read(listVersions)).toEqual([]);
    expect(() => file.connection.raw.exec('DELETE FROM questions')).toThrow(/readonly/);

    const target = join(tempFolder(), 'kopie.leidraad');
    await file.copyTo(target);
    const copied = connect(target, { readonly: true });
    expect(fileVersion(copied)).toBe(80);
    copied.raw.close();
    file.close();
    expect([fingerprint(path), readdirSync(dirname(path))]).toEqual(before);
    expect(existsSync(shown)).toBe(false);
    if (lock && 'lock' in lock) lock.lock.release();
  });
});

describe('the lock', () => {
  it('gives a second opener the file for reading, with the name of the first', async () => {
    const first = await newProject();
    const second = await openForTest(first.path);
    expect(second.mode).toBe('read');
    expect(second.readOnlyReason).toBe('locked');
    expect(second.lockedBy?.user).toBeTruthy();
    expect(() => second.change('x', () => undefined)).toThrow(/project-read-only/);

    first.change('bottlenecks.create', db =>
      insertBottleneck(db, { theme: 'Nieuw', text: '', source: 'other' }),
    );
    expect(second.read(listBottlenecks)).toHaveLength(1);
  });

  it('is free again when the first closes', async () => {
    const path = newProjectPath();
    const first = await openProjectFile(path, { actor: () => 'T', backupFolder: null });
    first.close();
    const second = await openForTest(path);
    expect(second.mode).toBe('write');
    expect(readdirSync(dirname(path))).toContain('proef.leidraad-lock');
  });
});
