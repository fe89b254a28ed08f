import { setImmediate } from 'node:timers/promises';
import { CURRENT_VERSION, MIGRATIONS } from '../../../db/migrations/index.ts';
import type { RowStore } from '../../../db/project-rows/store-rows.ts';
import { HISTORY, type TableShape } from '../../../db/project-rows/tables.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import {
  PROJECT_JSON,
  PROJECT_JSON_MEMBERS,
  PROJECT_JSON_VERSION,
  type ProjectJsonFault,
} from '../../../shared/project-json.ts';
import { MAX_FILE_BYTES } from '../../../shared/references/reference.ts';
import { type JsonParts, SplitError, splitJson } from './split-json.ts';

/** One row at most: the largest file that is kept, as base64, and room for frozen texts. */
const MAX_VALUE = 4 * MAX_FILE_BYTES;

export interface JsonSource {
  /** Name for messages. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** Makes the empty tables of a file of this version; called once, before the first row. */
  prepare: (fileVersion: number) => RowStore;
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal | undefined;
}

export interface ReadJson {
  rows: number;
  hasHistory: boolean;
  store: RowStore;
}

/** The error that names the file, the place in it and what is wrong there. */
export function projectJsonError(
  path: string,
  place: string,
  fault: ProjectJsonFault,
  detail = '',
): LeidraadError {
  return new LeidraadError('project-json', { path, place: place === '' ? '{ }' : place, fault, detail });
}

/**
 * Reads the JSON of a project row by row into the store, holding no more than one row of it. Throws
 * `project-json` naming the first fault, `project-json-other` for JSON that is no project, and `project-json-newer`
 * for one from a newer Leidraad. References between rows are the caller's to check.
 */
export async function readProjectJson(source: JsonSource, options: ReadOptions): Promise<ReadJson> {
  const reader = rowReader(source.name, options.prepare);
  const splitter = splitJson(reader.parts, MAX_VALUE);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw projectJsonError(source.name, `byte ${read}`, 'not-text');
    }
  };
  try {
    for await (const bytes of source.bytes) {
      options.signal?.throwIfAborted();
      splitter.write(decode(bytes));
      read += bytes.length;
      options.onProgress?.(read);
      // Lets whoever waits (a window, a cancel) have a turn.
      await setImmediate();
    }
    splitter.write(decode());
    splitter.end();
  } catch (error) {
    if (error instanceof SplitError) throw projectJsonError(source.name, error.place, error.fault);
    throw error;
  }
  return reader.end();
}

function rowReader(path: string, prepare: ReadOptions['prepare']) {
  const header = new Map<string, unknown>();
  const seen = new Set<string>();
  let store: RowStore | null = null;
  let table: TableShape | null = null;
  let rows = 0;

  const refuse = (place: string, fault: ProjectJsonFault, detail?: string): never => {
    throw projectJsonError(path, place, fault, detail);
  };
  const once = (name: string) => {
    if (seen.has(name)) refuse(name, 'member-twice');
    seen.add(name);
  };
  const begin = (): RowStore => {
    store ??= prepare(checkHeader(path, header, refuse));
    return store;
  };

  const parts: JsonParts = {
    open(member) {
      once(member);
      if (!(PROJECT_JSON_MEMBERS as readonly string[]).includes(member)) {
        // JSON of something else altogether is better told so than by its first unknown member.
        if (header.get('format') !== PROJECT_JSON) throw new LeidraadError('project-json-other', { path });
        refuse(member, 'member-unknown');
      }
      if (member !== 'tables' && member !== 'history') return 'value';
      table = begin().tables.get(HISTORY) ?? null;
      return member === 'tables' ? 'lists' : 'list';
    },
    value(member, text) {
      header.set(
        member,
        parse(text, () => refuse(member, 'not-json')),
      );
    },
    list(member, name) {
      const place = `${member}.${name}`;
      once(place);
      table = name === HISTORY ? null : (begin().tables.get(name) ?? null);
      if (!table) refuse(place, 'table-unknown');
    },
    element(member, name, index, text) {
      const place = `${member}${name === null ? '' : `.${name}`}[${index}]`;
      if (!table) return refuse(place, 'table-unknown');
      const fault = begin().add(
        table,
        parse(text, () => refuse(place, 'not-json')),
      );
      if (fault)
        refuse(fault.column === null ? place : `${place}.${fault.column}`, fault.fault, fault.expected);
      rows++;
    },
  };
  return {
    parts,
    end(): ReadJson {
      const own = begin();
      if (!seen.has('tables')) refuse('tables', 'member-missing');
      for (const name of own.tables.keys())
        if (name !== HISTORY && !seen.has(`tables.${name}`)) refuse(`tables.${name}`, 'table-missing');
      return { rows, hasHistory: seen.has('history'), store: own };
    },
  };
}

function parse(text: string, onFault: () => never): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return onFault();
  }
}

/** The version of the file the rows come from. The members that say so must stand before the rows. */
function checkHeader(
  path: string,
  header: ReadonlyMap<string, unknown>,
  refuse: (place: string, fault: ProjectJsonFault, detail?: string) => never,
): number {
  if (header.get('format') !== PROJECT_JSON) throw new LeidraadError('project-json-other', { path });
  for (const member of ['formatVersion', 'fileVersion'] as const) {
    if (!header.has(member)) refuse(member, 'member-order');
    if (!Number.isSafeInteger(header.get(member))) refuse(member, 'wrong-type', 'integer');
  }
  const [format, file] = [Number(header.get('formatVersion')), Number(header.get('fileVersion'))];
  if (format > PROJECT_JSON_VERSION)
    throw new LeidraadError('project-json-newer', { path, found: format, known: PROJECT_JSON_VERSION });
  if (file > CURRENT_VERSION)
    throw new LeidraadError('file-newer', { path, found: file, known: CURRENT_VERSION });
  if (format !== PROJECT_JSON_VERSION) refuse('formatVersion', 'wrong-type', String(PROJECT_JSON_VERSION));
  if (!MIGRATIONS.some(({ version }) => version === file))
    refuse('fileVersion', 'wrong-type', String(CURRENT_VERSION));
  return file;
}
