import { randomInt } from 'node:crypto';
import { insertVote, listVotes, type VoteFields } from '../../../db/consensus/votes.ts';
import { listConsiderations } from '../../../db/considerations.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { listDeclarations } from '../../../db/interests.ts';
import { listSeats } from '../../../db/people.ts';
import { listQuestions } from '../../../db/questions.ts';
import { type Elector, electorsOn } from '../../../shared/consensus/electorate.ts';
import { needsProposal } from '../../../shared/consensus/subject.ts';
import type { NewVote, Vote } from '../../../shared/consensus/vote.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { requireRecommendation } from '../recommendations.ts';

/** Without letters and digits that look alike in print. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;

type Opened = { at: string; by: string };

/**
 * Opens a vote on what is written now, for who may vote now; both are kept with it. Refused (`vote-subject`) when
 * there is nothing to vote on, and (`vote-nobody`) when nobody may vote.
 */
export function openVote(db: WriteHandle, fields: NewVote, { at, by }: Opened): { id: string } {
  const subject = readSubject(db, fields);
  const { rule, form, abstentions, quorum } = fields;
  return insert(db, {
    ...subject,
    subject: fields.subject,
    rule,
    form,
    abstentions,
    quorum,
    round: 1,
    previousId: null,
    openedAt: at,
    openedBy: by,
  });
}

/** Opens the next round of a closed vote: the same subject as it is now, by the same rule, with new codes. */
export function openNextRound(db: WriteHandle, voteId: string, { at, by }: Opened): { id: string } {
  const all = listVotes(db);
  const before = all.find(({ id }) => id === voteId);
  if (!before) throw new LeidraadError('row-missing', { id: voteId });
  if (before.closedAt === null || all.some(({ previousId }) => previousId === voteId))
    throw new LeidraadError('vote-state', { number: before.number });
  const { subject, rule, form, abstentions, quorum, round } = before;
  const subjectId = before.entryId ?? before.recommendationId ?? '';
  return insert(db, {
    ...readSubject(db, { subject, subjectId, rule, form, abstentions, quorum }),
    subject,
    rule,
    form,
    abstentions,
    quorum,
    round: round + 1,
    previousId: voteId,
    openedAt: at,
    openedBy: by,
  });
}

function insert(db: WriteHandle, fields: VoteFields): { id: string } {
  const electors = electorsOn(fields.questionId, {
    seats: listSeats(db),
    declarations: listDeclarations(db),
  });
  if (electors.every(({ excluded }) => excluded !== null)) throw new LeidraadError('vote-nobody');
  return {
    id: insertVote(db, fields, fields.form === 'hands' ? withoutCodes(electors) : withCodes(electors)),
  };
}

function withoutCodes(electors: readonly Elector[]) {
  return electors.map(elector => ({ ...elector, code: null }));
}

/** Gives everybody who may vote a code that nobody else has. */
function withCodes(electors: readonly Elector[]) {
  const given = new Set<string>();
  const next = (): string => {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(
      '',
    );
    if (given.has(code)) return next();
    given.add(code);
    return code;
  };
  return electors.map(elector => ({ ...elector, code: elector.excluded === null ? next() : null }));
}

type Subject = Pick<Vote, 'recommendationId' | 'entryId' | 'questionId' | 'title' | 'statement' | 'proposal'>;

/** What is voted on, as it is written now. */
export function readSubject(db: ReadHandle, { subject, subjectId, rule }: NewVote): Subject {
  const found = subject === 'judgement' ? readEntry(db, subjectId) : readRecommendation(db, subjectId);
  const isEmpty = subject !== 'judgement' && found.statement.trim() === '';
  if (isEmpty || (needsProposal(subject, rule) && found.proposal === null))
    throw new LeidraadError('vote-subject', { blocker: isEmpty ? 'no-wording' : 'no-proposal' });
  return found;
}

function readRecommendation(db: ReadHandle, id: string): Subject {
  const { questionId, title, wording, strength } = requireRecommendation(db, id);
  return { recommendationId: id, entryId: null, questionId, title, statement: wording, proposal: strength };
}

function readEntry(db: ReadHandle, id: string): Subject {
  for (const { questionId, entries } of listConsiderations(db)) {
    const entry = entries.find(row => row.id === id);
    const question = listQuestions(db).find(row => row.id === questionId);
    if (!entry || !question) continue;
    const proposal = (entry.panel ?? entry.draft)?.answer ?? null;
    const statement = [entry.evidence, entry.remarks].filter(text => text !== '').join('\n');
    return { recommendationId: null, entryId: id, questionId, title: question.title, statement, proposal };
  }
  throw new LeidraadError('row-missing', { id });
}
