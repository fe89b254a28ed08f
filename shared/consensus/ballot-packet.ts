import * as z from 'zod';
import type { AnswerFault } from '../packet/answer-faults.ts';
import { canonicalHash, type PacketHead } from '../packet/seal.ts';
import type { Vote } from './vote.ts';

/** A vote as a ballot file carries it, in the words of the project's language. */
export interface FrozenBallot {
  projectTitle: string;
  /** "Sterkte: Oefentherapie". */
  name: string;
  statement: string;
  proposal: string | null;
  /** By which rule and quorum it is decided, in words. */
  terms: string;
  /** The choices in the order of the ballot, abstaining last. */
  options: { id: string; label: string }[];
  /** Whether the choices are the scale of 1 to 9. */
  isScale: boolean;
  isSecret: boolean;
}

export const ballotContentSchema = z.object({
  code: z.string().trim().min(1).max(40),
  choice: z.string().min(1).max(60),
  /** Joins the minority view, without a name. */
  remark: z.string().trim().max(5_000),
});
export type BallotContent = z.infer<typeof ballotContentSchema>;

/** What a ballot file is known by: the vote itself, and the wording that was put to the vote. */
export async function ballotHead(vote: Vote): Promise<PacketHead> {
  const { id, round, subject, criterion, title, statement, proposal, rule } = vote;
  const baseHash = await canonicalHash({ id, round, subject, criterion, title, statement, proposal, rule });
  return { kind: 'ballot', packetId: id, baseHash };
}

/** Why a ballot file does not count, beside what is wrong with any answer file. */
export const BALLOT_FAULTS = [
  'not-a-ballot',
  'other-vote',
  'other-wording',
  'code-unknown',
  'code-used',
] as const;
export type BallotFault = (typeof BALLOT_FAULTS)[number];

/** What became of one file. */
export interface BallotReceipt {
  source: string;
  /** Null when the vote counts. */
  fault: AnswerFault | BallotFault | null;
}
