import type { Direction, NodeKind, ThreadGraph, ThreadKind, ThreadNode } from './graph.ts';

/** One line of the tree that is walked from an item. */
export type ThreadBranch =
  | {
      type: 'item';
      /** Unique in the tree. */
      key: string;
      node: ThreadNode;
      /** Shown with all below it elsewhere in the tree already; it has no children here. */
      repeated: boolean;
      children: ThreadBranch[];
    }
  | { type: 'gap'; key: string; missing: ThreadKind };

/** What has to follow a step, and what it has to rest on. Indicators and decisions end the thread. */
const NEEDED: Record<Direction, Record<NodeKind, readonly ThreadKind[]>> = {
  down: {
    bottleneck: ['question'],
    question: ['evidence', 'section', 'considerations', 'recommendation'],
    evidence: [],
    section: [],
    considerations: ['recommendation'],
    recommendation: ['indicator'],
    indicator: [],
    decision: [],
    comment: [],
  },
  up: {
    bottleneck: [],
    question: ['bottleneck'],
    evidence: ['question'],
    section: ['question'],
    considerations: ['question', 'evidence'],
    recommendation: ['question', 'evidence', 'considerations'],
    indicator: ['recommendation'],
    decision: ['question'],
    comment: [],
  },
};

/** The kinds a node misses in one direction. A question has a recommendation also through its section or considerations. */
export function findMissing(graph: ThreadGraph, node: ThreadNode, direction: Direction): ThreadKind[] {
  const next = nodesOf(graph, node.id, direction);
  const further = next
    .filter(({ kind }) => kind === 'section' || kind === 'considerations')
    .flatMap(({ id }) => nodesOf(graph, id, direction));
  const found = new Set([...next, ...further].map(({ kind }) => kind));
  return NEEDED[direction][node.kind].filter(kind => !found.has(kind));
}

function nodesOf(graph: ThreadGraph, id: string, direction: Direction): ThreadNode[] {
  return (graph[direction].get(id) ?? []).flatMap(next => graph.byId.get(next) ?? []);
}

/**
 * The tree of everything an item rests on (`up`) or that rests on it (`down`), with a line for each missing
 * step. A node that can be reached along several ways is written out once and repeated without its branches,
 * so the tree holds every reachable item and is no longer than the thread has links.
 */
export function walkTree(graph: ThreadGraph, id: string, direction: Direction): ThreadBranch[] {
  const start = graph.byId.get(id);
  if (!start) return [];
  const written = new Set([id]);
  const branches = (node: ThreadNode, path: string): ThreadBranch[] => {
    const items = nodesOf(graph, node.id, direction).map((child): ThreadBranch => {
      const key = `${path}/${child.id}`;
      const repeated = written.has(child.id);
      written.add(child.id);
      return { type: 'item', key, node: child, repeated, children: repeated ? [] : branches(child, key) };
    });
    const gaps = findMissing(graph, node, direction).map(
      (missing): ThreadBranch => ({ type: 'gap', key: `${path}/gap-${missing}`, missing }),
    );
    return [...items, ...gaps];
  };
  return branches(start, direction);
}

/** How many items and gaps a tree shows; repeated items are not counted again. */
export function countTree(branches: readonly ThreadBranch[]): { items: number; gaps: number } {
  const count = { items: 0, gaps: 0 };
  const visit = (branch: ThreadBranch) => {
    if (branch.type === 'gap') count.gaps += 1;
    else {
      if (!branch.repeated) count.items += 1;
      branch.children.forEach(visit);
    }
  };
  branches.forEach(visit);
  return count;
}
