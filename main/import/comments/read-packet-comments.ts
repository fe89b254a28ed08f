import { commentContentSchema } from '../../../shared/comments/answer-schema.ts';
import { commentFault } from '../../../shared/comments/intake.ts';
import type { SealedAnswer } from '../../../shared/packet/seal.ts';
import { readAnswer } from '../packet/read-answer.ts';
import type { SourceFile } from '../survey/incoming.ts';
import type { CommentContext, FileResult } from './comment-context.ts';

/**
 * Reads a `.commentaar` file. One that was changed outside the packet is refused as `hash-differs`; when asked for
 * with `withAltered` it is read all the same, and flagged for good.
 */
export async function readPacketComments(
  { name, bytes }: SourceFile,
  context: CommentContext,
  { withAltered = false } = {},
): Promise<FileResult> {
  const reading = await readAnswer(bytes);
  if ('answer' in reading) return fitToRound(reading.answer, name, context, false);
  if (!reading.altered) return { reason: commentFault(reading.fault) };
  const altered = fitToRound(reading.altered, name, context, true);
  return withAltered || !('answer' in altered) ? altered : { reason: 'hash-differs' };
}

function fitToRound(
  answer: SealedAnswer,
  source: string,
  context: CommentContext,
  altered: boolean,
): FileResult {
  if (answer.kind !== 'comments') return { reason: 'other-kind' };
  const invitation = context.findInvitation(answer.packetId);
  if (!invitation) return { reason: 'packet-unknown' };
  if (invitation.roundId !== context.round.id)
    return { reason: 'other-round', detail: context.nameOfRound(invitation.roundId) };
  const content = commentContentSchema.safeParse(answer.content);
  if (!content.success || content.data.roundId !== context.round.id) return { reason: 'content-invalid' };
  const versionId = context.findVersion(answer.baseHash);
  if (versionId === null) return { reason: 'base-unknown' };
  return {
    answer: {
      roundId: context.round.id,
      invitationId: invitation.id,
      versionId,
      answerId: answer.answerId,
      via: 'packet',
      source,
      savedAt: answer.savedAt,
      contentHash: answer.contentHash,
      altered,
      content: content.data,
    },
  };
}
