import type { Node } from 'prosemirror-model';
import { findAsset, readAssetBytes } from '../../db/assets.ts';
import type { ReadHandle } from '../../db/database.ts';
import type { Asset } from '../../shared/assets.ts';
import { type LiveKey, liveKey, type ResolvedLive } from '../../shared/live.ts';
import type { Language } from '../../shared/project.ts';
import { parseBody } from '../../shared/text/schema.ts';
import { resolveLive } from '../live/registry.ts';

/** What the live blocks of these texts show now, each once, in order of first use. */
export function resolveIn(db: ReadHandle, bodies: Iterable<Node>, language: Language): ResolvedLive[] {
  const keys = new Map<string, LiveKey>();
  for (const body of bodies)
    body.descendants(node => {
      if (node.type.name !== 'live') return;
      const key = { kind: String(node.attrs.kind), ref: String(node.attrs.ref) };
      keys.set(liveKey(key), key);
    });
  return [...keys.values()].map(key => ({ ...key, result: resolveLive(db, key, language) }));
}

/** The content of live blocks as texts. */
export function shownBy(live: readonly ResolvedLive[]): Node[] {
  return live.flatMap(({ result }) =>
    'blocks' in result ? [parseBody({ type: 'doc', content: result.blocks })] : [],
  );
}

/** The images these texts show, in order of first use; one that is not in the project is left out. */
export function imagesIn(db: ReadHandle, bodies: Iterable<Node>): Asset[] {
  const ids = new Set<string>();
  for (const body of bodies)
    body.descendants(node => {
      if (node.type.name === 'figure' && typeof node.attrs.image === 'string') ids.add(node.attrs.image);
    });
  return [...ids].flatMap(id => findAsset(db, id) ?? []);
}

/** The bytes of images, by hash. */
export function readImageBytes(
  db: ReadHandle,
  images: readonly Asset[],
): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    images.flatMap(({ hash }): [string, Uint8Array<ArrayBuffer>][] => {
      const bytes = readAssetBytes(db, hash);
      return bytes ? [[hash, bytes]] : [];
    }),
  );
}
