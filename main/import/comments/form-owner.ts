import { FORM_PROPERTIES } from '../../../shared/comments/form.ts';
import type { InvitationRow } from '../../../shared/comments/round.ts';
import type { CommentContext, Fault } from './comment-context.ts';

/** To whom a form went, and on which version. */
export interface FormOwner {
  invitation: InvitationRow | null;
  versionId: string;
}

const MARK = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/**
 * Whose form a file is, by its own properties, or by the mark printed in it where another program dropped these. A file
 * that is no form of ours belongs to nobody yet, and is about the version of the round.
 */
export function findOwner(
  custom: ReadonlyMap<string, string>,
  text: string,
  context: CommentContext,
): FormOwner | Fault {
  const { round } = context;
  const packetId = custom.get(FORM_PROPERTIES.packetId);
  const printed = text.match(MARK) ?? [];
  const invitation = [packetId ?? '', ...printed]
    .map(id => context.findInvitation(id))
    .find(found => found !== null);
  if (packetId !== undefined && !invitation) return { reason: 'packet-unknown' };
  if (invitation && invitation.roundId !== round.id)
    return { reason: 'other-round', detail: context.nameOfRound(invitation.roundId) };
  const hash = custom.get(FORM_PROPERTIES.baseHash);
  const versionId = hash === undefined ? round.versionId : context.findVersion(hash);
  return versionId === null ? { reason: 'base-unknown' } : { invitation: invitation ?? null, versionId };
}
