/**
 * The project as JSON: one object whose `tables` hold every row of every area and whose `history` is the audit log.
 * A row is an object of its table's columns; bytes are base64, and text that itself holds JSON (a document, a
 * frozen version) stays text, because hashes are of that text. Members and columns always stand in the same order,
 * rows in the order in which they came, so equal projects give equal bytes. Derived tables (the search index) are
 * left out and made anew. `docs/project-json.md` says it at length.
 */
export const PROJECT_JSON = 'leidraad-project';

/** Number of the layout described above; the columns of the tables follow `fileVersion`. */
export const PROJECT_JSON_VERSION = 1;

/** Members of the outermost object in the order they are written; `history` may be left out. */
export const PROJECT_JSON_MEMBERS = ['format', 'formatVersion', 'fileVersion', 'tables', 'history'] as const;

/** What can be wrong with such a file; the sentence stands in the locales under `projectJson.fault`. */
export const PROJECT_JSON_FAULTS = [
  'not-text',
  'not-json',
  'ends-early',
  'too-large',
  'member-order',
  'member-unknown',
  'member-twice',
  'member-missing',
  'table-unknown',
  'table-missing',
  'wrong-type',
  'column-unknown',
  'column-missing',
  'row-refused',
  'row-twice',
  'reference-broken',
  'project-count',
  'content-broken',
  'history-broken',
] as const;

export type ProjectJsonFault = (typeof PROJECT_JSON_FAULTS)[number];
