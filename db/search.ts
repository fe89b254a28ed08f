import { HIT_END, HIT_START, type SearchHit, snippetParts } from '../shared/search.ts';
import { searchBlocks } from '../shared/text/search-blocks.ts';
import type { Connection, ReadHandle, WriteHandle } from './database.ts';

/**
 * The full-text index. `search_blocks` holds the words of every document by block, and of the rows of
 * the tables in `HEADED` and `LATER`; triggers carry each row into the FTS5 table `search_index`. All of it is derived
 * from other tables, so it is not in the audit log, and it is made anew when it does not fit the texts.
 */

/** Brings the index in line with the text of one document, writing only the blocks that differ. */
export function indexDocument(db: WriteHandle, id: string, version: number, body: string): void {
  const blocks = new Map(readBlocks(body).map(block => [block.blockId, block.text]));
  const rows = db
    .prepare(
      "SELECT id, block_id AS blockId, text FROM search_blocks WHERE kind = 'document' AND owner_id = ?",
    )
    .all(id) as { id: number; blockId: string; text: string }[];
  const remove = db.prepare('DELETE FROM search_blocks WHERE id = ?');
  const update = db.prepare('UPDATE search_blocks SET text = ? WHERE id = ?');
  const insert = db.prepare(
    "INSERT INTO search_blocks (kind, owner_id, block_id, text) VALUES ('document', ?, ?, ?)",
  );
  for (const row of rows) {
    const text = blocks.get(row.blockId);
    blocks.delete(row.blockId);
    if (text === undefined) remove.run(row.id);
    else if (text !== row.text) update.run(text, row.id);
  }
  for (const [blockId, text] of blocks) insert.run(id, blockId, text);
  db.prepare('INSERT OR REPLACE INTO search_documents (document_id, version) VALUES (?, ?)').run(id, version);
}

/** A body that is no JSON is shown as it is stored, and found that way too. */
function readBlocks(body: string) {
  try {
    return searchBlocks(JSON.parse(body));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [{ blockId: '', text: body }];
  }
}

/** Whether the index is there and knows the newest text of every document. */
export function isSearchCurrent(db: ReadHandle): boolean {
  const parts = db
    .prepare(
      `SELECT count(*) AS count FROM sqlite_master WHERE name IN ('search_blocks', 'search_index', 'search_documents')
         OR (type = 'trigger' AND name LIKE 'search@_%' ESCAPE '@')`,
    )
    .get() as { count: number };
  if (parts.count < PARTS) return false;
  const stale = db
    .prepare(
      `SELECT 1 FROM documents d LEFT JOIN search_documents s ON s.document_id = d.id
       WHERE s.version IS NOT d.version LIMIT 1`,
    )
    .get();
  return stale === undefined;
}

/** Makes the whole index anew from the texts, in one transaction. */
export function rebuildSearch(connection: Connection): void {
  const { raw } = connection;
  raw.transaction(() => {
    dropTriggers(raw);
    raw.exec(DROP_SEARCH + CREATE_SEARCH);
    for (const { table, kind, heading } of HEADED)
      raw.exec(`INSERT INTO search_blocks (kind, owner_id, block_id, text)
        SELECT '${kind}', id, '', ${heading} || ' ' || text FROM ${table};`);
    for (const { table, kind, text } of LATER) {
      // Migrations before the one that makes these tables also build the index.
      if (
        raw.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) === undefined
      )
        continue;
      raw.exec(followWords(table, kind, text));
      raw.exec(`INSERT INTO search_blocks (kind, owner_id, block_id, text)
        SELECT '${kind}', id, '', ${text('t')} FROM ${table} AS t;`);
    }
    const documents = raw.prepare('SELECT id, version, body FROM documents').all() as {
      id: string;
      version: number;
      body: string;
    }[];
    // Not through `connection.prepare`: statements kept from before would still mean the old tables.
    const db: WriteHandle = { writable: true, prepare: sql => raw.prepare(sql) };
    for (const { id, version, body } of documents) indexDocument(db, id, version, body);
  })();
}

/** Tables with words that are not in one column, and how their words are read from a row. */
const LATER: readonly { table: string; kind: string; text: (row: string) => string }[] = [
  {
    table: 'reference_items',
    kind: 'reference',
    text: row => ['title', 'author_line', 'container'].map(column => `${row}.${column}`).join(" || ' ' || "),
  },
  {
    table: 'evidence_profiles',
    kind: 'evidence',
    text: row => `${row}.narrative || ' ' || ${row}.comment`,
  },
  {
    table: 'evidence_studies',
    kind: 'study',
    text: row =>
      ['label', 'population', 'intervention', 'comparison', 'note']
        .map(column => `${row}.${column}`)
        .join(" || ' ' || "),
  },
  {
    table: 'consideration_entries',
    kind: 'considerations',
    text: row => `${row}.evidence || ' ' || ${row}.remarks`,
  },
  { table: 'comments', kind: 'comment', text: row => `${row}.quote || ' ' || ${row}.text` },
  {
    table: 'selection_searches',
    kind: 'search',
    text: row => ['name', 'strategy', 'note'].map(column => `${row}.${column}`).join(" || ' ' || "),
  },
  {
    table: 'content_rows',
    kind: 'content',
    text: row => `coalesce((SELECT group_concat(value, ' ') FROM json_each(${row}.cells)), '')`,
  },
];

