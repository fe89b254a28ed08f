import { getComment } from '../../../db/comments/comments.ts';
import { findReply, listCommentsOfProposal } from '../../../db/comments/replies.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import { listConsiderations, reopenConsiderations } from '../../../db/considerations.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { listDecisions, readProposal } from '../../../db/proposals.ts';
import { listRecommendations, setRecommendationStatus } from '../../../db/recommendations.ts';
import { isSubstantive, verdictOf } from '../../../shared/comments/reply-rules.ts';
import { needsChange, verdictOptions } from '../../../shared/comments/verdicts.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { considerationsOf } from '../../../shared/recommendations/flags.ts';

/**
 * Opens the weighing behind a recommendation again when a comment changed what it says: its considerations ask for
 * another look, and one that was adopted is reopened. A comment counts when it was taken over, is about more than the
 * wording, and the proposal it led to stands in the text. What is open already stays as it is.
 */
export function reopenAfterReplies(db: WriteHandle, commentIds: readonly string[]): void {
  const options = verdictOptions(listVerdictOptions(db));
  const byDocument = new Map<string, number[]>();
  for (const id of commentIds) {
    const { kind, number } = getComment(db, id);
    const reply = findReply(db, id);
    const verdict = reply && verdictOf(reply, options);
    if (!reply || !verdict || !needsChange(verdict) || !isSubstantive(kind)) continue;
    const documentId = changedDocument(db, reply.change);
    if (documentId !== null) byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), number]);
  }
  if (byDocument.size === 0) return;
  const t = translator(readProject(db).language);
  const considerations = listConsiderations(db);
  for (const recommendation of listRecommendations(db)) {
    const numbers = byDocument.get(recommendation.documentId);
    if (!numbers) continue;
    const { id, status, revision, version } = recommendation;
    const reason = t('replies.reopened', { count: numbers.length, numbers: numbers.join(', ') });
    for (const row of considerationsOf(recommendation, considerations))
      if (row.reopenedAt === null) reopenConsiderations(db, row.id, reason);
    if (status === 'adopted')
      setRecommendationStatus(db, id, revision, { status: 'reopened', reason, by: '', at: '', version });
  }
}

/** The document whose text the change is in by now; null while it is only proposed, or was rejected. */
function changedDocument(
  db: WriteHandle,
  change: NonNullable<ReturnType<typeof findReply>>['change'],
): string | null {
  if (change?.kind !== 'proposal') return null;
  const proposal = readProposal(db, change.proposalId);
  if (proposal?.state !== 'settled') return null;
  const accepted = listDecisions(db, proposal.id).filter(({ decision }) => decision === 'accepted');
  const wanted = new Set(change.partIds);
  const isIn = accepted.some(({ partId }) => wanted.size === 0 || wanted.has(partId));
  return isIn ? proposal.documentId : null;
}

/** The same for the comments a proposal answers, once it has been settled. */
export function reopenAfterProposal(db: WriteHandle, proposalId: string): void {
  reopenAfterReplies(
    db,
    listCommentsOfProposal(db, proposalId).map(({ id }) => id),
  );
}
