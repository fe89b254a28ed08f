import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insertBottleneck, listBottlenecks } from '../../db/bottlenecks.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { leidraad } from '../helpers/cli.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

/** Mounts a small file system in memory; null where this user may not mount. */
function mountSmall(size: string, options = ''): string | null {
  const folder = join(tempFolder(), 'schijf');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}${options}`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    console.warn('SKIPPED: mounting a small file system needs root; the full-disk tests did not run.');
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

function fingerprints(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

describe('a full disk', () => {
  for (const command of ['sample', 'new']) {
    it(`is named by ${command}, and leaves nothing behind`, async ({ skip }) => {
      const folder = mountSmall('200k') ?? skip();
      const path = join(folder, 'x.leidraad');
      const options = command === 'new' ? ['--title', 'X', '--method', 'kngf'] : [];
      // The empty project is smaller than this disk; fill what is left.
      writeFileSync(join(folder, 'vol'), Buffer.alloc(130_000));
      const before = fingerprints(folder);
      const { code, err } = await leidraad(command, path, ...options);
      expect(code).toBe(1);
      expect(err).toMatch(/^De schijf met .* is vol/);
      expect(err.split('\n')).toHaveLength(1);
      expect(fingerprints(folder)).toEqual(before);
    });
  }

  it('is named by export, and leaves no half document', async ({ skip }) => {
    const folder = mountSmall('4k') ?? skip();
    const { code, err } = await leidraad('export', newProjectPath(), '-o', join(folder, 'x.docx'));
    expect(code).toBe(1);
    expect(err).toMatch(/is vol/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a change while writing, keeps what was saved, and goes on when there is room', async ({
    skip,
  }) => {
    const folder = mountSmall('3m') ?? skip();
    const path = join(folder, 'x.leidraad');
    copyFileSync(newProjectPath(), path);
    const file = await openProjectFile(path, { actor: () => 'T', backupFolder: null });
    const add = () =>
      file.change('bottlenecks.create', db =>
        insertBottleneck(db, { theme: 'Vol', text: 'x'.repeat(9_000), source: 'other' }),
      );
    let saved = 0;
    const fill = () => {
      for (; saved < 1_000; saved++) add();
    };
    expect(fill).toThrow(/disk-full/);
    expect(file.read(listBottlenecks)).toHaveLength(saved);
    expect(checkProject(file.connection)).toEqual([]);
    expect(() => file.close()).toThrow(/disk-full/);

    execFileSync('mount', ['-o', 'remount,size=16m', folder]);
    const again = await openProjectFile(path, { actor: () => 'T', backupFolder: null });
    expect(again.read(listBottlenecks)).toHaveLength(saved);
    expect(checkProject(again.connection)).toEqual([]);
    again.close();
    expect(readdirSync(folder)).toEqual(['x.leidraad']);
  });
});

describe('a read-only folder', () => {
  it('is named by new and sample, and stays as it was', async ({ skip }) => {
    const folder = mountSmall('2m', ',ro') ?? skip();
    for (const command of [['sample'], ['new', '--title', 'X', '--method', 'kngf']]) {
      const [name = '', ...options] = command;
      const { code, err } = await leidraad(name, join(folder, 'x.leidraad'), ...options);
      expect(code).toBe(1);
      expect(err).toMatch(/^In de map .* kan niet worden geschreven/);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('opens a project for reading, and says why', async ({ skip }) => {
    const folder = mountSmall('8m') ?? skip();
    const path = join(folder, 'x.leidraad');
    copyFileSync(newProjectPath(), path);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    const before = fingerprints(folder);
    const file = await openProjectFile(path, { actor: () => 'T', backupFolder: null });
    expect(file).toMatchObject({ mode: 'read', readOnlyReason: 'folder' });
    expect(file.read(listBottlenecks)).toEqual([]);
    file.close();
    expect(fingerprints(folder)).toEqual(before);
  });
});
