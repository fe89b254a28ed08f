import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../db/database.ts';
import { fileVersion } from '../../db/migrations/index.ts';
import { importProject } from '../../main/commands/import-project.ts';
import { writeProjectJson } from '../../main/export/project-json/write-project-json.ts';
import { tempFolder } from './temp-folder.ts';

/** The JSON of an open project. */
export function projectJson(connection: Connection, withHistory = true): string {
  return [...writeProjectJson(connection, { fileVersion: fileVersion(connection), withHistory })].join('');
}

/** A text as it comes from a disk or a network. */
export async function* piecesOf(json: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof json === 'string' ? new TextEncoder().encode(json) : json;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads JSON into a new file; returns its path, what stands in its folder then, and what was thrown. */
export async function readIn(
  json: string | Uint8Array,
  { size = 10_007, signal }: { size?: number; signal?: AbortSignal } = {},
): Promise<{ path: string; left: string[]; error: unknown }> {
  const folder = tempFolder();
  const path = join(folder, 'terug.leidraad');
  const error = await importProject({ name: 'project.json', bytes: piecesOf(json, size) }, path, {
    actor: 'Inlezer',
    signal,
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { path, left: readdirSync(folder), error };
}
