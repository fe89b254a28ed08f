import { findReply, writeReply } from '../../../db/comments/replies.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { insertDecision } from '../../../db/meetings/decisions.ts';
import { listMeetings } from '../../../db/meetings/meetings.ts';
import { listOrganisations, listSeats } from '../../../db/people.ts';
import { decideParts } from '../../../db/proposals.ts';
import type { Comment } from '../../../shared/comments/comment.ts';
import { NO_REPLY } from '../../../shared/comments/reply.ts';
import { redline } from '../../../shared/redline/redline.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { proposeWording } from '../comments/propose-wording.ts';
import { readComments } from '../comments/read-comments.ts';
import { startCommentThread } from '../discussion.ts';
import { openProposal, settleProposal } from '../proposals.ts';
import { requireText } from '../text-steps.ts';
import { SAMPLE_REPLIES, type SampleReply } from './comment-replies.ts';
import { daysAgo } from './considerations.ts';

const BY = 'Auteur 1 (voorbeeld)';

/** Days before the sample is made on which the answers are said to be decided: the day of the last meeting. */
const ANSWERED_DAYS_AGO = 26;

/** Answers about half of the example comments; what touches a recommendation rests on a decision of a meeting. */
export function fillReplies(db: WriteHandle, roundId: string, today: string): void {
  const decidedAt = daysAgo(today, ANSWERED_DAYS_AGO);
  const comments = readComments(db, roundId);
  const meetingDecisionId = decideInMeeting(db);
  const authors = listSeats(db).filter(seat => seat.body === 'authors');
  for (const reply of SAMPLE_REPLIES) {
    const comment = find(db, comments, reply);
    const proposalId = propose(db, comment, reply);
    const { verdict, reason = '', text = '', owner, change } = reply;
    writeReply(db, comment.id, findReply(db, comment.id)?.revision ?? 0, {
      ...NO_REPLY,
      optionId: verdict,
      reason,
      text,
      ownerSeatId: owner === undefined ? null : (authors[owner]?.id ?? null),
      change:
        proposalId !== null
          ? { kind: 'proposal', proposalId, partIds: [] }
          : change === 'none'
            ? { kind: 'none' }
            : null,
      meetingDecisionId: comment.needsMeeting && verdict !== null ? meetingDecisionId : null,
      decidedAt: verdict === null ? null : decidedAt,
      decidedBy: verdict === null ? '' : BY,
      settledAt: reply.isSettled ? decidedAt : null,
      settledBy: reply.isSettled ? BY : '',
      origin: 'example',
    });
  }
  discuss(db, comments);
}

function find(
  db: WriteHandle,
  comments: readonly Comment[],
  { comment: [organisation, place] }: SampleReply,
): Comment {
  const name = listOrganisations(db).find(row => row.abbreviation === organisation)?.name;
  const found = comments.filter(comment => comment.author.organisation === name)[place - 1];
  if (!found)
    throw new Error(`the sample names comment ${place} of "${organisation}", which it does not hold`);
  return found;
}

/** The proposal of a comment's wording, put in the text where the example says so; null without one. */
function propose(db: WriteHandle, { id }: Comment, { change }: SampleReply): string | null {
  if (change !== 'proposed' && change !== 'in-text') return null;
  const made = proposeWording(db, id, 0, BY);
  if (change === 'in-text') {
    const { base, proposal } = openProposal(db, made.id);
    const { changes } = redline(textSchema.nodeFromJSON(base), requireText(db, proposal.textId).text);
    const partIds = changes.flatMap(({ parts }) => parts.map(part => part.id));
    const verdict = { partIds, decision: 'accepted' as const, reason: '', commentNumber: null };
    decideParts(db, made.id, verdict, BY);
    settleProposal(db, made.id, proposal.revision, []);
  }
  return made.id;
}

/** The example of a decision the working group took on comments, in the last meeting there was. */
function decideInMeeting(db: WriteHandle): string | null {
  const last = listMeetings(db).at(-1);
  if (!last) return null;
  return insertDecision(
    db,
    last.id,
    {
      text: 'De antwoorden op de opmerkingen bij de aanbevelingen worden vastgesteld zoals voorgelegd.',
      rationale: 'Voorbeeld: de werkgroep heeft de opmerkingen per aanbeveling besproken.',
      topicId: null,
      questionId: null,
      votes: null,
    },
    'example',
  );
}

function discuss(db: WriteHandle, comments: readonly Comment[]): void {
  const [first] = comments;
  if (!first) return;
  const text = 'Dezelfde vraag komt van een andere organisatie. Beantwoorden we ze samen?';
  startCommentThread(db, first.id, text, { by: BY });
}
