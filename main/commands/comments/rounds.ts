import { countComments } from '../../../db/comments/comments.ts';
import { listCommentFiles } from '../../../db/comments/files.ts';
import { insertInvitation, listInvitations, type NewInvitation } from '../../../db/comments/invitations.ts';
import { getRound, listRounds, setRoundState, updateRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { listOrganisations, listSeats } from '../../../db/people.ts';
import { getVersion, listVersions } from '../../../db/versions.ts';
import type { Round, RoundFields, RoundState } from '../../../shared/comments/round.ts';
import { isSetUpOpen, nextStates, obstaclesTo } from '../../../shared/comments/round-rules.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { listOpenComments } from './reply-facts.ts';

/** All rounds with whom they ask and how much came back. */
export function readRounds(db: ReadHandle): Round[] {
  const labels = new Map(listVersions(db).map(version => [version.id, version.label]));
  return listRounds(db).map(round => ({
    ...round,
    versionLabel: labels.get(round.versionId ?? '') ?? null,
    invitations: listInvitations(db, round.id),
    comments: countComments(db, round.id),
    files: listCommentFiles(db, round.id).length,
    unanswered: listOpenComments(db, round.id).length,
  }));
}

/** Stores a round. What people comment on may change only while it is a draft (`round-locked`). */
export function changeRound(db: WriteHandle, id: string, revision: number, fields: RoundFields): void {
  const known = getRound(db, id);
  const fixed = ({ versionId, sections, questions, levels, requiredFields, language }: RoundFields) =>
    JSON.stringify([versionId, sections, questions, levels, requiredFields, language]);
  if (!isSetUpOpen(known.state) && fixed(known) !== fixed(fields)) throw new LeidraadError('round-locked');
  if (fields.versionId !== null) getVersion(db, fields.versionId);
  updateRound(db, id, revision, fields);
}

/** Numbers of open comments that a refusal names; more say no more. */
const NAMED = 12;

/**
 * Takes a round on to a state. Throws `round-blocked` with the first thing that stands in the way, and the numbers of
 * the comments that are open when those do.
 */
export function moveRound(db: WriteHandle, id: string, revision: number, to: RoundState): void {
  const round = getRound(db, id);
  if (!nextStates(round.state).includes(to)) throw new LeidraadError('row-changed', { id });
  const open = listOpenComments(db, id);
  const facts = {
    invitations: listInvitations(db, id).length,
    files: listCommentFiles(db, id).length,
    unanswered: open.length,
  };
  const [obstacle] = obstaclesTo(to, round, facts);
  const numbers = open.slice(0, NAMED).map(({ number }) => number);
  const named = `${numbers.join(', ')}${open.length > NAMED ? ' …' : ''}`;
  if (obstacle === 'unanswered')
    throw new LeidraadError('round-blocked', { obstacle, count: open.length, numbers: named });
  if (obstacle) throw new LeidraadError('round-blocked', { obstacle });
  setRoundState(db, id, revision, to);
}

/** Adds whom a round asks: every organisation, the seats of bodies, some by id, or an open group by its name. */
export function invite(
  db: WriteHandle,
  roundId: string,
  wanted: { organisationIds: readonly string[]; seatIds: readonly string[]; group: string },
): void {
  getRound(db, roundId);
  const invitees: NewInvitation[] = [
    ...listOrganisations(db)
      .filter(({ id }) => wanted.organisationIds.includes(id))
      .map(({ id, name }) => ({ kind: 'organisation' as const, organisationId: id, seatId: null, name })),
    ...listSeats(db)
      .filter(({ id }) => wanted.seatIds.includes(id))
      .map(({ id, personName, role }) => ({
        kind: 'seat' as const,
        organisationId: null,
        seatId: id,
        name: personName ?? role,
      })),
    ...(wanted.group === ''
      ? []
      : [{ kind: 'open' as const, organisationId: null, seatId: null, name: wanted.group }]),
  ];
  for (const invitee of invitees) insertInvitation(db, roundId, invitee);
}
