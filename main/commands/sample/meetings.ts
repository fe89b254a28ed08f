import type { WriteHandle } from '../../../db/database.ts';
import { insertAction } from '../../../db/meetings/actions.ts';
import { insertDecision } from '../../../db/meetings/decisions.ts';
import { insertMeeting, markAttendance } from '../../../db/meetings/meetings.ts';
import { insertTopic } from '../../../db/meetings/topics.ts';
import { listSeats } from '../../../db/people.ts';
import { type AttendanceState, UNPLANNED } from '../../../shared/meetings/meeting.ts';
import type { Body } from '../../../shared/people.ts';
import { MEETINGS } from './framework.ts';

/** How many seats of a body are marked, in the order of their list; the others of the body are absent. */
type Attendance = Partial<Record<Body, { present: number; excused: number }>>;

interface MeetingExample {
  attendance: Attendance;
  decisions: readonly {
    topic: string;
    text: string;
    rationale: string;
    votes?: { for: number; against: number; abstained: number };
  }[];
  actions: readonly { text: string; body: Body; done?: string; due?: string }[];
  minutes?: Readonly<Record<string, string>>;
}

/**
 * The account of the guideline gives the agenda of six meetings, not who came and what was decided. These
 * examples show what a record looks like. They carry the label of an example and name nobody; the due dates
 * are in the past of any reader, so that the list shows what is late.
 */
const EXAMPLES: Readonly<Record<number, MeetingExample>> = {
  2: {
    attendance: {
      authors: { present: 5, excused: 0 },
      'working-group': { present: 11, excused: 2 },
      'sounding-board': { present: 9, excused: 3 },
    },
    decisions: [],
    actions: [
      {
        text: 'Overzicht van classificatiesystemen rondsturen als leesstuk voor de volgende bijeenkomst',
        body: 'authors',
        due: '2020-01-31',
        done: '2020-01-29',
      },
    ],
    minutes: {
      Classificatiesystemen:
        'Voorbeeldtekst. De systemen die in het knelpunt worden genoemd, zijn toegelicht. De bespreking gaat in de volgende bijeenkomst verder.',
    },
  },
  3: {
    attendance: {
      authors: { present: 4, excused: 1 },
      'working-group': { present: 9, excused: 3 },
      'sounding-board': { present: 8, excused: 4 },
    },
    decisions: [
      {
        topic: 'Classificatiesystemen',
        text: 'De uitgangsvraag over classificatiesystemen wordt per systeem beantwoord.',
        rationale:
          'De systemen verschillen in doel en in wat ervan is onderzocht; één antwoord zou die verschillen verbergen.',
      },
    ],
    actions: [],
    minutes: {
      Classificatiesystemen:
        'Voorbeeldtekst. De bespreking van de vorige bijeenkomst is voortgezet; per systeem is nagegaan wat ervan is onderzocht.',
    },
  },
  4: {
    attendance: {
      authors: { present: 5, excused: 0 },
      'working-group': { present: 6, excused: 5 },
      'sounding-board': { present: 7, excused: 4 },
    },
    decisions: [],
    actions: [
      {
        text: 'Conceptindeling in behandelprofielen voorleggen aan wie verhinderd was',
        body: 'authors',
        due: '2020-03-31',
      },
    ],
    minutes: {
      Behandelprofielen:
        'Voorbeeldtekst. Er waren te weinig leden om te besluiten; de bespreking is voorbereidend.',
    },
  },
  5: {
    attendance: {
      authors: { present: 5, excused: 0 },
      'working-group': { present: 10, excused: 2 },
      'sounding-board': { present: 10, excused: 2 },
    },
    decisions: [
      {
        topic: 'Indicatiestelling en behandelprofielen',
        text: 'De indeling in behandelprofielen gaat uit van het risico op langdurige klachten.',
        rationale:
          'Het knelpunt is dat de duur van de klachten pas achteraf vaststaat. Risicofactoren kunnen bij de eerste afspraak worden nagegaan.',
        votes: { for: 9, against: 0, abstained: 1 },
      },
    ],
    actions: [],
    minutes: {
      'Indicatiestelling en behandelprofielen':
        'Voorbeeldtekst. De conceptindeling is toegelicht. De leden willen dat de indeling bij de eerste afspraak te maken is.',
      'Rode vlaggen':
        'Voorbeeldtekst. De lijst is doorgenomen; de huisarts vraagt om bij elke vlag te zeggen wat de behandelaar doet.',
    },
  },
  6: {
    attendance: {
      authors: { present: 4, excused: 1 },
      'working-group': { present: 12, excused: 1 },
      'sounding-board': { present: 9, excused: 3 },
    },
    decisions: [
      {
        topic: 'Oefentherapie',
        text: 'De conceptaanbeveling over oefentherapie gaat naar de commentaarronde.',
        rationale:
          'De werkgroep vindt dat de gewenste effecten opwegen tegen de belasting voor de patiënt en wil de uitvoerbaarheid aan het veld voorleggen.',
        votes: { for: 11, against: 1, abstained: 0 },
      },
      {
        topic: 'TENS en interferentie',
        text: 'De aanbeveling over TENS en interferentie wordt nog niet vastgesteld.',
        rationale: '',
      },
    ],
    actions: [
      {
        text: 'Overwegingen bij TENS en interferentie aanvullen met het patiëntenperspectief',
        body: 'working-group',
        due: '2020-06-30',
      },
    ],
    minutes: {
      Oefentherapie:
        'Voorbeeldtekst. De samenvatting van het bewijs is besproken, daarna de overwegingen en de formulering.',
      'TENS en interferentie':
        'Voorbeeldtekst. De leden zijn verdeeld over de formulering; er volgt een tweede ronde.',
      'Voorlichting en (pijn)educatie':
        'Voorbeeldtekst. De patiëntvertegenwoordiger vraagt om één boodschap van alle zorgverleners.',
    },
  },
  7: {
    attendance: {},
    decisions: [],
    actions: [{ text: 'Start- en stopcriteria uitschrijven als leesstuk', body: 'authors' }],
  },
};

