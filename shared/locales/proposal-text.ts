import type { TFunction } from 'i18next';
import type { Proposal } from '../meetings/proposals.ts';
import { GAP_KINDS } from '../thread.ts';

/** The longest text an agenda takes. */
const MAX_LENGTH = 480;

/** A proposed topic as it will stand on the agenda. */
export function proposalText(
  proposal: Pick<Proposal, 'kind' | 'id' | 'label' | 'count'>,
  t: TFunction,
): string {
  const gap = GAP_KINDS.find(kind => kind === proposal.id);
  if (proposal.kind === 'gap') return gap ? t(`terms.gap.${gap}`, { count: proposal.count }) : proposal.id;
  return t(`meetings.proposal.${proposal.kind}`, { label: proposal.label, count: proposal.count }).slice(
    0,
    MAX_LENGTH,
  );
}
