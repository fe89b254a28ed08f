import type { ReadHandle } from '../../../db/database.ts';
import { countRows, readRows } from '../../../db/project-rows/read-rows.ts';
import { describeTables, HISTORY, type TableShape } from '../../../db/project-rows/tables.ts';
import { PROJECT_JSON, PROJECT_JSON_VERSION } from '../../../shared/project-json.ts';

/** Pieces of about this many characters: few enough to be quick, small enough to stop between two. */
const PIECE = 256 * 1024;

export interface JsonOptions {
  fileVersion: number;
  /** Without it the log of who changed what stays behind; what is read in then begins a log of its own. */
  withHistory: boolean;
  /** Told after every piece. */
  onProgress?: (rows: number, total: number) => void;
}

/**
 * Writes the whole project as JSON, piece by piece: one row a line, so that two exports can be compared by line.
 * Equal projects give equal text. Read it from a connection nobody writes on meanwhile.
 */
export function* writeProjectJson(
  db: ReadHandle,
  { fileVersion, withHistory, onProgress }: JsonOptions,
): Generator<string> {
  const all = describeTables(db);
  const tables = all.filter(table => table.name !== HISTORY);
  const history = withHistory ? all.filter(table => table.name === HISTORY) : [];
  const total = [...tables, ...history].reduce((sum, table) => sum + countRows(db, table), 0);
  let [piece, rows] = ['', 0];
  function* add(text: string, count = 0): Generator<string> {
    piece += text;
    rows += count;
    if (piece.length < PIECE) return;
    yield piece;
    piece = '';
    onProgress?.(rows, total);
  }
  function* list(table: TableShape): Generator<string> {
    let isFirst = true;
    for (const row of readRows(db, table)) {
      yield* add(`${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`, 1);
      isFirst = false;
    }
    yield* add(isFirst ? ']' : '\n]');
  }

  piece = `{\n"format": "${PROJECT_JSON}",\n"formatVersion": ${PROJECT_JSON_VERSION},\n"fileVersion": ${fileVersion},\n"tables": {`;
  for (const [index, table] of tables.entries()) {
    piece += `${index === 0 ? '' : ','}\n"${table.name}": [`;
    yield* list(table);
  }
  piece += '\n}';
  for (const table of history) {
    piece += ',\n"history": [';
    yield* list(table);
  }
  yield `${piece}\n}\n`;
  onProgress?.(total, total);
}
