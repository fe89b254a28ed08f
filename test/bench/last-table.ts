import { cpus, loadavg } from 'node:os';
import type { Bench, BenchRow } from './bench.ts';

interface Line {
  what: string;
  measured: string;
  goal: string;
  met: string;
  peers: string;
}

const HEAD: Line = { what: 'what', measured: 'measured', goal: 'goal', met: '', peers: 'beside a peer' };

/** Every figure of the benches that ran, with its goal and its ratio to each peer. */
export function lastTable(benches: readonly Bench[], { markdown }: { markdown: boolean }): string {
  const lines = benches.flatMap(bench => bench.rows.flatMap(row => (row.figure ? [lineOf(bench, row)] : [])));
  const columns = ['what', 'measured', 'goal', 'met', 'peers'] as const;
  const widths = columns.map(column => Math.max(...[HEAD, ...lines].map(line => line[column].length)));
  const write = (line: Line) => columns.map((column, at) => line[column].padEnd(widths[at] ?? 0));
  if (!markdown) return [HEAD, ...lines].map(line => write(line).join('  ').trimEnd()).join('\n');
  const rule = columns.map((_, at) => '-'.repeat(Math.max(3, widths[at] ?? 0)));
  return [write(HEAD), rule, ...lines.map(write)].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** What was measured on, and how busy it was: with more load than cores only the ratios say something. */
export function describeMachine(loadBefore: number): string {
  const cores = cpus();
  const load = `load ${loadBefore.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after`;
  const busy = loadBefore > cores.length / 2 ? '; the machine was busy: only the ratios mean something' : '';
  return `${cores.length} × ${cores[0]?.model.trim()}, Node ${process.versions.node}, ${load}${busy}`;
}

function lineOf({ unit, rows }: Bench, row: BenchRow): Line {
  const goal = row.figure?.goal ?? null;
  const peers = rows.filter(peer => peer.isPeer);
  const limit =
    goal === null
      ? null
      : 'atMost' in goal
        ? goal.atMost
        : (peers.find(({ name }) => name === goal.peer)?.value ?? null);
  return {
    what: row.figure?.of ?? row.name,
    measured: `${rounded(row.value)} ${unit}`,
    goal: goal === null ? '' : 'atMost' in goal ? `≤ ${rounded(goal.atMost)} ${unit}` : `≤ ${goal.peer}`,
    met: limit === null ? '' : row.value <= limit ? 'met' : 'missed',
    peers: peers.map(peer => `${(row.value / peer.value).toFixed(2)} × ${peer.name}`).join(', '),
  };
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
