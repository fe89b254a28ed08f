import type { CommentKind } from './answer.ts';
import type { CommentReply, ReplyState } from './reply.ts';
import { needsChange, needsReason, type Verdict, type VerdictOption } from './verdicts.ts';

/** What an answer still lacks; the words stand in the locales under `replies.obstacle`. */
export const REPLY_OBSTACLES = [
  'no-decision',
  'no-reason',
  'no-answer',
  'no-change',
  'no-meeting-decision',
] as const;
export type ReplyObstacle = (typeof REPLY_OBSTACLES)[number];

/** What the rules look at besides the answer. */
export interface ReplySubject {
  kind: CommentKind;
  /** Whether it is about a recommendation or its wording. */
  touchesRecommendation: boolean;
  withdrawnAt: string | null;
}

/** What was decided, by the entry of the list; null while nothing is. */
export function verdictOf(
  { optionId }: Pick<CommentReply, 'optionId'>,
  options: readonly VerdictOption[],
): Verdict | null {
  return options.find(option => option.id === optionId)?.verdict ?? null;
}

/**
 * Whether the working group has to decide: authors settle the rest themselves. A compliment needs nobody's decision,
 * and a question back decides nothing yet.
 */
export function needsMeetingDecision(subject: ReplySubject, verdict: Verdict | null): boolean {
  return subject.touchesRecommendation && subject.kind !== 'compliment' && verdict !== 'question';
}

/** What is missing before a comment counts as answered; nothing for one that was taken back. */
export function replyObstacles(
  subject: ReplySubject,
  reply: CommentReply,
  verdict: Verdict | null,
): ReplyObstacle[] {
  if (subject.withdrawnAt !== null) return [];
  if (verdict === null) return ['no-decision'];
  const found: ReplyObstacle[] = [];
  if (needsReason(verdict) && reply.reason === '') found.push('no-reason');
  if (verdict === 'question' && reply.text === '') found.push('no-answer');
  if (needsChange(verdict) && reply.change === null) found.push('no-change');
  if (needsMeetingDecision(subject, verdict) && reply.meetingDecisionId === null)
    found.push('no-meeting-decision');
  return found;
}

/** How far a comment is. One that was taken back is settled by itself. */
export function replyState(subject: ReplySubject, reply: CommentReply, verdict: Verdict | null): ReplyState {
  if (subject.withdrawnAt !== null) return 'settled';
  if (replyObstacles(subject, reply, verdict).length === 0)
    return reply.settledAt === null ? 'answered' : 'settled';
  const isTouched =
    reply.optionId !== null || reply.reason !== '' || reply.text !== '' || reply.ownerSeatId !== null;
  return isTouched || reply.change !== null || reply.meetingDecisionId !== null ? 'in-treatment' : 'new';
}

/** A change of wording does not open the weighing behind a recommendation again; a change of what it says does. */
export function isSubstantive(kind: CommentKind): boolean {
  return kind !== 'wording' && kind !== 'compliment';
}
