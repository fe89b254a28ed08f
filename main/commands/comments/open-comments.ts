import { listRounds } from '../../../db/comments/rounds.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { listRecommendations } from '../../../db/recommendations.ts';
import type { OpenComments } from '../../../shared/meetings/proposals.ts';
import { listOpenComments } from './reply-facts.ts';

/**
 * The comments that wait for an answer, as topics of a meeting: those on one recommendation together, because the
 * working group decides on them, and the others of a round.
 */
export function readOpenComments(db: ReadHandle): OpenComments[] {
  const recommendations = new Map(listRecommendations(db).map(row => [row.documentId, row]));
  const found = new Map<string, OpenComments>();
  const add = (topic: Omit<OpenComments, 'count'>) => {
    const known = found.get(topic.id);
    if (known) known.count += 1;
    else found.set(topic.id, { ...topic, count: 1 });
  };
  const rounds = listRounds(db).filter(({ state }) => state === 'open' || state === 'closed');
  for (const round of rounds) {
    for (const { documentId } of listOpenComments(db, round.id)) {
      const recommendation = recommendations.get(documentId ?? '');
      if (recommendation) {
        const { title, questionId } = recommendation;
        const questionIds = questionId === null ? [] : [questionId];
        add({ kind: 'comment', id: recommendation.documentId, label: title, questionIds });
      } else add({ kind: 'comment-round', id: round.id, label: round.title, questionIds: [] });
    }
  }
  // What the group has to decide goes first.
  return [...found.values()].toSorted((a, b) => Number(b.kind === 'comment') - Number(a.kind === 'comment'));
}
