/** One valid row for each table, parents first; references point to the rows above. */
export const ROWS: readonly (readonly [table: string, row: Record<string, string | number | null>])[] = [
  [
    'project',
    {
      id: 'p1',
      title: 'Proef',
      method: 'kngf',
      edition: '2025',
      language: 'nl',
      created_at: '2026-01-01T00:00:00.000Z',
    },
  ],
  ['phases', { id: 'initiation', position: 0, state: 'active' }],
  ['organisations', { id: 'o1', name: 'Vereniging', abbreviation: 'V', position: 0, origin: 'project' }],
  [
    'seats',
    {
      id: 's1',
      body: 'authors',
      role: 'auteur',
      organisation_id: 'o1',
      person_name: null,
      position: 0,
      origin: 'source',
    },
  ],
  [
    'bottlenecks',
    { id: 'b1', number: 1, theme: 'Thema', text: 'Tekst', source: 'survey', position: 0, origin: 'project' },
  ],
  [
    'questions',
    { id: 'q1', number: 1, title: 'Vraag', text: 'Welke?', kind: 'content', position: 0, origin: 'example' },
  ],
  ['bottleneck_questions', { bottleneck_id: 'b1', question_id: 'q1' }],
  [
    'scope_statements',
    { id: 'sc1', kind: 'population', text: 'Volwassenen', position: 0, origin: 'project' },
  ],
  ['meetings', { id: 'm1', number: 2, theme: 'Start', held_on: '2026-02-03', origin: 'project' }],
  ['meeting_topics', { id: 'mt1', meeting_id: 'm1', position: 0, text: 'Onderwerp' }],
  ['topic_questions', { topic_id: 'mt1', question_id: 'q1' }],
  [
    'documents',
    {
      id: 'd1',
      kind: 'recommendation',
      parent_id: null,
      position: 0,
      title: 'Oefentherapie',
      question_id: 'q1',
      origin: 'project',
      format: 1,
      body: '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":"x"}}]}',
    },
  ],
  [
    'document_steps',
    {
      document_id: 'd1',
      from_version: 0,
      count: 1,
      client_id: 'c',
      format: 1,
      steps: '[{"stepType":"replace"}]',
    },
  ],
  [
    'recommendations',
    { id: 'r1', document_id: 'd1', question_id: 'q1', strength: 'strong-for', certainty: 'low' },
  ],
  ['indicators', { id: 'i1', number: 1, text: 'Aantal', origin: 'source' }],
  ['indicator_recommendations', { indicator_id: 'i1', recommendation_id: 'r1' }],
  ['evaluation_statements', { id: 'e1', number: 1, text: 'Stelling', origin: 'source' }],
  ['grading_elements', { id: 'g1', position: 0, text: 'Kosten', origin: 'source' }],
  ['term_list', { id: 't1', preferred: 'patiënt', avoid: '["cliënt"]', origin: 'project' }],
  [
    'lint_ignores',
    {
      id: 'li1',
      rule: 'double-spaces',
      document_id: 'd1',
      block_id: 'x',
      excerpt: 'a  b',
      reason: 'zo bedoeld',
    },
  ],
];
