import type { Bottleneck } from '../bottlenecks.ts';
import type { Considerations } from '../considerations.ts';
import type { OutlineItem } from '../documents.ts';
import type { Indicator } from '../implementation.ts';
import type { Decision } from '../meetings/decision.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Question } from '../questions.ts';
import { type Certainty, certaintySymbol, type Recommendation } from '../recommendations.ts';

/**
 * The steps of the thread in order. A decision hangs beside the thread, at the question it is about; so do the
 * comments of a round, at the text they are about.
 */
export const THREAD_KINDS = [
  'bottleneck',
  'question',
  'evidence',
  'section',
  'considerations',
  'recommendation',
  'indicator',
] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];
export const NODE_KINDS = [...THREAD_KINDS, 'decision', 'comment'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface ThreadRecords {
  bottlenecks: readonly Pick<Bottleneck, 'id' | 'number' | 'theme' | 'questionIds'>[];
  questions: readonly Pick<Question, 'id' | 'number' | 'title' | 'bottleneckIds'>[];
  /** The whole outline, in reading order. */
  outline: readonly Pick<OutlineItem, 'id' | 'kind' | 'parentId' | 'number' | 'title' | 'questionId'>[];
  /** Questions with at least one evidence profile, and the certainty of the evidence as a whole. */
  evidence: readonly { questionId: string; certainty: Certainty | null }[];
  considerations: readonly Pick<Considerations, 'id' | 'questionId' | 'recommendationId' | 'framework'>[];
  recommendations: readonly Pick<
    Recommendation,
    'id' | 'documentId' | 'title' | 'questionId' | 'indicatorIds'
  >[];
  indicators: readonly Pick<Indicator, 'id' | 'number' | 'text' | 'recommendationIds'>[];
  meetings: readonly { topics: readonly Pick<Meeting['topics'][number], 'id' | 'questionIds'>[] }[];
  decisions: readonly Pick<Decision, 'id' | 'number' | 'text' | 'questionId' | 'topicId'>[];
  comments: readonly CommentsOnDocument[];
}

/** The comments of one round on one document, taken together. */
export interface CommentsOnDocument {
  /** Of the round and the document, joined by a colon. */
  id: string;
  /** The round with the number of comments. */
  label: string;
  documentId: string;
}

export interface ThreadNode {
  kind: NodeKind;
  id: string;
  label: string;
}

/** The thread as a graph: `up` is what a node rests on, `down` what rests on it. */
export interface ThreadGraph {
  /** In the order of the lists, kind by kind. */
  nodes: readonly ThreadNode[];
  byId: ReadonlyMap<string, ThreadNode>;
  up: ReadonlyMap<string, readonly string[]>;
  down: ReadonlyMap<string, readonly string[]>;
}

/**
 * Links every record of the thread. Links go from an earlier step to a later one only, so there are no loops,
 * whatever the records hold; a link to a record that is gone is left out. A recommendation hangs below the
 * section it stands in when that section answers its question, and otherwise at its question itself.
 */
export function buildThread(records: ThreadRecords): ThreadGraph {
  const nodes = listNodes(records);
  const byId = new Map(nodes.map(node => [node.id, node]));
  const down = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  const up = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
  const link = (from: string | null, to: string) => {
    if (from === null || !byId.has(from) || !byId.has(to)) return;
    down.get(from)?.add(to);
    up.get(to)?.add(from);
  };
  for (const row of records.bottlenecks) for (const id of row.questionIds) link(row.id, id);
  for (const row of records.questions) for (const id of row.bottleneckIds) link(id, row.id);
  const items = new Map(records.outline.map(item => [item.id, item]));
  for (const item of records.outline) if (item.kind === 'section') link(item.questionId, item.id);
  for (const row of records.recommendations) {
    const parent = items.get(items.get(row.documentId)?.parentId ?? '');
    if (parent?.kind === 'section') link(parent.id, row.id);
    if (row.questionId !== null && parent?.questionId !== row.questionId) link(row.questionId, row.id);
    for (const id of row.indicatorIds) link(row.id, id);
  }
  for (const row of records.indicators) for (const id of row.recommendationIds) link(id, row.id);
  const byQuestion = Map.groupBy(records.recommendations, row => row.questionId);
  for (const { questionId } of records.evidence) {
    const id = evidenceNodeId(questionId);
    link(questionId, id);
    for (const row of records.considerations) if (row.questionId === questionId) link(id, row.id);
    for (const row of byQuestion.get(questionId) ?? []) link(id, row.id);
  }
  for (const row of records.considerations) {
    link(row.questionId, row.id);
    // A recommendation rests on its own considerations, and on those of its question.
    if (row.recommendationId !== null) link(row.id, row.recommendationId);
    else for (const { id } of byQuestion.get(row.questionId) ?? []) link(row.id, id);
  }
  const topics = new Map(
    records.meetings.flatMap(meeting => meeting.topics).map(topic => [topic.id, topic.questionIds]),
  );
  for (const row of records.decisions) {
    const questions = row.questionId === null ? (topics.get(row.topicId ?? '') ?? []) : [row.questionId];
    for (const id of questions) link(id, row.id);
  }
  const recommendationOf = new Map(records.recommendations.map(row => [row.documentId, row.id]));
  for (const row of records.comments) link(recommendationOf.get(row.documentId) ?? row.documentId, row.id);
  return { nodes, byId, up: inOrder(up, nodes), down: inOrder(down, nodes) };
}

/** Sections that neither answer a question nor hold a recommendation are not on the thread. */
function listNodes(records: ThreadRecords): ThreadNode[] {
  const items = new Map(records.outline.map(item => [item.id, item]));
  const holders = new Set(records.recommendations.map(row => items.get(row.documentId)?.parentId ?? ''));
  const node = (kind: NodeKind, id: string, label: string): ThreadNode => ({ kind, id, label });
  const names = new Map([
    ...records.questions.map(row => [row.id, `${row.number}. ${row.title}`] as const),
    ...records.recommendations.map(row => [row.id, row.title] as const),
  ]);
  return [
    ...records.bottlenecks.map(row => node('bottleneck', row.id, `${row.number}. ${row.theme}`)),
    ...records.questions.map(row => node('question', row.id, `${row.number}. ${row.title}`)),
    ...records.evidence
      .filter(({ questionId }) => names.has(questionId))
      .map(({ questionId, certainty }) =>
        node(
          'evidence',
          evidenceNodeId(questionId),
          `${names.get(questionId) ?? ''}${certainty ? ` ${certaintySymbol(certainty)}` : ''}`,
        ),
      ),
    ...records.outline
      .filter(item => item.kind === 'section' && (item.questionId !== null || holders.has(item.id)))
      .map(row => node('section', row.id, `${row.number} ${row.title}`)),
    ...records.considerations.map(row => node('considerations', row.id, names.get(subjectOf(row)) ?? '')),
    ...records.recommendations.map(row => node('recommendation', row.id, row.title)),
    ...records.indicators.map(row => node('indicator', row.id, `${row.number}. ${row.text}`)),
    ...records.decisions.map(row => node('decision', row.id, `${row.number} ${row.text}`)),
    ...records.comments.map(row => node('comment', row.id, row.label)),
  ];
}

/** The evidence of a question is one thing on the thread; its outcomes are seen on its own screen. */
function evidenceNodeId(questionId: string): string {
  return `evidence-${questionId}`;
}

/** The question whose evidence a node is. */
export function questionOfEvidence(nodeId: string): string {
  return nodeId.slice('evidence-'.length);
}

/** What considerations are about: one recommendation, or the whole question. */
function subjectOf(row: ThreadRecords['considerations'][number]): string {
  return row.recommendationId ?? row.questionId;
}

function inOrder(
  links: ReadonlyMap<string, ReadonlySet<string>>,
  nodes: readonly ThreadNode[],
): Map<string, readonly string[]> {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const sorted = (ids: ReadonlySet<string>) =>
    [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return new Map([...links].map(([id, ids]) => [id, sorted(ids)]));
}

export type Direction = 'up' | 'down';

/** Everything that can be reached from a node in one direction, the node itself left out, in list order. */
export function reach(graph: ThreadGraph, id: string, direction: Direction): ThreadNode[] {
  const seen = new Set<string>();
  const waiting = [...(graph[direction].get(id) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph[direction].get(next) ?? []));
  }
  return graph.nodes.filter(node => seen.has(node.id));
}
