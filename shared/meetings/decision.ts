import * as z from 'zod';
import type { Origin } from '../origin.ts';

const votes = z.int().min(0).max(999);

export const decisionFieldsSchema = z.object({
  /** What was decided. */
  text: z.string().trim().min(1).max(5_000),
  /** Why; a decision without it is shown as incomplete. */
  rationale: z.string().trim().max(20_000),
  topicId: z.string().nullable(),
  /** The key question it is about; without one, those of its topic count. */
  questionId: z.string().nullable(),
  /** Null when it was not voted on. */
  votes: z.object({ for: votes, against: votes, abstained: votes }).nullable(),
});
export type DecisionFields = z.infer<typeof decisionFieldsSchema>;
export type Votes = NonNullable<DecisionFields['votes']>;

/** A decision of a meeting, with the reasons that make it defensible later. */
export interface Decision extends DecisionFields {
  id: string;
  meetingId: string;
  /** As people call it: meeting and place in its list, "6.2". */
  number: string;
  origin: Origin;
  revision: number;
}
