/** The lists that can be exported as a spreadsheet, in the order of the work; the first part of a format's name. */
export const LIST_IDS = [
  'people',
  'interests',
  'bottlenecks',
  'questions',
  'outcomes',
  'meetings',
  'decisions',
  'actions',
  'searches',
  'screening',
  'references',
  'evidence',
  'sources',
  'source-searches',
  'considerations',
  'recommendations',
  'votes',
  'comments',
  'abbreviations',
  'authorisations',
  'indicators',
] as const;
export type ListId = (typeof LIST_IDS)[number];

export const LIST_KINDS = ['xlsx', 'csv'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The name a list has among the formats: `bottlenecks-xlsx`. */
export function listFormat(list: ListId, kind: ListKind): string {
  return `${list}-${kind}`;
}
