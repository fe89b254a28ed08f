import type { ProposalAim } from '../../commands/word-import/proposals.ts';
import type { WordFile } from '../../commands/word-import/read-word-file.ts';
import { pendingReadings } from '../pending.ts';

/** A Word file that was shown, and what it is to become: proposals with this aim, or sections when there is none. */
export interface HeldWord {
  file: WordFile;
  aim: ProposalAim | null;
  tracked: ProposalAim['tracked'];
}

export const pendingWord = pendingReadings<HeldWord>();
