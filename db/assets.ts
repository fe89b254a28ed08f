import { createHash } from 'node:crypto';
import type { Asset } from '../shared/assets.ts';
import type { Origin } from '../shared/origin.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';

const COLUMNS = 'id, media_type AS mediaType, hash, size, width, height, name, origin';

export function findAsset(db: ReadHandle, id: string): Asset | null {
  return (db.prepare(`SELECT ${COLUMNS} FROM assets WHERE id = ?`).get(id) as Asset | undefined) ?? null;
}

/** The bytes kept under a hash, or null. */
export function readAssetBytes(db: ReadHandle, hash: string): Uint8Array<ArrayBuffer> | null {
  const row = db.prepare('SELECT bytes FROM asset_bytes WHERE hash = ?').get(hash) as
    | { bytes: Uint8Array<ArrayBuffer> }
    | undefined;
  return row ? new Uint8Array(row.bytes) : null;
}

/** Keeps bytes under their hash, once however often they come; returns the hash. */
export function keepAssetBytes(db: WriteHandle, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  db.prepare('INSERT INTO asset_bytes (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    hash,
    Buffer.from(bytes),
  );
  return hash;
}

/** Keeps an image; equal bytes are kept once and have one id. */
export function insertAsset(
  db: WriteHandle,
  image: Pick<Asset, 'mediaType' | 'width' | 'height' | 'name'> & { bytes: Uint8Array },
  origin: Origin = 'project',
): string {
  const hash = keepAssetBytes(db, image.bytes);
  const known = db.prepare('SELECT id FROM assets WHERE hash = ?').get(hash) as { id: string } | undefined;
  if (known) return known.id;
  const id = newId();
  db.prepare(
    'INSERT INTO assets (id, media_type, hash, size, width, height, name, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, image.mediaType, hash, image.bytes.length, image.width, image.height, image.name, origin);
  return id;
}
