import type { TFunction } from 'i18next';
import type { CommentRejection } from '../../../shared/comments/intake.ts';
import type { InvitationRow, RoundRow } from '../../../shared/comments/round.ts';
import type { FrozenBase } from './frozen-base.ts';
import type { IncomingComments } from './incoming.ts';
import type { ChosenSender } from './respondent.ts';

/** What a reader of comments may ask of the project. */
export interface CommentContext {
  /** The round that is read for; comments of another one are refused with its name. */
  round: RoundRow;
  invited: readonly InvitationRow[];
  findInvitation(packetId: string): InvitationRow | null;
  /** How another round is called. */
  nameOfRound(id: string): string;
  /** The version with this content, if the project has it. */
  findVersion(contentHash: string): string | null;
  /** A version of the project, read once. */
  base(versionId: string): FrozenBase;
  /** Who a file is from, as the person who reads it in says. */
  senderOf(source: string): ChosenSender | null;
  /** The moment of reading, for comments that bear none. */
  now: string;
  /** Words in the language of the round. */
  t: TFunction;
}

export type Fault = Pick<CommentRejection, 'reason' | 'detail'>;

export type FileResult = { answer: IncomingComments } | Fault;
