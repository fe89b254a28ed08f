import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileVersion } from '../../db/migrations/index.ts';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { importProject } from '../../main/commands/import-project.ts';
import { importReferences } from '../../main/commands/import-references.ts';
import { writeProjectJson } from '../../main/export/project-json/write-project-json.ts';
import { readReferenceFile } from '../../main/import/references/read-reference-file.ts';
import { corpusAsRis, labelledCorpus } from '../helpers/references.ts';
import type { Bench, BenchRow } from './bench.ts';

const [COUNT, SEED] = [20_000, 20_261];

/**
 * A project with 20,000 references to JSON and back. The peer writes and reads SQL: it checks no types, proves no log
 * and makes no search index.
 */
export async function benchProjectJson(): Promise<Bench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  try {
    const path = join(folder, 'bench.leidraad');
    const json = join(folder, 'bench.json');
    await build(path);
    const file = await openProjectFile(path, { actor: () => 'Bench', backupFolder: null, readOnly: true });
    const start = performance.now();
    const out = openSync(json, 'w');
    const options = { fileVersion: fileVersion(file.connection), withHistory: true };
    for (const piece of writeProjectJson(file.connection, options)) writeSync(out, piece);
    closeSync(out);
    const written = performance.now();
    file.close();
    const { rows } = await importProject(
      { name: 'bench.json', bytes: createReadStream(json) },
      join(folder, 'back.leidraad'),
      { actor: 'Bench' },
    );
    const read = performance.now();
    const size = `${rows} rows, ${Math.round(statSync(json).size / 1024 / 1024)} MB of JSON`;
    const peers = dumpAndLoad(path, folder);
    return [
      {
        title: `Project to JSON: ${size}`,
        unit: 'ms',
        rows: [
          { name: 'JSON', value: written - start, figure: { of: '20,000 references to JSON', goal: null } },
          ...peers.slice(0, 1),
        ],
        skipped:
          peers.length === 0 ? ['sqlite3 is not installed (apt-get install sqlite3); no ratio to it'] : [],
      },
      {
        title: `JSON to project, checked and with its log proved: ${size}`,
        unit: 'ms',
        rows: [
          { name: 'JSON', value: read - written, figure: { of: 'the same JSON to a project', goal: null } },
          ...peers.slice(1),
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function build(path: string): Promise<void> {
  createProjectFile(path, { title: 'Bench', method: 'kngf', edition: '2025', language: 'nl' }, 'Bench');
  const bytes = new TextEncoder().encode(corpusAsRis(labelledCorpus(COUNT, 0.2, SEED).records));
  const file = await openProjectFile(path, { actor: () => 'Bench', backupFolder: null });
  const reading = readReferenceFile(bytes, 'corpus.ris');
  file.change('references.import', db =>
    importReferences(db, [{ source: 'corpus.ris', reading }], '2026-11-21T12:00:00Z'),
  );
  file.close();
}

function dumpAndLoad(path: string, folder: string): BenchRow[] {
  const sql = join(folder, 'dump.sql');
  const timed = (command: string): number => {
    const start = performance.now();
    const { status } = spawnSync('sh', ['-c', command]);
    return status === 0 ? performance.now() - start : 0;
  };
  const dumped = timed(`sqlite3 "${path}" .dump > "${sql}"`);
  if (dumped === 0) return [];
  const loaded = timed(`sqlite3 -bail "${join(folder, 'loaded.db')}" < "${sql}"`);
  return [
    { name: 'sqlite3 .dump', value: dumped, isPeer: true },
    ...(loaded === 0 ? [] : [{ name: 'sqlite3 reading the dump', value: loaded, isPeer: true }]),
  ];
}
