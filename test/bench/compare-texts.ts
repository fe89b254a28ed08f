import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import type { Node } from 'prosemirror-model';
import { redline } from '../../shared/redline/redline.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { type Bench, type BenchRow, measureInTurn } from './bench.ts';
import { type LargeTexts, largeTexts } from './large-text.ts';

/** jsdiff is stopped after this many milliseconds; it takes minutes on a busy machine. */
const PATIENCE = 150_000;

const DWDIFF = 'dwdiff -s (process)';

/** Comparing two versions; goal: no slower than dwdiff, which sees no moves and no structure. */
export async function benchComparing(): Promise<Bench[]> {
  const texts = largeTexts();
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  try {
    const files = [join(folder, 'base.txt'), join(folder, 'target.txt')];
    writeFileSync(files[0] ?? '', texts.base.join('\n'));
    writeFileSync(files[1] ?? '', texts.target.join('\n'));
    const dwdiff = () => spawnSync('dwdiff', ['-s', ...files], { stdio: 'ignore' });
    const peer = !dwdiff().error;
    const [coldBase, coldTarget] = documentsOf(texts, false);
    const start = performance.now();
    const { changes } = redline(coldBase, coldTarget);
    const cold = performance.now() - start;
    const moves = changes.filter(({ kinds }) => kinds.includes('move')).length;
    console.log(`${changes.length} changes, ${moves} of them moves`);
    const times = await measureInTurn(9, {
      dwdiff: peer ? dwdiff : undefined,
      plain: redlines(texts, false),
      ids: redlines(texts, true),
    });
    const key = await measureInTurn(50, { key: keyPresses(texts) });
    const rows: BenchRow[] = [
      ...(times.dwdiff === undefined ? [] : [{ name: DWDIFF, value: times.dwdiff, isPeer: true }]),
      timeJsdiff(texts),
      { name: 'redline, no ids, first time', value: cold },
      {
        name: 'redline, no ids',
        value: times.plain,
        figure: { of: 'comparing 118,000 words, as from Word', goal: { peer: DWDIFF } },
      },
      {
        name: 'redline, ids',
        value: times.ids,
        figure: { of: 'comparing two versions of 118,000 words', goal: { peer: DWDIFF } },
      },
      { name: 'redline, ids, one block edited since', value: key.key },
    ];
    const title = 'Compare two texts of 118,000 words: 28 % of blocks edited, 2 % in, 2 % out, 10 moved';
    const skipped = peer ? [] : ['dwdiff is not installed (apt-get install dwdiff); no ratio to it'];
    return [{ title, unit: 'ms', rows, skipped }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeJsdiff({ base, target }: LargeTexts): BenchRow {
  const start = performance.now();
  const stopped = diffWordsWithSpace(base.join('\n'), target.join('\n'), { timeout: PATIENCE }) === undefined;
  const value = performance.now() - start;
  return { name: `jsdiff${stopped ? ' (stopped: more)' : ''}`, value, isPeer: true };
}

/** New nodes each time, so that nothing is remembered from the run before. */
function redlines(texts: LargeTexts, ids: boolean): () => void {
  const pairs = Array.from({ length: 9 }, () => documentsOf(texts, ids));
  return () => {
    const documents = pairs.pop();
    // The list of changes is part of the comparison.
    if (documents) void redline(...documents).changes;
  };
}

/** What a key press costs with all these changes open: the same nodes again, but for one paragraph. */
function keyPresses(texts: LargeTexts): () => void {
  const [base, target] = documentsOf(texts, true);
  void redline(base, target).changes;
  let current = target;
  let at = 0;
  return () => {
    const place = (at++ * 37) % current.childCount;
    const block = current.child(place);
    const typed = block.type.create(block.attrs, textSchema.text(`${block.textContent}x`));
    current = current.copy(current.content.replaceChild(place, typed));
    redline(base, current);
  };
}

function documentsOf({ base, target }: LargeTexts, ids: boolean): [Node, Node] {
  const known = new Map(base.map((text, at) => [text, `p${at}`]));
  const write = (texts: readonly string[], idOf: (text: string, at: number) => string | null) =>
    textSchema.node(
      'doc',
      null,
      texts.map((text, at) => textSchema.node('paragraph', { id: idOf(text, at) }, textSchema.text(text))),
    );
  if (!ids) return [write(base, () => null), write(target, () => null)];
  return [write(base, (_text, at) => `p${at}`), write(target, idsByText(known))];
}

/** Unchanged paragraphs keep their id; an edited one keeps the id of its place when that is still free. */
function idsByText(known: ReadonlyMap<string, string>): (text: string, at: number) => string {
  const byStart = new Map([...known].map(([text, id]) => [text.slice(0, 40), id]));
  const used = new Set<string>();
  return (text, at) => {
    const id = known.get(text) ?? byStart.get(text.slice(0, 40)) ?? `n${at}`;
    if (used.has(id)) return `n${at}`;
    used.add(id);
    return id;
  };
}