/** Tables with a heading and a text, that are there since the first version of the file. */
const HEADED = [
  { table: 'questions', kind: 'question', heading: 'title' },
  { table: 'bottlenecks', kind: 'bottleneck', heading: 'theme' },
] as const;

const KINDS = ['document', ...HEADED.map(({ kind }) => kind), ...LATER.map(({ kind }) => kind)]
  .map(kind => `'${kind}'`)
  .join(', ');

/** Three tables, and three triggers on each of the tables it follows and on its own blocks. */
const PARTS = 3 + 3 * (1 + HEADED.length + LATER.length);

/** Triggers that carry the words of a row into the index. */
function followWords(table: string, kind: string, text: (row: string) => string): string {
  const put = `INSERT OR REPLACE INTO search_blocks (kind, owner_id, block_id, text)
      VALUES ('${kind}', new.id, '', ${text('new')});`;
  const drop = `DELETE FROM search_blocks WHERE kind = '${kind}' AND owner_id = old.id;`;
  return `
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${put} END;
    CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table} BEGIN ${drop} ${put} END;
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${drop} END;`;
}

const DROP_SEARCH = `
  DROP TABLE IF EXISTS search_index;
  DROP TABLE IF EXISTS search_blocks;
  DROP TABLE IF EXISTS search_documents;`;

/** Takes away every trigger that feeds the index, also those a later Leidraad or an earlier one made. */
function dropTriggers(raw: Connection['raw']): void {
  const triggers = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search@_%' ESCAPE '@'")
    .all() as { name: string }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER "${name}"`);
}

/** Names of one table of rows with a heading and a text, kept in step by triggers. */
function followTable({ table, kind, heading }: (typeof HEADED)[number]): string {
  const put = `INSERT OR REPLACE INTO search_blocks (kind, owner_id, block_id, text)
      VALUES ('${kind}', new.id, '', new.${heading} || ' ' || new.text);`;
  const drop = `DELETE FROM search_blocks WHERE kind = '${kind}' AND owner_id = old.id;`;
  return `
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${put} END;
    CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${heading}, text ON ${table} BEGIN ${drop} ${put} END;
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${drop} END;`;
}

const CREATE_SEARCH = `
  CREATE TABLE search_blocks (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (${KINDS})),
    owner_id TEXT NOT NULL,
    block_id TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX search_blocks_by_owner ON search_blocks (kind, owner_id, block_id);
  CREATE TABLE search_documents (document_id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL) STRICT;
  CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_blocks', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  );
  -- Words are gathered up to 16 MB before they are written: an import brings tens of thousands of titles at once.
  INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 16777216);
  CREATE TRIGGER search_blocks_insert AFTER INSERT ON search_blocks BEGIN
    INSERT INTO search_index (rowid, text) VALUES (new.id, new.text); END;
  CREATE TRIGGER search_blocks_delete AFTER DELETE ON search_blocks BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text); END;
  CREATE TRIGGER search_blocks_update AFTER UPDATE ON search_blocks BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO search_index (rowid, text) VALUES (new.id, new.text); END;
  ${HEADED.map(followTable).join('')}`;

/** The best places for a query as `ftsQuery` makes it; removed documents and proposals are left out. */
export function searchTexts(db: ReadHandle, query: string, limit: number): SearchHit[] {
  const rows = db
    .prepare(
      `SELECT coalesce(d.kind, b.kind) AS kind, coalesce(c.question_id, r.table_id, p.outcome_id, h.question_id, b.owner_id) AS id,
         b.block_id AS blockId, coalesce(d.title, q.title, n.theme, f.title, w.title, k.title, o.name, s.label, h.name,
           m.number || '. ' || m.author_organisation) AS title, snippet(search_index, 0, ?, ?, '…', 14) AS marked
       FROM search_index JOIN search_blocks b ON b.id = search_index.rowid
       LEFT JOIN documents d ON b.kind = 'document' AND d.id = b.owner_id
       LEFT JOIN questions q ON b.kind = 'question' AND q.id = b.owner_id
       LEFT JOIN bottlenecks n ON b.kind = 'bottleneck' AND n.id = b.owner_id
       LEFT JOIN reference_items f ON b.kind = 'reference' AND f.id = b.owner_id
       LEFT JOIN consideration_entries e ON b.kind = 'considerations' AND e.id = b.owner_id
       LEFT JOIN considerations c ON c.id = e.considerations_id
       LEFT JOIN questions w ON w.id = c.question_id
       LEFT JOIN content_rows r ON b.kind = 'content' AND r.id = b.owner_id
       LEFT JOIN content_tables k ON k.id = r.table_id
       LEFT JOIN evidence_profiles p ON b.kind = 'evidence' AND p.id = b.owner_id
       LEFT JOIN outcomes o ON o.id = p.outcome_id
       LEFT JOIN evidence_studies s ON b.kind = 'study' AND s.id = b.owner_id
       LEFT JOIN comments m ON b.kind = 'comment' AND m.id = b.owner_id
       LEFT JOIN selection_searches h ON b.kind = 'search' AND h.id = b.owner_id
       WHERE search_index MATCH ? AND d.deleted_at IS NULL AND f.duplicate_of IS NULL
         AND (d.kind IS NULL OR d.kind IN ('section', 'recommendation'))
       ORDER BY search_index.rank LIMIT ?`,
    )
    .all(HIT_START, HIT_END, query, limit) as (Omit<SearchHit, 'snippet'> & { marked: string })[];
  return rows.map(({ marked, ...hit }) => ({ ...hit, snippet: snippetParts(marked) }));
}
