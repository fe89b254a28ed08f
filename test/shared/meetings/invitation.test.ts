import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeInvitation } from '../../../shared/meetings/invitation.ts';
import { buildMeeting } from '../../helpers/meetings.ts';

const STAMP = { projectId: 'p1', madeAt: '2026-11-21T09:30:12.345Z' };
const PLANNED = buildMeeting({
  heldOn: '2026-12-03',
  startsAt: '13:30',
  endsAt: '16:00',
  place: 'Amersfoort; zaal 2',
  link: 'https://example.org/x?a=1,2',
  revision: 4,
});

function write(fields: Partial<typeof PLANNED> = {}, description = '', summary = 'Bijeenkomst'): string {
  return writeInvitation({ ...PLANNED, ...fields }, { summary, description }, STAMP) ?? '';
}

/** Reads back as a calendar program does: unfold, then split name and value. */
function read(ics: string): Map<string, string> {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  return new Map(
    event.map(line => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
}

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

describe('an invitation', () => {
  test('is not made for a meeting without a date', () => {
    expect(writeInvitation(buildMeeting(), { summary: '', description: '' }, STAMP)).toBeNull();
  });

  test('gives the time in the zone it was meant in, with the rules of that zone', () => {
    const ics = write();
    expect(read(ics).get('DTSTART;TZID=Europe/Brussels')).toBe('20261203T133000');
    expect(read(ics).get('DTEND;TZID=Europe/Brussels')).toBe('20261203T160000');
    expect(ics).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n');
    expect(read(ics).get('DTSTAMP')).toBe('20261121T093012Z');
  });

  test('keeps its UID and raises SEQUENCE with every change of the plan', () => {
    expect(read(write()).get('UID')).toBe('m1@p1.leidraad');
    expect(read(write()).get('SEQUENCE')).toBe('3');
    expect(read(write({ revision: 5, startsAt: '14:00' })).get('SEQUENCE')).toBe('4');
  });

  test('takes the whole day without a time, and ends the day after when it runs past midnight', () => {
    const day = write({ heldOn: '2026-12-31', startsAt: null });
    expect(read(day).get('DTSTART;VALUE=DATE')).toBe('20261231');
    expect(read(day).get('DTEND;VALUE=DATE')).toBe('20270101');
    expect(day).not.toContain('VTIMEZONE');
    expect(read(write({ endsAt: '01:00' })).get('DTEND;TZID=Europe/Brussels')).toBe('20261204T010000');
    expect(write({ endsAt: null })).not.toContain('DTEND;');
  });

  test('escapes text, and no text can add a line of its own', () => {
    const hostile = 'a;b,c\\d\r\nATTENDEE:mailto:x@example.org\u0000\u001b';
    const ics = write({}, hostile, hostile);
    expect(ics).not.toMatch(/^ATTENDEE/m);
    expect(unescaped(read(ics).get('DESCRIPTION') ?? '')).toBe('a;b,c\\d\nATTENDEE:mailto:x@example.org');
    expect(read(ics).get('LOCATION')).toBe('Amersfoort\\; zaal 2 · https://example.org/x?a=1\\,2');
  });

  test('folds every line to 75 octets without breaking a character, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), description => {
        // The sign for a broken character may stand in a text of its own right.
        fc.pre(!description.includes('\ufffd'));
        const ics = write({}, description);
        for (const line of ics.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics).not.toContain('\ufffd');
        const plain = description
          .replace(/\r\n?/g, '\n')
          .replace(/\p{Cc}/gu, c => (c === '\n' ? c : c >= '\u0080' ? c : ''));
        expect(unescaped(read(ics).get('DESCRIPTION') ?? '')).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
