import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildLeidraad } from '../../scripts/build.ts';
import type { Bench } from './bench.ts';
import { benchComparing } from './compare-texts.ts';
import { benchDocx } from './docx.ts';
import { benchEditor } from './editor.ts';
import { benchHtml } from './html.ts';
import { benchComments } from './import-comments.ts';
import { describeMachine, lastTable } from './last-table.ts';
import { benchMemory } from './memory.ts';
import { benchPdf } from './pdf.ts';
import { benchProjectJson } from './project-json.ts';
import { benchReferences } from './references.ts';
import { benchStart } from './start.ts';

/**
 * `npm run bench [-- [--markdown FILE] [name…]]`: prints a table per bench, each row with its ratio to every peer
 * measured beside it, and at the end one with every figure and its goal; that one also as Markdown into FILE.
 */
const BENCHES: Record<string, () => Promise<Bench[]> | Bench[]> = {
  start: benchStart,
  editor: benchEditor,
  memory: benchMemory,
  compare: benchComparing,
  comments: benchComments,
  references: benchReferences,
  docx: benchDocx,
  pdf: benchPdf,
  html: benchHtml,
  json: benchProjectJson,
};

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { markdown: { type: 'string' } },
});
const unknown = wanted.filter(name => !(name in BENCHES));
if (unknown.length > 0)
  throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);

await buildLeidraad();
const loadBefore = loadavg()[0] ?? 0;
const done: Bench[] = [];
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const bench of await run()) {
    if (bench.rows.length > 0) print(bench);
    done.push(bench);
  }
}
console.log(`\n${lastTable(done, { markdown: false })}\n`);
for (const reason of done.flatMap(bench => bench.skipped ?? [])) console.log(`SKIPPED: ${reason}`);
const machine = describeMachine(loadBefore);
console.log(machine);
if (values.markdown !== undefined)
  writeFileSync(values.markdown, `${lastTable(done, { markdown: true })}\n\n${machine}\n`);

function print({ title, unit, rows }: Bench): void {
  console.log(`\n${title}`);
  const peers = rows.filter(row => row.isPeer);
  console.table(
    Object.fromEntries(
      rows.map(({ name, value }) => [
        name,
        {
          [unit]: Number(value.toFixed(1)),
          ...Object.fromEntries(
            peers.map(peer => [`ratio to ${peer.name}`, Number((value / peer.value).toFixed(2))]),
          ),
        },
      ]),
    ),
  );
}
