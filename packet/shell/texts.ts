import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PacketTexts } from '../../shared/locales/nl/packet.ts';

export const Texts = createContext<PacketTexts | null>(null);

/** The words of this packet, in its own language. */
export function useTexts(): PacketTexts {
  const texts = useContext(Texts);
  if (!texts) throw new Error('a packet is drawn without its texts');
  return texts;
}