/** Fills the six meetings: agendas as published, attendance, decisions and actions as labelled examples. */
export function fillMeetings(db: WriteHandle, questions: ReadonlyMap<string, string>): void {
  for (const { number, theme, topics } of MEETINGS) {
    const bodies: Body[] = ['authors', 'working-group', 'sounding-board'];
    const meetingId = insertMeeting(db, { ...UNPLANNED, number, theme, bodies }, 'source');
    const example = EXAMPLES[number];
    const placed = new Map<string, { id: string; questionIds: string[] }>();
    for (const topic of topics) {
      const questionIds = (topic.questions ?? []).map(title => required(questions, title));
      const minutes = example?.minutes?.[topic.text] ?? '';
      placed.set(topic.text, {
        id: insertTopic(db, meetingId, { text: topic.text, questionIds, minutes }),
        questionIds,
      });
    }
    if (example) fillExample(db, meetingId, example, placed);
  }
}

function fillExample(
  db: WriteHandle,
  meetingId: string,
  example: MeetingExample,
  topics: ReadonlyMap<string, { id: string; questionIds: string[] }>,
): void {
  const seats = listSeats(db);
  const ofBody = (body: string) => seats.filter(seat => seat.body === body).map(seat => seat.id);
  for (const [body, { present, excused }] of Object.entries(example.attendance)) {
    const ids = ofBody(body);
    const parts: [AttendanceState, string[]][] = [
      ['present', ids.slice(0, present)],
      ['excused', ids.slice(present, present + excused)],
      ['absent', ids.slice(present + excused)],
    ];
    for (const [state, part] of parts) markAttendance(db, meetingId, part, state, 'example');
  }
  for (const { topic, text, rationale, votes } of example.decisions) {
    const { id: topicId, questionIds } = required(topics, topic);
    const [questionId = null, ...others] = questionIds;
    const about = others.length === 0 ? questionId : null;
    insertDecision(
      db,
      meetingId,
      { text, rationale, topicId, questionId: about, votes: votes ?? null },
      'example',
    );
  }
  for (const { text, body, due, done } of example.actions) {
    const [seatId = null] = ofBody(body);
    insertAction(db, { text, meetingId, seatId, dueOn: due ?? null, doneOn: done ?? null }, 'example');
  }
}

function required<T>(known: ReadonlyMap<string, T>, name: string): T {
  const found = known.get(name);
  if (found === undefined) throw new Error(`the sample names "${name}", which it does not hold`);
  return found;
}
