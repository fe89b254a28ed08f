import { findVoter } from '../../../db/consensus/ballots.ts';
import { setMinority } from '../../../db/consensus/votes.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import {
  type BallotContent,
  type BallotReceipt,
  ballotContentSchema,
  ballotHead,
} from '../../../shared/consensus/ballot-packet.ts';
import type { Vote } from '../../../shared/consensus/vote.ts';
import { readAnswer } from '../../import/packet/read-answer.ts';
import { castBallot, isOnBallot, readCode, requireOpen } from './cast-ballot.ts';

/** A ballot file, read and found to belong to the vote; its code has not been looked at. */
export interface ReadBallot {
  receipt: BallotReceipt;
  content: BallotContent | null;
}

/** Reads ballot files for a vote without trusting them. What is wrong with one does not keep the others out. */
export async function readBallots(
  vote: Vote,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<ReadBallot[]> {
  const head = await ballotHead(vote);
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const refuse = (fault: BallotReceipt['fault']): ReadBallot => ({
        receipt: { source: name, fault },
        content: null,
      });
      const reading = await readAnswer(bytes);
      if ('fault' in reading) return refuse(reading.fault);
      const { kind, packetId, baseHash, content } = reading.answer;
      if (kind !== 'ballot') return refuse('not-a-ballot');
      if (packetId !== vote.id) return refuse('other-vote');
      if (baseHash !== head.baseHash) return refuse('other-wording');
      const checked = ballotContentSchema.safeParse(content);
      if (!checked.success || !isOnBallot(vote, checked.data.choice)) return refuse('content-invalid');
      return { receipt: { source: name, fault: null }, content: checked.data };
    }),
  );
}

/** Marks files whose code was not given out or has been used, also by another of the files. */
export function checkCodes(db: ReadHandle, voteId: string, ballots: readonly ReadBallot[]): ReadBallot[] {
  const seen = new Set<string>();
  return ballots.map(ballot => {
    if (ballot.content === null) return ballot;
    const code = readCode(ballot.content.code);
    const voter = findVoter(db, voteId, code);
    const fault = !voter ? 'code-unknown' : voter.isUsed || seen.has(code) ? 'code-used' : null;
    seen.add(code);
    return fault === null ? ballot : { receipt: { ...ballot.receipt, fault }, content: null };
  });
}

/**
 * Casts the ballots that count. Remarks join the minority view sorted and without a name, so that their order tells
 * nothing about whose they are.
 */
export function takeBallots(
  db: WriteHandle,
  voteId: string,
  ballots: readonly ReadBallot[],
): { receipts: BallotReceipt[]; isSecret: boolean } {
  const checked = checkCodes(db, voteId, ballots);
  const valid = checked.flatMap(({ content }) => content ?? []);
  for (const content of valid) castBallot(db, voteId, content);
  const remarks = valid.flatMap(({ remark }) => (remark === '' ? [] : [remark])).toSorted();
  const { minority, revision, form } = requireOpen(db, voteId);
  if (remarks.length > 0)
    setMinority(db, voteId, revision, [minority, ...remarks].filter(text => text !== '').join('\n\n'));
  return { receipts: checked.map(({ receipt }) => receipt), isSecret: form === 'anonymous' };
}
