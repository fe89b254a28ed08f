import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { BODIES } from '../people.ts';

/** A calendar date `YYYY-MM-DD` that exists: not 30 February. */
export const daySchema = z.iso.date();

/** A time of day `HH:MM` on the clock of the place of the meeting. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const meetingFieldsSchema = z.object({
  theme: z.string().trim().min(1).max(300),
  /** Calendar date, when known. */
  heldOn: daySchema.nullable(),
  startsAt: timeSchema.nullable(),
  endsAt: timeSchema.nullable(),
  place: z.string().trim().max(500),
  /** Web address of an online meeting; only http and https are stored. */
  link: z.union([
    z.literal(''),
    z
      .string()
      .trim()
      .max(2_000)
      .regex(/^https?:\/\/\S+$/i),
  ]),
  /** Bodies that are invited. */
  bodies: z.array(z.enum(BODIES)).max(BODIES.length),
  /** What the minutes say besides the agenda: opening, announcements, closing. */
  notes: z.string().max(50_000),
});
export type MeetingFields = z.infer<typeof meetingFieldsSchema>;

/** Where a topic was proposed from; `id` is a row, or a kind of gap. */
export const SOURCE_KINDS = ['action', 'bottleneck', 'question', 'gap', 'comment', 'comment-round'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface TopicSource {
  kind: SourceKind;
  id: string;
}

export const topicFieldsSchema = z.object({
  text: z.string().trim().min(1).max(500),
  /** Free text of the minutes on this topic; paragraphs are separated by an empty line. */
  minutes: z.string().max(50_000),
});
export type TopicFields = z.infer<typeof topicFieldsSchema>;

export interface Topic extends TopicFields {
  id: string;
  /** The key questions it deals with. */
  questionIds: string[];
  source: TopicSource | null;
  revision: number;
}

export const ATTENDANCE_STATES = ['present', 'excused', 'absent'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export interface Attendance {
  seatId: string;
  state: AttendanceState;
  origin: Origin;
}

/** A meeting of the project group, with its agenda and who was there. */
export interface Meeting extends MeetingFields {
  id: string;
  /** Number within the project; in KNGF projects meeting 1 precedes the development phase. */
  number: number;
  topics: Topic[];
  /** Only seats somebody marked; the others are not known. */
  attendance: Attendance[];
  origin: Origin;
  revision: number;
}

/** Fields of a meeting nobody has planned yet. */
export const UNPLANNED = {
  heldOn: null,
  startsAt: null,
  endsAt: null,
  place: '',
  link: '',
  bodies: [],
  notes: '',
} as const satisfies Omit<MeetingFields, 'theme' | 'bodies'> & { bodies: readonly never[] };
