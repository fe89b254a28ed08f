interface Visit {
  index: number;
  low: number;
  open: boolean;
}

/**
 * The import cycles of a graph, by Tarjan's strongly connected components: each group of files that reach one
 * another is returned once, as a shortest round through its first file (that file again at the end).
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const visits = new Map<string, Visit>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  const visit = (node: string): Visit => {
    const own: Visit = { index: visits.size, low: visits.size, open: true };
    visits.set(node, own);
    stack.push(node);
    for (const target of edges.get(node) ?? []) {
      const seen = visits.get(target);
      if (seen === undefined) own.low = Math.min(own.low, visit(target).low);
      else if (seen.open) own.low = Math.min(own.low, seen.index);
    }
    if (own.low === own.index) {
      const group = new Set(stack.splice(stack.indexOf(node)));
      for (const member of group) {
        const done = visits.get(member);
        if (done) done.open = false;
      }
      if (group.size > 1 || edges.get(node)?.includes(node)) cycles.push(round(group, edges));
    }
    return own;
  };
  for (const node of edges.keys()) if (!visits.has(node)) visit(node);
  return cycles;
}

/** Breadth first from the first file of the group until it is reached again. */
function round(group: ReadonlySet<string>, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const start = [...group].sort()[0] ?? '';
  const paths = [[start]];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const target of edges.get(path.at(-1) ?? '') ?? []) {
      if (target === start) return [...path, start];
      if (group.has(target) && !seen.has(target)) {
        seen.add(target);
        paths.push([...path, target]);
      }
    }
  }
  return [...group];
}
