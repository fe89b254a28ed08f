import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';
import { rebuildSearch } from '../search.ts';

/**
 * References, where each was found, which are duplicates of one another, the key questions they serve and the
 * files kept with them. All fields of a reference stand as JSON in `texts`, and the bytes of files in a table like it,
 * under their SHA-256 and only growing: the log holds the hash instead of every abstract twice, and each change can
 * be undone. The columns beside it are what lists show and sort by.
 */
export function migrate0230(connection: Connection): void {
  connection.raw.exec(`
    CREATE TABLE reference_items (
      id TEXT NOT NULL PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE,
      type TEXT NOT NULL CHECK (type IN ('article', 'book', 'chapter', 'conference', 'report', 'thesis',
        'preprint', 'trial', 'web', 'dataset', 'news', 'other')),
      title TEXT NOT NULL,
      author_line TEXT NOT NULL,
      year INTEGER,
      container TEXT NOT NULL,
      doi TEXT NOT NULL,
      pmid TEXT NOT NULL,
      content_hash TEXT NOT NULL REFERENCES texts (hash),
      duplicate_of TEXT REFERENCES reference_items (id) ON DELETE SET NULL,
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example')),
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX reference_items_by_content ON reference_items (content_hash);
    CREATE INDEX reference_items_by_kept ON reference_items (duplicate_of);

    CREATE TABLE reference_imports (
      id TEXT NOT NULL PRIMARY KEY,
      file TEXT NOT NULL,
      format TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      database TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      read INTEGER NOT NULL,
      rejected TEXT NOT NULL CHECK (json_type(rejected) = 'array'),
      origin TEXT NOT NULL CHECK (origin IN ('project', 'source', 'example'))
    ) STRICT;
    CREATE INDEX reference_imports_by_content ON reference_imports (content_hash);

    CREATE TABLE reference_sources (
      id TEXT NOT NULL PRIMARY KEY,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      import_id TEXT NOT NULL REFERENCES reference_imports (id) ON DELETE CASCADE,
      record_number INTEGER NOT NULL,
      accession TEXT NOT NULL,
      database TEXT NOT NULL,
      content_hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reference_sources_by_reference ON reference_sources (reference_id);
    CREATE INDEX reference_sources_by_import ON reference_sources (import_id);
    CREATE INDEX reference_sources_by_content ON reference_sources (content_hash);

    CREATE TABLE reference_pairs (
      first_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      second_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      state TEXT NOT NULL CHECK (state IN ('open', 'same', 'different')),
      automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
      score INTEGER NOT NULL,
      answers TEXT NOT NULL CHECK (json_type(answers) = 'object'),
      decided_by TEXT NOT NULL,
      decided_at TEXT,
      revision INTEGER NOT NULL DEFAULT 1,
      PRIMARY KEY (first_id, second_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reference_pairs_by_second ON reference_pairs (second_id);
    CREATE INDEX reference_pairs_open ON reference_pairs (state) WHERE state = 'open';

    CREATE TABLE reference_questions (
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
      PRIMARY KEY (reference_id, question_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX reference_questions_by_question ON reference_questions (question_id);

    CREATE TABLE file_contents (
      hash TEXT NOT NULL PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE reference_files (
      id TEXT NOT NULL PRIMARY KEY,
      reference_id TEXT NOT NULL REFERENCES reference_items (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      size INTEGER NOT NULL,
      content_hash TEXT NOT NULL REFERENCES file_contents (hash),
      added_at TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX reference_files_by_reference ON reference_files (reference_id);
    CREATE INDEX reference_files_by_content ON reference_files (content_hash);`);
  for (const verb of ['UPDATE', 'DELETE']) {
    connection.raw.exec(
      `CREATE TRIGGER file_contents_no_${verb.toLowerCase()} BEFORE ${verb} ON file_contents
       BEGIN SELECT RAISE(ABORT, 'the content of a kept file never changes'); END;`,
    );
  }
  for (const name of [
    'reference_items',
    'reference_imports',
    'reference_sources',
    'reference_pairs',
    'reference_questions',
    'reference_files',
  ]) {
    auditTable(connection, { name });
  }
  rebuildSearch(connection);
}
