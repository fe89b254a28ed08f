import {
  countBallots,
  findVoter,
  insertNamedBallot,
  insertSecretBallot,
} from '../../../db/consensus/ballots.ts';
import { closeVote, listVotes, setTally } from '../../../db/consensus/votes.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { optionsOf } from '../../../shared/consensus/subject.ts';
import { ABSTAIN, castIn, type Tally } from '../../../shared/consensus/tally.ts';
import { electorateOf, type Vote } from '../../../shared/consensus/vote.ts';
import { LeidraadError } from '../../../shared/errors.ts';

/** A vote; throws `row-missing`. */
export function requireVote(db: ReadHandle, id: string): Vote {
  const vote = listVotes(db).find(candidate => candidate.id === id);
  if (!vote) throw new LeidraadError('row-missing', { id });
  return vote;
}

/** A vote that is still open; throws `vote-state`. */
export function requireOpen(db: ReadHandle, id: string): Vote {
  const vote = requireVote(db, id);
  if (vote.closedAt !== null) throw new LeidraadError('vote-state', { number: vote.number });
  return vote;
}

/** Codes are typed from paper: case and what stands between the letters do not matter. */
export function readCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** Whose code this is; throws `vote-code` for one that was not given out or has been used. */
export function requireVoter(db: ReadHandle, voteId: string, code: string): { id: string; name: string } {
  requireOpen(db, voteId);
  const voter = findVoter(db, voteId, readCode(code));
  if (!voter) throw new LeidraadError('vote-code', { reason: 'unknown' });
  if (voter.isUsed) throw new LeidraadError('vote-code', { reason: 'used' });
  return voter;
}

/** Takes one ballot; each code gives one. */
export function castBallot(
  db: WriteHandle,
  voteId: string,
  { code, choice }: { code: string; choice: string },
): { isSecret: boolean } {
  const voter = requireVoter(db, voteId, code);
  const vote = requireOpen(db, voteId);
  requireChoices(vote, [choice]);
  if (vote.form === 'anonymous') insertSecretBallot(db, voteId, voter.id, choice);
  else insertNamedBallot(db, voter.id, choice);
  return { isSecret: vote.form === 'anonymous' };
}

/** Whether a choice stands on the ballot of a vote. */
export function isOnBallot(vote: Vote, choice: string): boolean {
  return (
    choice === ABSTAIN ||
    optionsOf({ kind: vote.subject, criterion: vote.criterion }, vote.rule).includes(choice)
  );
}

function requireChoices(vote: Vote, choices: readonly string[]): void {
  const unknown = choices.find(choice => !isOnBallot(vote, choice));
  if (unknown !== undefined) throw new LeidraadError('input-invalid', { reason: `choice: ${unknown}` });
}

/** Stores counted hands; more hands than voters are refused (`vote-hands`). */
export function countHands(db: WriteHandle, id: string, revision: number, tally: Tally): void {
  const vote = requireOpen(db, id);
  if (vote.form !== 'hands') throw new LeidraadError('vote-state', { number: vote.number });
  requireChoices(vote, Object.keys(tally));
  const [hands, voters] = [castIn(tally), electorateOf(vote)];
  if (hands > voters) throw new LeidraadError('vote-hands', { hands, voters });
  setTally(db, id, revision, Object.fromEntries(Object.entries(tally).filter(([, count]) => count > 0)));
}

/** Closes a vote and counts it. */
export function countAndClose(
  db: WriteHandle,
  id: string,
  revision: number,
  act: { at: string; by: string },
): void {
  const vote = requireOpen(db, id);
  const tally = vote.form === 'hands' ? (vote.tally ?? {}) : countBallots(db, id);
  closeVote(db, id, revision, { ...act, tally });
}
