import { reach, THREAD_KINDS, type ThreadGraph, type ThreadKind, type ThreadNode } from './graph.ts';

export interface ThreadStep {
  kind: ThreadKind;
  /** Whether the walk started at a thing of this kind. */
  here: boolean;
  /** What hangs here; empty is a gap. */
  items: ThreadNode[];
}

export interface ThreadLine {
  line: ThreadStep[];
  /** Decisions about the questions on the line. */
  decisions: ThreadNode[];
}

/**
 * The thread through one thing, step by step: everything it rests on and everything that came of it. The text
 * and the decisions of a question on the line belong to it. Null when the thing is not on the thread.
 */
export function listSteps(graph: ThreadGraph, id: string): ThreadLine | null {
  const start = graph.byId.get(id);
  if (!start) return null;
  const nodes = [...reach(graph, id, 'up'), start, ...reach(graph, id, 'down')];
  // From a recommendation only its own indicators follow; a text or a decision belongs to all of its question.
  const narrow = start.kind === 'recommendation' || start.kind === 'indicator';
  const beside = nodes
    .filter(({ kind }) => kind === 'question')
    .flatMap(question => reach(graph, question.id, 'down'))
    .filter(({ kind }) => !narrow || kind === 'section' || kind === 'decision');
  const found = new Set([...nodes, ...beside]);
  const ofKind = (kind: ThreadNode['kind']) =>
    graph.nodes.filter(node => node.kind === kind && found.has(node));
  return {
    line: THREAD_KINDS.map(kind => ({ kind, here: kind === start.kind, items: ofKind(kind) })),
    decisions: ofKind('decision'),
  };
}
