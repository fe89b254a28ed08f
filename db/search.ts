import { HIT_END, HIT_START, type SearchHit, snippetParts } from '../shared/search.ts';
import { searchBlocks } from '../shared/text/search-blocks.ts';
import type { Connection, ReadHandle, WriteHandle } from './database.ts';

/**
 * The full-text index. `search_blocks` holds the words of every document by block, and of questions,
 * bottlenecks and references; triggers carry each row into the FTS5 table `search_index`. All of it is derived from other tables,
 * so it is not in the audit log, and it is made anew when it does not fit the texts.
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

/** Tables of rows that are found by a heading and a text; `kind` is what the index calls them. */
const FOLLOWED = [
  { table: 'questions', kind: 'question', columns: ['title', 'text'] },
  { table: 'bottlenecks', kind: 'bottleneck', columns: ['theme', 'text'] },
  { table: 'reference_items', kind: 'reference', columns: ['title', 'author_line', 'container'] },
] as const;
type Followed = (typeof FOLLOWED)[number];

/** Three tables, and three triggers on each of the tables it follows and on its own blocks. */
const PARTS = 3 + 3 * (FOLLOWED.length + 1);

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
    raw.exec(DROP_SEARCH + CREATE_SEARCH);
    for (const followed of FOLLOWED) {
      // A file on its way up from an older format does not have all of them yet.
      if (!raw.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(followed.table)) continue;
      raw.exec(followTable(followed) + fillFrom(followed));
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

const DROP_SEARCH = `
  ${FOLLOWED.flatMap(({ table }) =>
    ['insert', 'update', 'delete'].map(act => `DROP TRIGGER IF EXISTS search_${table}_${act};`),
  ).join('\n')}
  DROP TABLE IF EXISTS search_index;
  DROP TABLE IF EXISTS search_blocks;
  DROP TABLE IF EXISTS search_documents;`;

/** The triggers that keep the index in step with one table of rows. */
function followTable({ table, kind, columns }: Followed): string {
  const put = `INSERT OR REPLACE INTO search_blocks (kind, owner_id, block_id, text)
      VALUES ('${kind}', new.id, '', ${columns.map(column => `new.${column}`).join(" || ' ' || ")});`;
  const drop = `DELETE FROM search_blocks WHERE kind = '${kind}' AND owner_id = old.id;`;
  return `
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN ${put} END;
    CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${columns.join(', ')} ON ${table} BEGIN ${drop} ${put} END;
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN ${drop} END;`;
}

function fillFrom({ table, kind, columns }: Followed): string {
  return `INSERT INTO search_blocks (kind, owner_id, block_id, text)
    SELECT '${kind}', id, '', ${columns.join(" || ' ' || ")} FROM ${table};`;
}

const CREATE_SEARCH = `
  CREATE TABLE search_blocks (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'question', 'bottleneck', 'reference')),
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
    INSERT INTO search_index (rowid, text) VALUES (new.id, new.text); END;`;

/** The best places for a query as `ftsQuery` makes it; removed documents and proposals are left out. */
export function searchTexts(db: ReadHandle, query: string, limit: number): SearchHit[] {
  const rows = db
    .prepare(
      `SELECT coalesce(d.kind, b.kind) AS kind, b.owner_id AS id, b.block_id AS blockId,
         coalesce(d.title, q.title, n.theme, r.title) AS title, snippet(search_index, 0, ?, ?, '…', 14) AS marked
       FROM search_index JOIN search_blocks b ON b.id = search_index.rowid
       LEFT JOIN documents d ON b.kind = 'document' AND d.id = b.owner_id
       LEFT JOIN questions q ON b.kind = 'question' AND q.id = b.owner_id
       LEFT JOIN bottlenecks n ON b.kind = 'bottleneck' AND n.id = b.owner_id
       LEFT JOIN reference_items r ON b.kind = 'reference' AND r.id = b.owner_id
       WHERE search_index MATCH ? AND d.deleted_at IS NULL AND r.duplicate_of IS NULL
         AND (d.kind IS NULL OR d.kind IN ('section', 'recommendation'))
       ORDER BY search_index.rank LIMIT ?`,
    )
    .all(HIT_START, HIT_END, query, limit) as (Omit<SearchHit, 'snippet'> & { marked: string })[];
  return rows.map(({ marked, ...hit }) => ({ ...hit, snippet: snippetParts(marked) }));
}
