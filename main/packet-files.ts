import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PacketKind } from '../shared/packet/seal.ts';

/** The built script and style of a packet; the same for every packet of an app build. */
export interface PacketBundle {
  script: string;
  style: string;
}

/** Folder of the built packets, from the source tree and from the bundle alike. */
function packetFolder(here = import.meta.dirname): string {
  const bundled = basename(here) === 'main' && basename(dirname(here)) === 'dist';
  return bundled ? join(here, '..', 'packet') : join(here, '..', 'dist', 'packet');
}

/** Reads what `npm run build` made for a kind of packet. */
export function readPacketBundle(kind: PacketKind): PacketBundle {
  const read = (ending: string) => readFileSync(join(packetFolder(), `${kind}.${ending}`), 'utf8');
  return { script: read('js'), style: read('css') };
}
