import type { PacketData } from '../../shared/packet/packet-data.ts';

/** The data block of this page. Leidraad wrote it, so its form is trusted. */
export function readPacketData<T, Texts>(): PacketData<T, Texts> {
  return JSON.parse(document.getElementById('packet-data')?.textContent ?? '') as PacketData<T, Texts>;
}
