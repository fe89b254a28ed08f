import type { Meeting } from './meeting.ts';

/** RFC 5545 allows 75 octets a line; longer ones go on after a line break and a space. */
const MAX_OCTETS = 75;

/** The rules of Europe/Brussels since 1996, as a calendar program reads them. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Brussels',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

export interface InvitationText {
  summary: string;
  /** What is read below the appointment: agenda and who is invited, lines separated by \n. */
  description: string;
}

type Planned = Pick<Meeting, 'id' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'revision'>;

/**
 * The invitation to a meeting as an iCalendar file (RFC 5545). The same meeting keeps its UID and every change
 * of its plan raises SEQUENCE, so a newer file replaces the appointment. A meeting without a time takes the
 * whole day; one that ends before it begins ends the day after. Null when the meeting has no date.
 */
export function writeInvitation(meeting: Planned, text: InvitationText, stamp: Stamp): string | null {
  return meeting.heldOn === null ? null : writeCalendar([{ meeting, text }], stamp);
}

interface Stamp {
  projectId: string;
  madeAt: string;
}

/** The same for more meetings in one file; those without a date are left out. */
export function writeCalendar(
  entries: readonly { meeting: Planned; text: InvitationText }[],
  stamp: Stamp,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leidraad//Leidraad//NL',
    'CALSCALE:GREGORIAN',
    ...(entries.every(({ meeting }) => meeting.startsAt === null) ? [] : TIME_ZONE),
    ...entries.flatMap(({ meeting, text }) => eventLines(meeting, text, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(meeting: Planned, { summary, description }: InvitationText, stamp: Stamp): string[] {
  if (meeting.heldOn === null) return [];
  const location = [meeting.place, meeting.link].filter(part => part !== '').join(' · ');
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${stamp.projectId}.leidraad`,
    `SEQUENCE:${meeting.revision - 1}`,
    `DTSTAMP:${utcStamp(stamp.madeAt)}`,
    ...times(meeting.heldOn, meeting.startsAt, meeting.endsAt),
    `SUMMARY:${escapeText(summary)}`,
    ...(location === '' ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(meeting.link === '' ? [] : [`URL:${meeting.link.replace(CONTROL, '')}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

function times(day: string, startsAt: string | null, endsAt: string | null): string[] {
  if (startsAt === null)
    return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(nextDay(day))}`];
  const start = `DTSTART;TZID=Europe/Brussels:${localStamp(day, startsAt)}`;
  if (endsAt === null || endsAt === startsAt) return [start];
  const endDay = endsAt < startsAt ? nextDay(day) : day;
  return [start, `DTEND;TZID=Europe/Brussels:${localStamp(endDay, endsAt)}`];
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}

function localStamp(day: string, time: string): string {
  return `${compact(day)}T${compact(time)}00`;
}

function utcStamp(moment: string): string {
  return `${compact(new Date(moment).toISOString().slice(0, 19))}Z`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a calendar file may not hold
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, character => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** Folds between characters, never inside one: a line is counted in octets of UTF-8. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
