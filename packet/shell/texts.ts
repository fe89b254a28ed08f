import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShellTexts } from '../../shared/packet/packet-data.ts';

export const Texts = createContext<ShellTexts | null>(null);

/** The words of the parts every packet has, in the packet's language. */
export function useTexts(): ShellTexts {
  const texts = useContext(Texts);
  if (!texts) throw new Error('a packet is drawn without its texts');
  return texts;
}
