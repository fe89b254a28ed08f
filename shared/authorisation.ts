import * as z from 'zod';
import type { Origin } from './origin.ts';
import { daySchema } from './people.ts';

/**
 * How far the authorisation by one organisation is. Beside the states of the method there is `planned`: nothing was
 * sent yet. `endorsed` is the weaker support of an organisation that does not authorise (onderschreven, verklaring van
 * geen bezwaar). Source: the states per organisation in Dutch authorisation procedures.
 */
export const AUTHORISATION_STATES = [
  'planned',
  'invited',
  'considering',
  'authorised',
  'conditional',
  'endorsed',
  'refused',
  'no-response',
] as const;
export type AuthorisationState = (typeof AUTHORISATION_STATES)[number];

const text = z.string().trim().max(4_000);

export const authorisationFieldsSchema = z.object({
  state: z.enum(AUTHORISATION_STATES),
  /** Whether the guideline is not adopted without it: the primary professional groups and patient organisations. */
  isRequired: z.boolean(),
  /** The version its board was sent; null while none was. */
  versionId: z.string().nullable(),
  sentOn: daySchema,
  replyBy: daySchema,
  /** Day of the latest reminder. */
  remindedOn: daySchema,
  /** Day of the board's answer. */
  answeredOn: daySchema,
  signatory: z.string().trim().max(300),
  /** Which changes it asks for, and when these were made. */
  conditions: text,
  conditionsMetOn: daySchema,
  /** Why it refused or has reservations. */
  reason: text,
  /** Whether that is published with the guideline; otherwise it stays in the archive. */
  isReasonPublic: z.boolean(),
});
export type AuthorisationFields = z.infer<typeof authorisationFieldsSchema>;

/** What one organisation was asked and what its board answered, with the names of both. */
export interface Authorisation extends AuthorisationFields {
  id: string;
  organisationId: string;
  organisation: string;
  /** Name of the version its board was sent. */
  versionLabel: string | null;
  origin: Origin;
  revision: number;
}

/** What became of a version that was kept for authorisation: what boards answered about it, and its publication. */
export interface Adoption {
  authorisations: Authorisation[];
  publication: Publication;
}

/** An authorisation that was not asked yet. */
export const NEW_AUTHORISATION: AuthorisationFields = {
  state: 'planned',
  isRequired: true,
  versionId: null,
  sentOn: null,
  replyBy: null,
  remindedOn: null,
  answeredOn: null,
  signatory: '',
  conditions: '',
  conditionsMetOn: null,
  reason: '',
  isReasonPublic: true,
};

export const publicationFieldsSchema = z.object({
  publishedOn: daySchema,
  /** Where it can be found, e.g. the address of the page on the knowledge platform. */
  place: z.string().trim().max(500),
  /** When it was offered to the register of quality standards. */
  registeredOn: daySchema,
  /** When it will be judged again whether it still holds. */
  reviewOn: daySchema,
});
export type PublicationFields = z.infer<typeof publicationFieldsSchema>;

export interface Publication extends PublicationFields {
  revision: number;
}

export const NO_PUBLICATION: Publication = {
  publishedOn: null,
  place: '',
  registeredOn: null,
  reviewOn: null,
  revision: 0,
};

/** Whether a board supports the guideline as it is: conditions count once they are met. */
export function isGiven({ state, conditionsMetOn }: Pick<AuthorisationFields, 'state' | 'conditionsMetOn'>) {
  return (
    state === 'authorised' || state === 'endorsed' || (state === 'conditional' && conditionsMetOn !== null)
  );
}

/** Whether an answer is waited for. */
export function isAwaited({ state }: Pick<AuthorisationFields, 'state'>): boolean {
  return state === 'invited' || state === 'considering';
}

/** Whether the day by which an answer was asked has passed without one. */
export function isLate(row: Pick<AuthorisationFields, 'state' | 'replyBy'>, today: string): boolean {
  return isAwaited(row) && row.replyBy !== null && row.replyBy < today;
}

/**
 * What changes with a new state: asking is dated, and so is an answer. A day that was filled in stays.
 *
 * @param today calendar day, `2026-02-03`
 */
export function withState<Row extends AuthorisationFields>(
  row: Row,
  state: AuthorisationState,
  today: string,
): Row {
  const isAnswer = !isAwaited({ state }) && state !== 'planned' && state !== 'no-response';
  return {
    ...row,
    state,
    sentOn: state === 'planned' ? row.sentOn : (row.sentOn ?? today),
    answeredOn: isAnswer ? (row.answeredOn ?? today) : null,
  };
}

/** How authorisation stands as a whole. */
export interface AuthorisationStanding {
  asked: number;
  given: number;
  awaited: number;
  late: number;
  /** Required ones that are not given. */
  missing: number;
}

export function authorisationStanding(
  rows: readonly AuthorisationFields[],
  today: string,
): AuthorisationStanding {
  const count = (test: (row: AuthorisationFields) => boolean) => rows.filter(test).length;
  return {
    asked: count(({ state }) => state !== 'planned'),
    given: count(isGiven),
    awaited: count(isAwaited),
    late: count(row => isLate(row, today)),
    missing: count(row => row.isRequired && !isGiven(row)),
  };
}
