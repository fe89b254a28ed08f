import * as z from 'zod';
import { letters as english } from '../locales/en/letters.ts';
import { letters as french } from '../locales/fr/letters.ts';
import { letters as dutch } from '../locales/nl/letters.ts';
import { daySchema, type Organisation, type Person, type Seat } from '../people.ts';

/** Letters of invitation: to the board of an organisation, and to a person for their seat. */
export const INVITATION_KINDS = ['organisation', 'person'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

/** Letters to the boards that are asked to authorise: the request, and the reminder of it. */
export const AUTHORISATION_LETTER_KINDS = ['authorisation', 'reminder'] as const;

export const LETTER_KINDS = [...INVITATION_KINDS, ...AUTHORISATION_LETTER_KINDS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Names that may stand between braces in a letter; each is filled in per recipient. */
export const LETTER_FIELDS = [
  'organisation',
  'person',
  'function',
  'seats',
  'guideline',
  'version',
  'date',
  'replyBy',
  'sender',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

export const letterTextSchema = z.object({
  subject: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(20_000),
  /** Until when an answer is asked. */
  replyBy: daySchema,
  /** Who signs, and from which address the mail goes; empty leaves the address to the mail program. */
  sender: z.string().trim().max(200),
  senderEmail: z.union([z.literal(''), z.email().max(200)]),
});
export type LetterText = z.infer<typeof letterTextSchema>;

/** The text of one kind of letter: the project's own, or the default in the guideline's language. */
export interface LetterTemplate extends LetterText {
  kind: LetterKind;
  isDefault: boolean;
  /** 0 while the default stands. */
  revision: number;
}

/** Whom a letter goes to, with what is known of them. */
export interface Recipient {
  id: string;
  name: string;
  email: string;
  fields: Partial<Record<LetterField, string>>;
}

/** A field by the name it has in a text: each language has its own, and all are understood. */
const FIELD_BY_NAME: ReadonlyMap<string, LetterField> = new Map(
  LETTER_FIELDS.flatMap(field =>
    [dutch, french, english].map(({ field: names }) => [names[field], field] as const),
  ),
);

const PLACEHOLDER = /\{(\p{L}+)\}/gu;

/** Fills the fields of a text; a name that is no field stays as typed, an unknown value becomes "…". */
export function fillLetter(text: string, fields: Partial<Record<LetterField, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const field = FIELD_BY_NAME.get(name);
    return field === undefined ? whole : fields[field] || '…';
  });
}

/** Names between braces that are no field, so that a typing error is seen before a letter goes out. */
export function unknownFields(text: string): string[] {
  const names = [...text.matchAll(PLACEHOLDER)].map(match => match[1] ?? '');
  return [...new Set(names)].filter(name => !FIELD_BY_NAME.has(name));
}

/** Who is invited by this kind of letter: every organisation, or everybody with a seat. */
export function listRecipients(
  kind: InvitationKind,
  {
    organisations,
    persons,
    seats,
  }: { organisations: readonly Organisation[]; persons: readonly Person[]; seats: readonly Seat[] },
  seatText: (seat: Seat) => string,
): Recipient[] {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const describe = (own: readonly Seat[]) => own.map(seatText).join(', ');
  if (kind === 'organisation') {
    return organisations.map(({ id, name }) => ({
      id,
      name,
      email: '',
      fields: { organisation: name, seats: describe(seats.filter(seat => seat.organisationId === id)) },
    }));
  }
  return persons.flatMap(person => {
    const own = seats.filter(seat => seat.personId === person.id);
    if (own.length === 0) return [];
    const organisationId = person.organisationId ?? own[0]?.organisationId ?? '';
    const fields = {
      person: person.name,
      function: person.function,
      organisation: nameOf.get(organisationId ?? '') ?? '',
      seats: describe(own),
    };
    return [{ id: person.id, name: person.name, email: person.email, fields }];
  });
}
