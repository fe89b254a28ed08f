import type { Connection } from '../../db/database.ts';
import { describeDiskError } from '../../db/disk-errors.ts';
import { migrate } from '../../db/migrations/index.ts';
import { beginNewFile } from '../../db/new-file.ts';
import { countRows } from '../../db/project-rows/read-rows.ts';
import { openRowStore, type RowStore } from '../../db/project-rows/store-rows.ts';
import { rebuildSearch } from '../../db/search.ts';
import {
  type JsonSource,
  projectJsonError,
  readProjectJson,
} from '../import/project-json/read-project-json.ts';
import { checkProject } from './check-project.ts';

export interface ImportOptions {
  /** Name under which rows that come without a history are logged. */
  actor: string;
  /** Told the bytes that have been read. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Makes a project file of the JSON of a project: the same rows, the same history, the same id. One from an older
 * Leidraad is brought up to date as its file would be. The file gets its name only when every row is in, every
 * reference leads to a row and the audit log proves what it says; any fault, a cancel and a full disk leave nothing.
 */
export async function importProject(
  source: JsonSource,
  target: string,
  { actor, ...options }: ImportOptions,
): Promise<{ rows: number }> {
  const file = beginNewFile(target);
  try {
    const { rows, hasHistory, store } = await readProjectJson(source, {
      prepare: version => openRowStore(file.open(version)),
      ...options,
    });
    const { connection } = store;
    finishRows(source.name, store, hasHistory ? null : actor);
    options.signal?.throwIfAborted();
    migrate(connection);
    requireSound(source.name, connection);
    rebuildSearch(connection);
    file.finish();
    return { rows };
  } catch (error) {
    throw describeDiskError(error, target);
  } finally {
    file.discard();
  }
}

function finishRows(name: string, store: RowStore, actor: string | null): void {
  const project = store.tables.get('project');
  if (!project || countRows(store.connection, project) !== 1)
    throw projectJsonError(name, 'tables.project', 'project-count');
  const broken = store.findBroken();
  if (broken) {
    const { table, key, column, value } = broken;
    throw projectJsonError(name, `tables.${table}[${key}].${column}`, 'reference-broken', value);
  }
  if (actor !== null) store.beginHistory({ actor, action: 'project.import' });
  store.commit();
}

/** A text that cannot be read is no reason to refuse: it is kept as it is, as in the file it comes from. */
function requireSound(name: string, connection: Connection): void {
  const [fault] = checkProject(connection).filter(({ kind }) => kind !== 'text-unreadable');
  if (!fault) return;
  const { kind } = fault;
  if (kind === 'version-altered' || kind === 'version-text-altered')
    throw projectJsonError(name, 'tables.versions', 'content-broken', 'label' in fault ? fault.label : '');
  const place = 'rowId' in fault ? `${fault.table}[${fault.rowId}]` : kind;
  throw projectJsonError(name, place, 'history-broken');
}
