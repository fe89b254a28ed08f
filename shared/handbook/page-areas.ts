import type { HandbookStepId, HandbookTopic } from './handbook.ts';

/** The screens on which the work of each page is done, the most telling one first. */
export const PAGE_AREAS: Record<HandbookStepId | HandbookTopic, readonly string[]> = {
  reasons: ['initiation'],
  'earlier-versions': ['initiation'],
  'policy-context': ['initiation'],
  preconditions: ['initiation'],
  assignment: ['initiation'],

  organisations: ['people'],
  'project-group': ['people'],
  declarations: ['people'],
  'bottleneck-inventory': ['bottlenecks'],
  framework: ['questions'],
  'key-questions': ['questions', 'bottlenecks'],
  outcomes: ['questions'],
  planning: ['planning'],
  acceptance: ['questions'],

  literature: ['references', 'selection'],
  evidence: ['evidence'],
  considerations: ['considerations'],
  meetings: ['meetings'],
  recommendations: ['recommendations', 'consensus'],
  draft: ['documents'],

  'comment-project-group': ['comments'],
  'comment-field': ['comments'],
  'comment-processing': ['comments', 'proposals'],
  'comment-meeting': ['meetings', 'comments'],

  language: ['editorial'],
  consistency: ['editorial', 'abbreviations'],
  'digital-format': ['exports'],
  freeze: ['versions'],

  authorisation: ['authorisation'],
  publication: ['authorisation', 'exports'],
  register: ['authorisation'],

  programme: ['implementation'],
  indicators: ['implementation'],
  products: ['implementation'],
  training: ['implementation'],

  monitoring: ['implementation'],
  review: ['implementation', 'planning'],

  'adapte-committee': ['people'],
  'adapte-topic': ['initiation'],
  'adapte-feasibility': ['sources'],
  'adapte-resources': ['initiation'],
  'adapte-setup': ['people'],
  'adapte-plan': ['planning'],
  'adapte-questions': ['questions'],
  'adapte-search': ['sources'],
  'adapte-screen': ['sources'],
  'adapte-reduce': ['sources'],
  'adapte-quality': ['sources'],
  'adapte-currency': ['sources'],
  'adapte-content': ['adapte', 'sources'],
  'adapte-consistency': ['sources'],
  'adapte-acceptability': ['sources'],
  'adapte-review': ['adapte', 'sources'],
  'adapte-select': ['adapte'],
  'adapte-draft': ['adapte', 'documents'],
  'adapte-external-review': ['comments'],
  'adapte-endorsement': ['authorisation'],
  'adapte-developers': ['sources'],
  'adapte-acknowledge': ['documents'],
  'adapte-aftercare': ['planning'],
  'adapte-production': ['exports'],

  'first-hour': ['overview'],
  thread: ['thread'],
  roles: ['people'],
  writing: ['documents'],
  proposals: ['proposals'],
  'comment-round': ['comments'],
  versions: ['versions'],
  exports: ['exports'],
  files: ['history'],
  keyboard: [],
};

/** The page that tells about a screen: the first step or topic whose work is done there, or null. */
export function pageOfArea(area: string): HandbookStepId | HandbookTopic | null {
  const pages = Object.keys(PAGE_AREAS) as (HandbookStepId | HandbookTopic)[];
  return pages.find(page => PAGE_AREAS[page][0] === area) ?? null;
}
