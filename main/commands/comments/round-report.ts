import { listCommentFiles } from '../../../db/comments/files.ts';
import { listInvitations } from '../../../db/comments/invitations.ts';
import { getRound } from '../../../db/comments/rounds.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { listVersions } from '../../../db/versions.ts';
import { verdictOptions } from '../../../shared/comments/verdicts.ts';
import { apply, redline } from '../../../shared/redline/redline.ts';
import { redlineView } from '../../../shared/redline/redline-view.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import type { ReportedChange, RoundReport } from '../../export/comments/report-source.ts';
import { openProposal } from '../proposals.ts';
import { requireText } from '../text-steps.ts';
import { readComments } from './read-comments.ts';

/** Reads what the reports of a round are made from: its comments with their answers and what these changed. */
export function readRoundReport(
  db: ReadHandle,
  roundId: string,
  { exportedAt, withNames }: { exportedAt: string; withNames: boolean },
): RoundReport {
  const round = getRound(db, roundId);
  const comments = readComments(db, roundId).filter(comment => comment.withdrawnAt === null);
  const linked = comments.flatMap(({ reply: { change } }) =>
    change?.kind === 'proposal' ? [change.proposalId] : [],
  );
  return {
    project: readProject(db),
    round,
    versionLabel: listVersions(db).find(({ id }) => id === round.versionId)?.label ?? '',
    exportedAt,
    comments,
    files: listCommentFiles(db, roundId),
    invitations: listInvitations(db, roundId),
    options: verdictOptions(listVerdictOptions(db)),
    changes: new Map([...new Set(linked)].map(id => [id, readChange(db, id)])),
    withNames,
  };
}

/** What a proposal changes: all of it as long as it is open, and what was accepted once it is settled. */
function readChange(db: ReadHandle, proposalId: string): ReportedChange {
  const { proposal, base, decisions } = openProposal(db, proposalId);
  const from = textSchema.nodeFromJSON(base);
  const whole = redline(from, requireText(db, proposal.textId).text);
  if (proposal.state !== 'settled')
    return {
      proposal,
      state: proposal.state === 'withdrawn' ? 'rejected' : 'open',
      view: redlineView(whole),
    };
  const parts = decisions.filter(({ decision }) => decision === 'accepted').map(({ partId }) => partId);
  if (parts.length === 0) return { proposal, state: 'rejected', view: redlineView(whole) };
  return { proposal, state: 'settled', view: redlineView(redline(from, apply(whole, parts))) };
}
