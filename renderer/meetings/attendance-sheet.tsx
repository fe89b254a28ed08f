import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTENDANCE_STATES, type AttendanceState, type Meeting } from '../../shared/meetings/meeting.ts';
import { countQuorum } from '../../shared/meetings/quorum.ts';
import { BODIES, type Body, type Seat } from '../../shared/people.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { SeatAttendance } from './seat-attendance.tsx';
import type { MeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

interface AttendanceSheetProps {
  meeting: Meeting;
  records: MeetingRecords;
  acts: MeetingActs;
}

/** Who was there: every seat of the invited bodies, counted against the quorum. */
export function AttendanceSheet({ meeting, records, acts }: AttendanceSheetProps) {
  const { t } = useTranslation();
  const { seats, quorum } = records;
  const marked = new Set(meeting.attendance.map(mark => mark.seatId));
  // A body nobody invited is shown when one of its members was there all the same.
  const shown = BODIES.filter(
    body =>
      meeting.bodies.length === 0 ||
      meeting.bodies.includes(body) ||
      seats.some(seat => seat.body === body && marked.has(seat.id)),
  );
  const bodies = shown.filter(body => seats.some(seat => seat.body === body));
  if (bodies.length === 0)
    return (
      <EmptyState title={t('meetings.attendance.empty.title')} text={t('meetings.attendance.empty.text')} />
    );
  const count = countQuorum(meeting, seats, quorum);
  const outcome = count.reached === null ? 'unknown' : count.reached ? 'reached' : 'missed';
  return (
    <>
      <p className="quorum" data-outcome={outcome}>
        <b>{t(`meetings.quorum.outcome.${outcome}`)}</b>{' '}
        {t('meetings.quorum.count', {
          count: count.present,
          seats: count.seats,
          needed: count.needed,
          body: t(`terms.body.${quorum.body}`),
        })}{' '}
        {quorum.isDefault && <span className="muted">({t('meetings.quorum.default')})</span>}
      </p>
      <OriginChip
        origin={meeting.attendance.some(mark => mark.origin === 'example') ? 'example' : 'project'}
      />
      {bodies.map(body => (
        <BodySheet
          key={body}
          body={body}
          seats={seats.filter(seat => seat.body === body)}
          meeting={meeting}
          records={records}
          acts={acts}
        />
      ))}
    </>
  );
}

function BodySheet({
  body,
  seats,
  meeting,
  records,
  acts,
}: AttendanceSheetProps & { body: Body; seats: readonly Seat[] }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const section = useRef<HTMLElement>(null);
  // The pressed button goes, or changes place; the first seat is where one goes on.
  const mark = (seatIds: readonly string[], state: AttendanceState | null) => {
    acts.mark(meeting.id, seatIds, state);
    section.current?.querySelector<HTMLElement>('input')?.focus();
  };
  const states = new Map(meeting.attendance.map(mark => [mark.seatId, mark.state]));
  const unmarked = seats.filter(seat => !states.has(seat.id)).map(seat => seat.id);
  const marked = seats.filter(seat => states.has(seat.id)).map(seat => seat.id);
  const tally = ATTENDANCE_STATES.map(state => {
    const count = seats.filter(seat => states.get(seat.id) === state).length;
    return `${t(`meetings.attendanceState.${state}`)} ${count}`;
  }).join(' · ');
  return (
    <section ref={section} aria-label={t(`terms.body.${body}`)}>
      <div className="body-head">
        <h2>
          {t(`terms.body.${body}`)} <span className="muted">{tally}</span>
        </h2>
        {!readOnly && (
          <div className="row">
            {unmarked.length > 0 && (
              <Button onPress={() => mark(unmarked, 'present')}>
                {t('meetings.attendance.allPresent', { count: unmarked.length })}
              </Button>
            )}
            {marked.length > 0 && (
              <Button variant="quiet" onPress={() => mark(marked, null)}>
                {t('meetings.attendance.clear')}
              </Button>
            )}
          </div>
        )}
      </div>
      <div className="seats">
        {seats.map(seat => (
          <SeatAttendance
            key={seat.id}
            name={records.seatName(seat)}
            state={states.get(seat.id) ?? null}
            onMark={state => acts.mark(meeting.id, [seat.id], state)}
            isReadOnly={readOnly}
          />
        ))}
      </div>
    </section>
  );
}
