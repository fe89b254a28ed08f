import { composeGuideline } from '../../main/export/compose/compose-guideline.ts';
import type { GuidelineTree } from '../../main/export/guideline-tree.ts';
import { writePdf } from '../../main/export/pdf/write-pdf.ts';
import { orderOutline } from '../../shared/documents.ts';
import { buildSource, section } from '../helpers/guideline-source.ts';
import { type Bench, type BenchRow, percentile } from './bench.ts';
import { largeSections } from './large-text.ts';

const RUNS = 4;

/** So many of the sixty sections fill a hundred pages. */
const SECTIONS = 21;

/** Printing a guideline of 100 pages, its thread started for it; goal: 3 s. */
export async function benchPdf(): Promise<Bench[]> {
  const tree = largeTree();
  const native = await timeNative(tree);
  const times: number[] = [];
  let pages = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const bytes = await writePdf(tree);
    times.push(performance.now() - start);
    pages =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b/g)?.length ?? 0;
  }
  const rows: BenchRow[] = [
    {
      name: 'PDF by WebAssembly, the first',
      value: times[0] ?? 0,
      figure: { of: `PDF of ${pages} pages, the first`, goal: { atMost: 3_000 } },
    },
    {
      name: 'PDF by WebAssembly, after that',
      value: percentile(times.slice(1), 0.5),
      figure: { of: `PDF of ${pages} pages, after that`, goal: { atMost: 3_000 } },
    },
  ];
  if (native !== null) rows.unshift({ name: 'native Typst', value: native, isPeer: true });
  const skipped = native === null ? ['the native Typst compiler does not start here; no ratio to it'] : [];
  return [{ title: `Print a guideline of ${pages} pages`, unit: 'ms', rows, skipped }];
}

/** The same template in the native compiler; null where it has no build for this machine. */
async function timeNative(tree: GuidelineTree): Promise<number | null> {
  try {
    const { printNative } = await import('../helpers/native-typst.ts');
    const start = performance.now();
    // Once: its cache outlives a document, so only the first run is a fair one.
    printNative(tree, '1.7');
    return performance.now() - start;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

function largeTree(): GuidelineTree {
  const texts = largeSections().slice(0, SECTIONS);
  const chapters = Array.from({ length: 5 }, (_, at) =>
    section(`c${at}`, `Hoofdstuk ${at + 1}`, { position: at }),
  );
  const outline = orderOutline([
    ...chapters,
    ...texts.map(({ title }, at) => section(`s${at}`, title, { parentId: `c${at % 5}`, position: at })),
  ]);
  const bodies = new Map(texts.map(({ base }, at) => [`s${at}`, base]));
  return composeGuideline(buildSource({ outline, bodies }));
}
