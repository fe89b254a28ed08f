import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { importReferences } from '../../main/commands/import-references.ts';
import { readReferenceFile } from '../../main/import/references/read-reference-file.ts';
import { deduplicate } from '../../shared/references/deduplicate.ts';
import { accuracyOf, corpusAsRis, labelledCorpus } from '../helpers/references.ts';
import type { Bench } from './bench.ts';

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
    const title = `Import and de-duplicate ${COUNT} references, ${SHARE * 100} % of them duplicates (goal 5,000 ms)`;
    const rows = [
      { name: 'read RIS', value: read - start },
      { name: 'de-duplicate alone', value: deduplicated - stored },
      { name: 'import whole: read, de-duplicate, store, log', value: stored - start },
    ];
    return [{ title, unit: 'ms', rows }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
