import type { QueryKey } from '@tanstack/react-query';

/**
 * Which procedures show rows of a table, by the first part of their name. A table that is not listed makes
 * everything stale: reading too much is slow, reading too little shows what is no longer true.
 */
const READERS: Readonly<Record<string, readonly string[]>> = {
  project: ['project', 'app'],
  phases: ['project'],
  organisations: ['people', 'project'],
  seats: ['people', 'project'],
  bottlenecks: ['bottlenecks', 'questions', 'project'],
  questions: ['questions', 'bottlenecks', 'meetings', 'documents', 'recommendations', 'project'],
  bottleneck_questions: ['bottlenecks', 'questions', 'project'],
  scope_statements: ['questions', 'project'],
  meetings: ['meetings', 'project'],
  meeting_topics: ['meetings', 'project'],
  topic_questions: ['meetings'],
  documents: ['documents', 'recommendations', 'questions', 'versions', 'proposals', 'project'],
  document_steps: ['documents', 'recommendations', 'versions', 'proposals', 'project'],
  proposals: ['proposals', 'project'],
  proposal_decisions: ['proposals', 'project'],
  recommendations: ['recommendations', 'questions', 'implementation', 'versions', 'project'],
  indicators: ['implementation', 'recommendations', 'project'],
  indicator_recommendations: ['implementation', 'recommendations', 'project'],
  evaluation_statements: ['implementation', 'project'],
  grading_elements: ['implementation'],
  versions: ['versions', 'project'],
  term_list: ['houseStyle'],
  lint_ignores: ['houseStyle'],
};

/** A test for the queries whose answer changes when rows of these tables do. The history always does. */
export function readsOneOf(tables: readonly string[]): (query: { queryKey: QueryKey }) => boolean {
  const areas = new Set(['history']);
  for (const table of tables) {
    const readers = READERS[table];
    if (!readers) return () => true;
    for (const area of readers) areas.add(area);
  }
  return ({ queryKey }) => {
    const area = areaOf(queryKey);
    return area === null || areas.has(area);
  };
}

/** The router a query asks; null for a key that tRPC did not make. */
function areaOf(queryKey: QueryKey): string | null {
  const [path] = queryKey;
  const area: unknown = Array.isArray(path) ? path[0] : null;
  return typeof area === 'string' ? area : null;
}
