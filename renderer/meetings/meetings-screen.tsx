import { useScreenSearch } from '../app/navigation.ts';
import { MeetingList } from './meeting-list.tsx';
import { OneMeeting } from './one-meeting.tsx';
import { useMeetings } from './use-meetings.ts';
import './meetings.css';

/** The meetings of the project group: the list with all actions, or one meeting with its record. */
export function MeetingsScreen() {
  const [search] = useScreenSearch();
  const records = useMeetings();
  const meeting = records.meetings?.find(row => row.id === search.within);
  return meeting ? (
    <OneMeeting key={meeting.id} meeting={meeting} records={records} />
  ) : (
    <MeetingList records={records} />
  );
}
