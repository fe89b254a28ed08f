import { markTaken } from '../../../db/consensus/votes.ts';
import { listConsiderations } from '../../../db/considerations.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { asAnswer, asStrength } from '../../../shared/consensus/subject.ts';
import { takeOverValue, type Vote } from '../../../shared/consensus/vote.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { judge } from '../considerations.ts';
import { changeRecommendation, changeStatus, requireRecommendation } from '../recommendations.ts';
import { requireVote } from './cast-ballot.ts';

interface Act {
  at: string;
  by: string;
}

/**
 * Puts what the group agreed on where it belongs, as one act: the judgement of the panel, the strength of the
 * recommendation, or its adoption as worded. Refused when nothing was agreed (`vote-not-reached`) and when the
 * text is no longer the one that was voted on (`vote-changed`).
 */
export function takeOver(db: WriteHandle, id: string, revision: number, act: Act): void {
  const vote = requireVote(db, id);
  const value = takeOverValue(vote);
  if (value === null || vote.takenAt !== null)
    throw new LeidraadError('vote-not-reached', { number: vote.number });
  if (vote.entryId !== null) setJudgement(db, vote.entryId, value, act);
  else if (vote.recommendationId !== null && vote.subject === 'strength')
    setStrength(db, vote.recommendationId, value);
  else if (vote.recommendationId !== null) adopt(db, vote.recommendationId, vote, act);
  markTaken(db, id, revision, act);
}

function setJudgement(db: WriteHandle, entryId: string, value: string, { at, by }: Act): void {
  const entry = listConsiderations(db)
    .flatMap(({ entries }) => entries)
    .find(row => row.id === entryId);
  if (!entry) throw new LeidraadError('row-missing', { id: entryId });
  judge(db, entryId, entry.revision, { stage: 'panel', answer: asAnswer(value), by, at });
}

function setStrength(db: WriteHandle, id: string, value: string): void {
  const { revision, questionId, certainty } = requireRecommendation(db, id);
  changeRecommendation(db, id, revision, { questionId, certainty, strength: asStrength(value) });
}

function adopt(db: WriteHandle, id: string, { statement, number }: Vote, { at, by }: Act): void {
  const row = requireRecommendation(db, id);
  if (row.wording !== statement) throw new LeidraadError('vote-changed', { number });
  const step = (status: 'for-consensus' | 'adopted') => {
    const { revision } = requireRecommendation(db, id);
    changeStatus(db, id, revision, { status, reason: '', by, at });
  };
  if (row.status === 'draft') step('for-consensus');
  step('adopted');
}
