import { wasMadeBy } from '../../db/audit.ts';
import { listBottlenecks } from '../../db/bottlenecks.ts';
import { listComments } from '../../db/comments/comments.ts';
import { listReplies } from '../../db/comments/replies.ts';
import { listRounds } from '../../db/comments/rounds.ts';
import { listConsiderations } from '../../db/considerations.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listProposals } from '../../db/proposals.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import type { TourPlaces } from '../../shared/tour.ts';

/**
 * What the guided tour points at, found by what hangs together and not by name, so that it works on a sample somebody
 * has worked in. Null for a project that is no sample; an id is null when there is no such thing any more.
 */
export function readTourPlaces(db: ReadHandle): TourPlaces | null {
  if (!wasMadeBy(db, 'project.sample')) return null;
  const questionId = listConsiderations(db)[0]?.questionId ?? null;
  const bottleneck = listBottlenecks(db).find(row => row.questionIds.some(id => id === questionId));
  const round = listRounds(db).find(row => row.state === 'closed') ?? listRounds(db)[0];
  return {
    bottleneckId: bottleneck?.id ?? null,
    questionId,
    proposalId: findProposal(db, questionId),
    roundId: round?.id ?? null,
    commentId: round ? findOpenComment(db, round.id) : null,
  };
}

/** A proposal that waits for a decision, about a recommendation on the question if there is one. */
function findProposal(db: ReadHandle, questionId: string | null): string | null {
  const about = new Set(
    listRecommendations(db).flatMap(row => (row.questionId === questionId ? [row.documentId] : [])),
  );
  const waiting = listProposals(db).filter(row => row.state === 'handed-in');
  return (waiting.find(row => about.has(row.documentId)) ?? waiting[0])?.id ?? null;
}

function findOpenComment(db: ReadHandle, roundId: string): string | null {
  const replies = listReplies(db, roundId);
  const comments = listComments(db, roundId);
  const open = comments.find(({ id }) => (replies.get(id)?.optionId ?? null) === null);
  return (open ?? comments[0])?.id ?? null;
}
