import type { QueryKey } from '@tanstack/react-query';

/**
 * Which procedures show rows of a table, by the first part of their name. A table that is not listed makes
 * everything stale: reading too much is slow, reading too little shows what is no longer true.
 */
const READERS: Readonly<Record<string, readonly string[]>> = {
  project: ['project', 'app'],
  phases: ['project'],
  organisations: ['abbreviations', 'authorisation', 'letters', 'live', 'people', 'comments', 'project'],
  authorisations: ['authorisation', 'letters', 'project'],
  publication: ['authorisation', 'project'],
  seats: ['live', 'people', 'comments', 'editorial', 'sources', 'project'],
  bottlenecks: ['bottlenecks', 'questions', 'project'],
  questions: [
    'live',
    'adapte',
    'questions',
    'bottlenecks',
    'meetings',
    'documents',
    'recommendations',
    'project',
  ],
  bottleneck_questions: ['bottlenecks', 'questions', 'project'],
  scope_statements: ['questions', 'project'],
  meetings: ['meetings', 'project'],
  meeting_topics: ['meetings', 'project'],
  topic_questions: ['meetings'],
  documents: [
    'live',
    'adapte',
    'abbreviations',
    'documents',
    'comments',
    'recommendations',
    'questions',
    'versions',
    'editorial',
    'discussion',
    'proposals',
    'project',
  ],
  word_imports: ['documents', 'proposals'],
  document_steps: [
    'live',
    'abbreviations',
    'documents',
    'comments',
    'recommendations',
    'versions',
    'proposals',
    'project',
  ],
  recommendations: [
    'live',
    'adapte',
    'recommendations',
    'considerations',
    'consensus',
    'questions',
    'implementation',
    'versions',
    'project',
  ],
  considerations: ['live', 'considerations', 'consensus', 'recommendations', 'project'],
  consideration_entries: ['live', 'considerations', 'recommendations', 'project'],
  votes: ['live', 'consensus', 'recommendations', 'project'],
  vote_voters: ['consensus'],
  vote_ballots: ['consensus'],
  vote_exemptions: ['consensus', 'project'],
  content_tables: ['live', 'content', 'references', 'project'],
  content_rows: ['live', 'content', 'recommendations'],
  indicators: ['live', 'implementation', 'recommendations', 'project'],
  indicator_recommendations: ['live', 'implementation', 'recommendations', 'project'],
  evaluation_statements: ['implementation', 'project'],
  implementation_products: ['implementation', 'project'],
  evidence_studies: ['evidence', 'selection', 'references', 'project'],
  bias_assessments: ['evidence'],
  bias_judgements: ['evidence'],
  evidence_profiles: ['evidence', 'project'],
  evidence_baselines: ['evidence'],
  evidence_factors: ['evidence', 'project'],
  evidence_profile_studies: ['evidence'],
  evidence_questions: ['evidence', 'project'],
  evidence_rule: ['evidence', 'project'],
  versions: ['versions', 'authorisation', 'comments', 'project'],
  selection_plans: ['selection', 'live', 'project'],
  selection_searches: ['selection', 'live', 'project'],
  selection_search_imports: ['selection', 'live', 'project'],
  selection_criteria: ['selection', 'live'],
  screening_decisions: ['selection', 'live', 'project'],
  screening_resolutions: ['selection', 'live', 'project'],
  selection_reports: ['selection', 'live', 'project'],
  comment_rounds: ['comments', 'meetings', 'project'],
  comment_replies: ['comments', 'replies', 'meetings', 'project'],
  comment_groups: ['comments', 'replies'],
  comment_group_members: ['comments', 'replies'],
  verdict_options: ['comments', 'replies', 'project'],
  comment_invitations: ['comments', 'project'],
  comment_files: ['comments', 'project'],
  comments: ['comments', 'replies', 'meetings', 'project'],
  term_list: ['houseStyle'],
  abbreviations: ['abbreviations', 'live', 'houseStyle'],
  assets: [],
  asset_bytes: [],
  lint_ignores: ['houseStyle'],
  editorial_rounds: ['editorial', 'versions', 'project'],
  editorial_parts: ['editorial', 'project'],
  discussion_threads: ['discussion'],
  discussion_anchors: ['discussion'],
  discussion_messages: ['discussion'],
  discussion_mentions: ['discussion'],
  reference_items: ['references', 'selection', 'live', 'project'],
  reference_imports: ['references', 'selection', 'live'],
  reference_sources: ['references', 'selection', 'live'],
  reference_pairs: ['references'],
  reference_questions: ['references', 'selection', 'live'],
  reference_files: ['references'],
  file_contents: [],
  citation_style: ['references', 'live'],
  proposals: ['proposals', 'comments', 'project'],
  proposal_decisions: ['proposals', 'project'],
  source_guidelines: ['sources', 'adapte', 'live', 'project'],
  source_questions: ['sources', 'project'],
  source_files: ['sources'],
  source_searches: ['sources', 'project'],
  source_appraisals: ['sources', 'live', 'project'],
  source_scores: ['sources', 'live', 'project'],
  source_recommendations: ['adapte', 'live', 'project'],
  source_translations: ['adapte', 'live'],
  source_topics: ['adapte', 'live', 'project'],
  source_places: ['adapte', 'live', 'project'],
  source_references: ['adapte', 'live'],
  source_decisions: ['adapte', 'live', 'project'],
  inherited_evidence: ['adapte', 'live'],
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
