import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../main/commands/sample/framework.ts';
import { PHASES } from '../../../shared/phases.ts';
import { leidraad } from '../../helpers/cli.ts';
import { newProjectPath } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

async function sample(): Promise<string> {
  const path = join(tempFolder(), 'x.leidraad');
  const { code } = await leidraad('sample', path, '--json');
  expect(code).toBe(0);
  return path;
}

describe('leidraad on the command line', () => {
  it('builds the sample, and its status comes from the data', async () => {
    const path = await sample();
    const { code, out } = await leidraad('status', path, '--json');
    expect(code).toBe(0);
    const status = JSON.parse(out);
    expect(status.counts).toMatchObject({
      organisations: 22,
      seats: 36,
      bottlenecks: 9,
      questions: 12,
      meetings: 8,
      indicators: 17,
      statements: 8,
    });
    expect(status.phases.map((phase: { state: string }) => phase.state).slice(0, 4)).toEqual([
      'done',
      'done',
      'done',
      'active',
    ]);
    expect(
      status.gaps.find((gap: { kind: string }) => gap.kind === 'bottleneck-without-question').items,
    ).toEqual([expect.objectContaining({ label: 'Doelgroep' })]);
    expect(status.next.length).toBeGreaterThan(0);
  });

  it('lists the phases and the 24 ADAPTE steps of a new project, with state and open criteria', async () => {
    const path = join(tempFolder(), 'n.leidraad');
    await leidraad('new', path, '--title', 'X', '--method', 'kngf-adapte', '--edition', '2025');
    const status = JSON.parse((await leidraad('status', path, '--json')).out);
    expect(status.phases.map((phase: { id: string }) => phase.id)).toEqual(PHASES);
    const steps = status.steps.filter((step: { method: string }) => step.method === 'adapte');
    expect(steps.map((step: { adapte: { number: number } }) => step.adapte.number)).toEqual(
      Array.from({ length: 24 }, (_, n) => n + 1),
    );
    for (const step of steps) {
      expect(['open', 'waiting']).toContain(step.state);
      expect(step.openCriteria.length).toBeGreaterThan(0);
      expect(step.openCriteria[0]).toMatchObject({ met: false, name: expect.any(String) });
    }
    expect(status.gates).toHaveLength(8);
    expect(status.late).toEqual([]);
  });

  it('makes a project, and shows its status in words', async () => {
    const path = join(tempFolder(), 'n.leidraad');
    const made = await leidraad('new', path, '--title', 'Hartfalen', '--method', 'kngf', '--lang', 'nl');
    expect(made).toMatchObject({ code: 0, err: '' });
    const { out } = await leidraad('status', path);
    expect(out).toContain('Hartfalen (KNGF-methodiek 2025)');
    expect(out).toContain('Leg het eerste knelpunt vast');
  });

  it('exports the guideline with every key question, to Word and to HTML', async () => {
    const path = await sample();
    const folder = tempFolder();
    for (const format of ['docx', 'html']) {
      const target = join(folder, `richtlijn.${format}`);
      expect((await leidraad('export', path, '--format', format, '-o', target)).code).toBe(0);
      expect(existsSync(target)).toBe(true);
    }
    const html = readFileSync(join(folder, 'richtlijn.html'), 'utf8');
    for (const question of QUESTIONS) expect(html).toContain(question.text);
    expect(readdirSync(folder).sort()).toEqual(['richtlijn.docx', 'richtlijn.html']);
  });

  it('checks, and names the entry of the log in which one byte was changed', async () => {
    const path = await sample();
    expect(await leidraad('check', path)).toMatchObject({ code: 0, err: '' });

    const bytes = readFileSync(path);
    const marker = Buffer.from('"Zorginstituut Nederland"');
    const at = bytes.indexOf(marker);
    expect(at).toBeGreaterThan(0);
    bytes.write('z', at + 1);
    writeFileSync(path, bytes);

    const { code, err } = await leidraad('check', path);
    expect(code).toBe(1);
    expect(err).toMatch(/^Regel \d+ van het logboek is achteraf gewijzigd \(organisations /m);
  });

  it('restores a backup of the same content', async () => {
    const path = await sample();
    const folder = tempFolder();
    const { path: backup } = JSON.parse((await leidraad('backup', path, '--json')).out);
    const target = join(folder, 'terug.leidraad');
    expect((await leidraad('restore', backup, '-o', target)).code).toBe(0);
    const dump = (file: string) => {
      const db = new Database(file, { readonly: true });
      const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
      const rows = tables.map(name => db.prepare(`SELECT * FROM ${name}`).all());
      db.close();
      return rows;
    };
    expect(dump(target)).toEqual(dump(path));
  });

  const REFUSED: readonly (readonly [what: string, make: (path: string) => void, sentence: RegExp])[] = [
    ['a file of 0 bytes', path => writeFileSync(path, ''), /is leeg/],
    [
      'a picture',
      path => writeFileSync(path, Buffer.from('89504e470d0a1a0a', 'hex')),
      /geen Leidraad-project/,
    ],
    ['a truncated file', path => truncateSync(path, 30_000), /afgekapt/],
    [
      'a newer file',
      path => {
        const db = new Database(path);
        db.pragma('user_version = 9999');
        db.close();
      },
      /nieuwere versie van Leidraad \(bestandsversie 9999/,
    ],
  ];
  for (const [what, make, sentence] of REFUSED) {
    it(`answers ${what} with one clear line and exit 1, and leaves it as it was`, async () => {
      const path = newProjectPath();
      make(path);
      const before = readFileSync(path);
      for (const command of [
        ['status', path],
        ['check', path],
        ['export', path, '-o', `${path}.html`],
        ['backup', path],
      ]) {
        const { code, err, out } = await leidraad(...command);
        expect(code).toBe(1);
        expect(err).toMatch(sentence);
        expect(err.split('\n')).toHaveLength(1);
        expect(out).toBe('');
      }
      expect(readFileSync(path).equals(before)).toBe(true);
    });
  }

  const USAGE: readonly (readonly string[])[] = [
    [],
    ['bestaatniet'],
    ['status'],
    ['status', 'x', '--onbekend'],
    ['export', 'x'],
    ['restore', 'x'],
    ['serve', '--port', 'abc'],
  ];
  for (const argv of USAGE) {
    it(`answers "${argv.join(' ')}" with exit 2`, async () => {
      expect((await leidraad(...argv)).code).toBe(2);
    });
  }

  it('names what is wrong in the options of a new project', async () => {
    const { code, err } = await leidraad(
      'new',
      join(tempFolder(), 'n.leidraad'),
      '--title',
      'X',
      '--method',
      'nhg',
    );
    expect(code).toBe(1);
    expect(err).toContain('--method');
  });

  it('never writes over a project', async () => {
    const path = newProjectPath();
    const before = readFileSync(path);
    for (const command of [
      ['sample', path],
      ['new', path, '--title', 'X', '--method', 'kngf'],
    ]) {
      const { code, err } = await leidraad(...command);
      expect(code).toBe(1);
      expect(err).toContain('bestand');
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names an export format it does not know, with those it does', async () => {
    const { code, err } = await leidraad('export', await sample(), '--format', 'odt', '-o', '/tmp/x.odt');
    expect(code).toBe(1);
    expect(err).toMatch(/odt.*docx, pdf, html/);
  });
});

describe('leidraad export of meetings and thread', () => {
  it('writes minutes, an invitation and the matrix', async () => {
    const path = await sample();
    const folder = tempFolder();
    const run = (format: string, ...more: string[]) =>
      leidraad('export', path, '--format', format, '-o', join(folder, format), ...more);
    expect((await run('minutes-html', '--meeting', '6')).code).toBe(0);
    expect(readFileSync(join(folder, 'minutes-html'), 'utf8')).toContain(
      'Bijeenkomst 6: Therapeutisch proces',
    );
    expect((await run('minutes-docx', '--meeting', '6', '--lang', 'fr')).code).toBe(0);
    expect((await run('thread-csv')).code).toBe(0);
    expect(readFileSync(join(folder, 'thread-csv'), 'utf8')).toContain('1. Doelgroep');
    expect((await run('thread-xlsx')).code).toBe(0);
    expect(await run('minutes-ics', '--meeting', '6')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Bijeenkomst 6 heeft nog geen datum/),
    });
    expect(await run('minutes-docx', '--meeting', '99')).toMatchObject({ code: 1 });
    expect(await run('minutes-docx')).toMatchObject({ code: 2 });
    expect(readdirSync(folder).sort()).toEqual(['minutes-docx', 'minutes-html', 'thread-csv', 'thread-xlsx']);
  });
});
