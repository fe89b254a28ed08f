import { reach, THREAD_KINDS, type ThreadGraph, type ThreadKind, type ThreadNode } from './graph.ts';

export interface ThreadStep {
  kind: ThreadKind;
  /** Whether the walk started at a thing of this kind. */
  here: boolean;
  /** What hangs here; empty is a gap. */
  items: ThreadNode[];
}

/**
 * The thread through one thing, step by step: everything it rests on and everything that came of it. Null when
 * the thing is not on the thread.
 */
export function listSteps(graph: ThreadGraph, id: string): ThreadStep[] | null {
  const start = graph.byId.get(id);
  if (!start) return null;
  const nodes = [...reach(graph, id, 'up'), start, ...reach(graph, id, 'down')];
  const besides = nodes.filter(({ kind }) => kind === 'question').flatMap(({ id: question }) =>
    // What a recommendation or an indicator is written in hangs at its question.
    start.kind === 'recommendation' || start.kind === 'indicator'
      ? (graph.down.get(question) ?? []).flatMap(below => {
          const node = graph.byId.get(below);
          return node?.kind === 'section' ? [node] : [];
        })
      : [],
  );
  const found = new Set([...nodes, ...besides]);
  return THREAD_KINDS.map(kind => ({
    kind,
    here: kind === start.kind,
    items: graph.nodes.filter(node => node.kind === kind && found.has(node)),
  }));
}
