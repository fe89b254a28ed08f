import { listBottlenecks } from '../../../db/bottlenecks.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { listActions } from '../../../db/meetings/actions.ts';
import { insertTopic, listTopics } from '../../../db/meetings/topics.ts';
import { readProject } from '../../../db/project.ts';
import { proposalText } from '../../../shared/locales/proposal-text.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { type Proposal, proposeTopics } from '../../../shared/meetings/proposals.ts';
import { readOpenComments } from '../comments/open-comments.ts';
import { readStatus } from '../status.ts';

/** The topics the open items of the project call for and that are not on this meeting's agenda yet. */
export function readProposals(db: ReadHandle, meetingId: string, today: string): Proposal[] {
  const agenda = listTopics(db).filter(topic => topic.meetingId === meetingId);
  const undecided = listBottlenecks(db)
    .filter(row => row.decision === null)
    .map(row => ({ id: row.id, label: `${row.number}. ${row.theme}` }));
  const items = {
    actions: listActions(db),
    undecided,
    comments: readOpenComments(db),
    gaps: readStatus(db).gaps,
  };
  return proposeTopics(items, agenda, today);
}

/**
 * Puts proposed topics on the agenda, worded in the language of the project. `wanted` names them as `kind:id`;
 * null takes all. Returns how many were added; what is no longer open is left out.
 */
export function addProposals(
  db: WriteHandle,
  meetingId: string,
  wanted: readonly string[] | null,
  today: string,
): number {
  const t = translator(readProject(db).language);
  const chosen = readProposals(db, meetingId, today).filter(
    ({ kind, id }) => wanted === null || wanted.includes(`${kind}:${id}`),
  );
  for (const proposal of chosen) {
    const { kind, id, questionIds } = proposal;
    insertTopic(db, meetingId, { text: proposalText(proposal, t), questionIds, source: { kind, id } });
  }
  return chosen.length;
}
