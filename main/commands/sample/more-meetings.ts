import type { WriteHandle } from '../../../db/database.ts';
import { insertAction } from '../../../db/meetings/actions.ts';
import { insertDecision } from '../../../db/meetings/decisions.ts';
import { insertMeeting, markAttendance } from '../../../db/meetings/meetings.ts';
import { insertTopic } from '../../../db/meetings/topics.ts';
import { listSeats } from '../../../db/people.ts';
import { addDays } from '../../../shared/dates.ts';
import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import type { Body } from '../../../shared/people.ts';

interface MadeUpMeeting
  extends Pick<MeetingFields, 'theme' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'notes'> {
  number: number;
  /** Days from the day the sample is made. */
  day: number;
  /** How many members of each body were excused; the others were there. */
  excused: Partial<Record<Body, number>>;
  topics: readonly { text: string; question?: string; minutes: string; decision?: [string, string] }[];
  actions: readonly { text: string; body: Body; due: number; done?: number }[];
}

/** The account tells of meetings 2 to 7. The first and the last are made up, with a full record of what was said. */
const MADE_UP: readonly MadeUpMeeting[] = [
  {
    number: 1,
    theme: 'Kennismaking, werkwijze en knelpunten (voorbeeld)',
    day: -480,
    startsAt: '13:30',
    endsAt: '16:30',
    place: 'Vergadercentrum Voorbeeld, Utrecht',
    link: '',
    notes:
      'Voorbeeld: de voorzitter opent om 13.30 uur en licht de rollen van auteursgroep, werkgroep en klankbordgroep toe. Iedereen heeft een belangenverklaring ingeleverd. Rondvraag: geen. Sluiting 16.20 uur.',
    excused: { 'working-group': 1, 'sounding-board': 3 },
    topics: [
      {
        text: 'Werkwijze en spelregels voor consensus',
        minutes:
          'Voorbeeld: de methodoloog vat de methode samen. De leden willen dat een minderheidsstandpunt altijd bij de aanbeveling te lezen is.',
        decision: [
          'Een aanbeveling wordt vastgesteld als ten minste 75 procent van de stemmen haar steunt.',
          'Voorbeeld: de grens is hoog genoeg om draagvlak te tonen en laat ruimte voor een minderheidsstandpunt.',
        ],
      },
      {
        text: 'Uitkomst van de knelpunteninventarisatie',
        minutes:
          'Voorbeeld: de uitkomst van de enquête is besproken. Oefentherapie en voorlichting krijgen de hoogste prioriteit; de patiëntvertegenwoordiger vraagt aandacht voor samenwerking tussen zorgverleners.',
      },
    ],
    actions: [
      { text: 'Uitgangsvragen uitwerken in PICO en rondsturen', body: 'authors', due: -460, done: -463 },
    ],
  },
  {
    number: 8,
    theme: 'Bespreking van het commentaar op concept 1 (voorbeeld)',
    day: -26,
    startsAt: '09:30',
    endsAt: '12:30',
    place: 'Online',
    link: 'https://vergadering.voorbeeld.example/lage-rugpijn-8',
    notes:
      'Voorbeeld: de voorzitter opent om 9.30 uur. Verslag van bijeenkomst 7 vastgesteld. De leden hebben de antwoordtabel een week van tevoren ontvangen. Sluiting 12.25 uur.',
    excused: { 'working-group': 2, 'sounding-board': 4 },
    topics: [
      {
        text: 'Opmerkingen bij de aanbeveling over oefentherapie',
        question: 'Oefentherapie en neuromotorische controle',
        minutes:
          'Voorbeeld: drie organisaties vragen om onderscheid naar de duur van de klachten. De werkgroep wil het onderscheid maken op risico en niet op duur, omdat de duur pas achteraf vaststaat.',
        decision: [
          'De aanbeveling over oefentherapie verwijst naar de behandelprofielen en noemt geen duur.',
          'Voorbeeld: zo sluit zij aan bij het knelpunt over de indeling in profielen.',
        ],
      },
      {
        text: 'Opmerkingen bij voorlichting en (pijn)educatie',
        question: 'Voorlichting en (pijn)educatie',
        minutes:
          'Voorbeeld: de patiëntvertegenwoordiger vraagt om één boodschap van alle zorgverleners. Dat komt in de tekst bij de aanbeveling.',
      },
      {
        text: 'Ontbrekende paragrafen in concept 1',
        minutes:
          'Voorbeeld: vijf organisaties missen de paragrafen over anamnese, onderzoek en rode vlaggen. De auteurs leveren deze voor concept 2.',
      },
      {
        text: 'Planning tot en met autorisatie',
        minutes:
          'Voorbeeld: verenigingen vragen zes weken om hun achterban te raadplegen. De planning wordt daarop aangepast.',
        decision: [
          'De autorisatieronde duurt zes weken en begint nadat de redactieronde is gesloten.',
          'Voorbeeld: verenigingen kunnen zo hun leden raadplegen.',
        ],
      },
    ],
    actions: [
      { text: 'Ontbrekende paragrafen schrijven voor concept 2', body: 'authors', due: -20, done: -22 },
      {
        text: 'Samenvatting in gewone taal voorleggen aan de patiëntenvereniging',
        body: 'working-group',
        due: 14,
      },
      { text: 'Verenigingen laten weten wanneer de autorisatieronde begint', body: 'authors', due: 21 },
    ],
  },
];

const BODIES: Body[] = ['authors', 'working-group', 'sounding-board'];

/** Adds a first meeting and one about the comments, with agenda, attendance, minutes, decisions and actions. */
export function fillMadeUpMeetings(
  db: WriteHandle,
  questions: ReadonlyMap<string, string>,
  today: string,
): void {
  for (const { number, day, excused, topics, actions, ...fields } of MADE_UP) {
    const heldOn = addDays(today, day);
    const meetingId = insertMeeting(db, { ...fields, number, heldOn, bodies: BODIES }, 'example');
    const ofBody = (body: Body) => listSeats(db).filter(seat => seat.body === body);
    for (const body of BODIES) {
      const ids = ofBody(body).map(seat => seat.id);
      const away = excused[body] ?? 0;
      markAttendance(db, meetingId, ids.slice(away), 'present', 'example');
      markAttendance(db, meetingId, ids.slice(0, away), 'excused', 'example');
    }
    for (const { text, question, minutes, decision } of topics) {
      const questionId = question === undefined ? null : (questions.get(question) ?? null);
      const questionIds = questionId === null ? [] : [questionId];
      const topicId = insertTopic(db, meetingId, { text, questionIds, minutes });
      if (decision === undefined) continue;
      const [said, rationale] = decision;
      insertDecision(db, meetingId, { text: said, rationale, topicId, questionId, votes: null }, 'example');
    }
    for (const { text, body, due, done } of actions) {
      const seatId = ofBody(body)[0]?.id ?? null;
      const doneOn = done === undefined ? null : addDays(today, done);
      insertAction(db, { text, meetingId, seatId, dueOn: addDays(today, due), doneOn }, 'example');
    }
  }
}
