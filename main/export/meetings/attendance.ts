import { ATTENDANCE_STATES } from '../../../shared/meetings/meeting.ts';
import { countQuorum, type QuorumCount } from '../../../shared/meetings/quorum.ts';
import { BODIES, type Seat } from '../../../shared/people.ts';
import { simpleTable } from '../compose/composition.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { labelled } from './blocks.ts';
import type { MinutesComposition } from './compose-minutes.ts';

/** Who was there, who excused themselves and who was absent, and whether that was enough to decide. */
export function composeAttendance(composition: MinutesComposition): Block[] {
  const { source, t } = composition;
  const { meeting, seats } = source;
  if (meeting.attendance.length === 0) return [];
  const count = countQuorum(meeting, seats, source.quorum);
  const rows = ATTENDANCE_STATES.flatMap(state => {
    const marked = new Set(meeting.attendance.filter(mark => mark.state === state).map(mark => mark.seatId));
    const there = seats.filter(seat => marked.has(seat.id));
    if (there.length === 0) return [];
    return [[t(`meetings.attendanceState.${state}`), String(there.length), groupByBody(composition, there)]];
  });
  return [
    paragraph(quorumSentence(composition, count)),
    simpleTable(
      composition,
      t('minutes.attendanceCaption'),
      [t('minutes.state'), t('minutes.count'), t('minutes.seats')],
      rows,
    ),
  ];
}

function quorumSentence({ source, t }: MinutesComposition, count: QuorumCount): string {
  const { body, share, isDefault } = source.quorum;
  const rule = t(isDefault ? 'minutes.ruleDefault' : 'minutes.rule', {
    share: t(`meetings.quorumShare.${share}`),
    count: count.needed,
  });
  const present = t('minutes.present', {
    count: count.present,
    seats: count.seats,
    body: t(`terms.body.${body}`),
  });
  const outcome = count.reached === null ? 'unknown' : count.reached ? 'reached' : 'missed';
  return `${present} ${t(`minutes.quorum.${outcome}`)} ${rule}`;
}

function groupByBody({ source, t }: MinutesComposition, seats: readonly Seat[]): Block[] {
  return BODIES.flatMap(body => {
    const own = seats.filter(seat => seat.body === body);
    if (own.length === 0) return [];
    const names = own.map(seat => seatName(source, seat)).join('; ');
    return [labelled(`${t(`terms.body.${body}`)}:`, names)];
  });
}

/** The person on a seat with the organisation, or the role of the seat as long as it is vacant. */
export function seatName(source: Pick<MinutesComposition['source'], 'organisations'>, seat: Seat): string {
  const organisation = source.organisations.find(({ id }) => id === seat.organisationId);
  const behalf = organisation ? ` (${organisation.abbreviation || organisation.name})` : '';
  return `${seat.personName ?? seat.role}${behalf}`;
}
