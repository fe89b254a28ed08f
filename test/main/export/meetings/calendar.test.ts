import { expect, it } from 'vitest';
import { insertMeeting } from '../../../../db/meetings/meetings.ts';
import { exportCalendar } from '../../../../main/export/meetings/export-calendar.ts';
import { UNPLANNED } from '../../../../shared/meetings/meeting.ts';
import { newProject } from '../../../helpers/project-files.ts';

const NOW = '2026-11-21T23:30:00Z';

it('puts every meeting from today on in one calendar, and says so when there is none', async () => {
  const file = await newProject();
  const plan = (theme: string, heldOn: string | null, startsAt: string | null = null) =>
    file.change('meetings.add', db =>
      insertMeeting(db, { ...UNPLANNED, bodies: ['working-group'], theme, heldOn, startsAt }),
    );
  plan('Voorbij', '2026-11-21');
  plan('Ongepland', null);
  const make = () => file.read(db => exportCalendar(db, 'meetings-ics', NOW));
  expect(make).toThrow(expect.objectContaining({ code: 'meetings-past' }));

  // In Brussels it is the 22nd already.
  plan('Vandaag', '2026-11-22');
  plan('Later', '2027-01-12', '13:00');
  const text = new TextDecoder().decode(make()?.bytes);
  expect(text.match(/^SUMMARY:.*$/gm)?.map(line => line.trim())).toEqual([
    'SUMMARY:Proefrichtlijn: Bijeenkomst 3: Vandaag',
    'SUMMARY:Proefrichtlijn: Bijeenkomst 4: Later',
  ]);
  expect(text.match(/BEGIN:VCALENDAR|BEGIN:VTIMEZONE|END:VCALENDAR/g)).toHaveLength(3);
  expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(2);
  expect(text.split('\r\n').every(line => line.length <= 75)).toBe(true);
  expect(file.read(db => exportCalendar(db, 'docx', NOW))).toBeNull();
});
