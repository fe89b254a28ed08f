import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ATTENDANCE_STATES, type AttendanceState } from '../../shared/meetings/meeting.ts';

interface SeatAttendanceProps {
  name: string;
  /** Null while nobody marked the seat. */
  state: AttendanceState | null;
  onMark: (state: AttendanceState) => void;
  isReadOnly: boolean;
}

/** Whether one seat was present: arrow keys choose, Tab goes to the next seat. */
export function SeatAttendance({ name, state, onMark, isReadOnly }: SeatAttendanceProps) {
  const { t } = useTranslation();
  const choose = (value: string) => {
    const chosen = ATTENDANCE_STATES.find(known => known === value);
    if (chosen && chosen !== state) onMark(chosen);
  };
  return (
    <RadioGroup
      className="seat"
      orientation="horizontal"
      value={state}
      onChange={choose}
      isReadOnly={isReadOnly}
    >
      <Label>{name}</Label>
      <div className="segments">
        {ATTENDANCE_STATES.map(id => (
          <Radio key={id} value={id} className="segment" data-mark={id}>
            {t(`meetings.attendanceState.${id}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
