import type { Bench } from './bench.ts';
import { benchComparing } from './compare-texts.ts';
import { benchEditor } from './editor.ts';
import { benchHtml } from './html.ts';
import { benchComments } from './import-comments.ts';
import { benchPdf } from './pdf.ts';
import { benchProjectJson } from './project-json.ts';
import { benchReferences } from './references.ts';

/** `npm run bench [name]`: prints one table per bench, each row with its ratio to every peer measured beside it. */
const BENCHES: Record<string, () => Promise<Bench[]> | Bench[]> = {
  compare: benchComparing,
  editor: benchEditor,
  references: benchReferences,
  comments: benchComments,
  json: benchProjectJson,
  html: benchHtml,
  pdf: benchPdf,
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const bench of await run()) print(bench);
}

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
