import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PacketTexts } from '../../shared/locales/nl/packet.ts';

export const SurveyTexts = createContext<PacketTexts | null>(null);

/** The words of a survey, in its own language. */
export function useSurveyTexts(): PacketTexts {
  const texts = useContext(SurveyTexts);
  if (!texts) throw new Error('a survey is drawn without its texts');
  return texts;
}
