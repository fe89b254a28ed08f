import * as z from 'zod';
import type { Origin } from '../origin.ts';
import { daySchema } from '../people.ts';
import { LANGUAGES } from '../project.ts';
import { COMMENT_LEVELS, RESPONDENT_FIELDS } from './answer.ts';

/** How far a comment round is; `round-rules.ts` says what may follow what. */
export const ROUND_STATES = ['draft', 'open', 'closed', 'answered', 'reported'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A KNGF guideline goes to its own project group first, and then to all delegates and the field. */
export const AUDIENCES = ['project-group', 'field'] as const;
export type Audience = (typeof AUDIENCES)[number];

const roundQuestionSchema = z.object({ id: z.uuid(), text: z.string().trim().min(1).max(1_000) });

export const roundFieldsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  audience: z.enum(AUDIENCES),
  /** The frozen version people comment on; needed before the round opens. */
  versionId: z.string().nullable(),
  /** Sections by document id; none means the whole guideline. */
  sections: z.array(z.string()).max(500),
  questions: z.array(roundQuestionSchema).max(20),
  levels: z.array(z.enum(COMMENT_LEVELS)).min(1),
  requiredFields: z.array(z.enum(RESPONDENT_FIELDS)),
  introduction: z.string().trim().max(5_000),
  privacy: z.string().trim().max(5_000),
  opensOn: daySchema,
  closesOn: daySchema,
  language: z.enum(LANGUAGES),
  /** The project's own letters; empty stands for the usual text. */
  invitation: z.string().trim().max(20_000),
  reminder: z.string().trim().max(20_000),
  sender: z.string().trim().max(200),
  senderEmail: z.union([z.literal(''), z.email().max(200)]),
});
export type RoundFields = z.infer<typeof roundFieldsSchema>;

export interface RoundRow extends RoundFields {
  id: string;
  number: number;
  state: RoundState;
  origin: Origin;
  revision: number;
}

/** What can be invited: an organisation, somebody on a seat, or whoever gets the file. */
export const INVITEE_KINDS = ['organisation', 'seat', 'open'] as const;
export type InviteeKind = (typeof INVITEE_KINDS)[number];

/** Whether the packet reached them; a mail gateway may have taken it away. */
export const DELIVERIES = ['not-sent', 'sent', 'not-received', 'declined'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const deliverySchema = z.object({
  delivery: z.enum(DELIVERIES),
  sentOn: daySchema,
  remindedOn: daySchema,
  note: z.string().trim().max(2_000),
});
export type DeliveryFields = z.infer<typeof deliverySchema>;

export interface InvitationRow extends DeliveryFields {
  id: string;
  roundId: string;
  kind: InviteeKind;
  organisationId: string | null;
  seatId: string | null;
  /** As it is called now: the organisation, the person on the seat, or the group. */
  name: string;
  email: string;
  /** Random; an answer names the packet it was made with. */
  packetId: string;
  revision: number;
}

/** An invitation with what came back on it. */
export interface Invitation extends InvitationRow {
  files: number;
  comments: number;
  lastSavedAt: string | null;
}

export interface Round extends RoundRow {
  versionLabel: string | null;
  invitations: Invitation[];
  comments: number;
  files: number;
  /** Comments whose answer is not complete. */
  unanswered: number;
}
