import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { importReferences } from '../../main/commands/import-references.ts';
import { readReferenceFile } from '../../main/import/references/read-reference-file.ts';
import { deduplicate } from '../../shared/references/deduplicate.ts';
import { accuracyOf, corpusAsRis, labelledCorpus } from '../helpers/references.ts';
import type { Bench, BenchRow } from './bench.ts';

const [COUNT, SHARE, SEED] = [20_000, 0.2, 20_260];

/** Importing and de-duplicating 20,000 records, stored and logged; goal: 5 s. Prints how many duplicates are found. */
export async function benchReferences(): Promise<Bench[]> {
  const corpus = labelledCorpus(COUNT, SHARE, SEED);
  const bytes = new TextEncoder().encode(corpusAsRis(corpus.records));
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  try {
    const path = join(folder, 'bench.leidraad');
    createProjectFile(path, { title: 'Bench', method: 'kngf', edition: '2025', language: 'nl' }, 'Bench');
    const file = await openProjectFile(path, { actor: () => 'Bench', backupFolder: null });
    const start = performance.now();
    const reading = readReferenceFile(bytes, 'corpus.ris');
    const read = performance.now();
    const { result } = file.change('references.import', db =>
      importReferences(db, [{ source: 'corpus.ris', reading }], new Date().toISOString()),
    );
    const stored = performance.now();
    file.close();
    if ('fault' in reading) throw new Error(reading.fault);
    const found = deduplicate(reading.records.map(record => record.fields));
    const deduplicated = performance.now();
    const { sensitivity, specificity, ...counts } = accuracyOf(corpus.publications, found.duplicateOf);
    console.log(
      `seed ${SEED}: ${result.read} read, ${result.imported} kept, ${result.duplicates} duplicates, ${result.doubtful} left for judgement`,
    );
    console.log(
      `sensitivity ${(100 * sensitivity).toFixed(2)} %, specificity ${(100 * specificity).toFixed(2)} %`,
      counts,
    );
    const title = `Import and de-duplicate ${COUNT} references, ${SHARE * 100} % of them duplicates`;
    const peer = performance.now();
    insertRaw(bytes, join(folder, 'raw.db'));
    const rows: BenchRow[] = [
      { name: 'split lines and INSERT', value: performance.now() - peer, isPeer: true },
      { name: 'read RIS', value: read - start },
      { name: 'de-duplicate alone', value: deduplicated - stored },
      {
        name: 'import whole: read, de-duplicate, store, log',
        value: stored - start,
        figure: { of: '20,000 references, de-duplicated', goal: { atMost: 5_000 } },
      },
    ];
    return [{ title, unit: 'ms', rows }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What any program must do at least: take the fields from the lines, and store each record in one transaction. */
function insertRaw(bytes: Uint8Array, path: string): void {
  const raw = new Database(path);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec('CREATE TABLE records (title TEXT, authors TEXT, year TEXT, doi TEXT, fields TEXT)');
  const insert = raw.prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?)');
  raw.transaction(() => {
    for (const record of new TextDecoder().decode(bytes).split(/^ER {2}- .*$/m)) {
      const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)$/gm)].map(([, tag, text]) => [tag, text]);
      const all = (tag: string) => lines.filter(([known]) => known === tag).map(([, text]) => text);
      if (lines.length > 0)
        insert.run(all('TI')[0], all('AU').join('; '), all('PY')[0], all('DO')[0], JSON.stringify(lines));
    }
  })();
  raw.close();
}
