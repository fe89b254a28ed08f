import type { Bench } from './bench.ts';
import { compareBench } from './compare-texts.ts';
import { commentsBench } from './import-comments.ts';

/** `npm run bench`: prints one table per bench, each row with its ratio to the peer measured beside it. */
const BENCHES: readonly Bench[] = [compareBench, commentsBench];

for (const bench of BENCHES) {
  console.log(`\n${bench.title}`);
  const rows = await bench.run();
  const peer = rows.find(row => row.isPeer);
  console.table(
    Object.fromEntries(
      rows.map(({ name, milliseconds }) => [
        name,
        {
          ms: Number(milliseconds.toFixed(1)),
          ratio: peer ? Number((milliseconds / peer.milliseconds).toFixed(2)) : 'no peer',
        },
      ]),
    ),
  );
}
