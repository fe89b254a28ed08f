import { listComments } from '../../../db/comments/comments.ts';
import { listInvitations } from '../../../db/comments/invitations.ts';
import { listReplies } from '../../../db/comments/replies.ts';
import { listRounds } from '../../../db/comments/rounds.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { listVersions } from '../../../db/versions.ts';
import { NO_REPLY } from '../../../shared/comments/reply.ts';
import { replyState, verdictOf } from '../../../shared/comments/reply-rules.ts';
import { INVITEE_KINDS, type RoundRow } from '../../../shared/comments/round.ts';
import { verdictOptions } from '../../../shared/comments/verdicts.ts';
import type { RoundAccount } from '../../export/accountability-record.ts';
import { openReplyFacts } from './reply-facts.ts';

/**
 * Every round in numbers, in the order in which they were held. Unlike the reports of a round this does not look up
 * where comments stand in the text now, so it costs little, however many there are.
 */
export function readRoundAccounts(db: ReadHandle): RoundAccount[] {
  const options = verdictOptions(listVerdictOptions(db));
  const subjectOf = openReplyFacts(db);
  const labels = new Map(listVersions(db).map(({ id, label }) => [id, label]));
  return listRounds(db)
    .toSorted((a, b) => a.number - b.number)
    .map(round => {
      const all = listComments(db, round.id);
      const replies = listReplies(db, round.id);
      const comments = all
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map(row => {
          const reply = replies.get(row.id) ?? NO_REPLY;
          const subject = subjectOf(row);
          return { ...subject, reply, state: replyState(subject, reply, verdictOf(reply, options)) };
        });
      const states: RoundAccount['states'] = { new: 0, 'in-treatment': 0, answered: 0, settled: 0 };
      const kinds: RoundAccount['kinds'] = {};
      for (const { state, kind } of comments) {
        states[state] += 1;
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      const taken = options.map(({ id, verdict, labels: named }) => ({
        verdict,
        labels: named,
        count: comments.filter(({ reply }) => reply.optionId === id).length,
      }));
      const verdicts = taken.filter(({ count }) => count > 0);
      return {
        ...fieldsOf(round),
        ...invitedTo(db, round.id),
        versionLabel: labels.get(round.versionId ?? '') ?? null,
        comments: comments.length,
        withdrawn: all.length - comments.length,
        aboutRecommendations: comments.filter(({ touchesRecommendation }) => touchesRecommendation).length,
        kinds,
        states,
        verdicts,
        undecided: comments.length - verdicts.reduce((sum, { count }) => sum + count, 0),
        withChange: comments.filter(({ reply }) => reply.change?.kind === 'proposal').length,
      };
    });
}

function fieldsOf({ number, title, audience, state, opensOn, closesOn }: RoundRow) {
  return { number, title, audience, state, opensOn, closesOn };
}

function invitedTo(db: ReadHandle, roundId: string): Pick<RoundAccount, 'organisations' | 'invitees'> {
  const invitations = listInvitations(db, roundId);
  return {
    organisations: invitations
      .filter(({ kind }) => kind === 'organisation')
      .map(({ name, delivery, sentOn, files, comments }) => ({
        name,
        delivery,
        sentOn,
        hasAnswered: files > 0,
        comments,
      })),
    invitees: INVITEE_KINDS.flatMap(kind => {
      const own = invitations.filter(row => row.kind === kind);
      if (own.length === 0) return [];
      return [
        {
          kind,
          invited: own.length,
          answered: own.filter(({ files }) => files > 0).length,
          comments: own.reduce((sum, row) => sum + row.comments, 0),
        },
      ];
    }),
  };
}
