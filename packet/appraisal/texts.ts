import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppraisalPacketTexts } from '../../shared/locales/nl/appraisal-packet.ts';

export const AppraisalTexts = createContext<AppraisalPacketTexts | null>(null);

/** The words of an appraisal packet, in its own language. */
export function useAppraisalTexts(): AppraisalPacketTexts {
  const texts = useContext(AppraisalTexts);
  if (!texts) throw new Error('an appraisal is drawn without its texts');
  return texts;
}
