import * as z from 'zod';

/**
 * A proposal (voorstel) is a branch of a document from a known version, edited freely. Its changes are computed by
 * comparing it with that base, never marked up in the text, so refusing all gives the base and accepting all the
 * proposal, whatever was done to the structure.
 */
export const PROPOSAL_STATES = ['draft', 'handed-in', 'settled', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const DECISIONS = ['accepted', 'rejected'] as const;
export type Decision = (typeof DECISIONS)[number];

export const proposalTitleSchema = z.string().trim().min(1).max(300);

export interface Proposal {
  id: string;
  /** The document that holds the proposed text; it is edited like any other. */
  textId: string;
  /** The document of the guideline it wants to change. */
  documentId: string;
  documentTitle: string;
  title: string;
  author: string;
  state: ProposalState;
  /** Version of the guideline's document it branched from. */
  baseVersion: number;
  createdAt: string;
  handedInAt: string | null;
  settledAt: string | null;
  revision: number;
}

/** What was decided on one part of a change. Decisions hang on parts: a change may fall apart after others are settled. */
export interface ProposalDecision {
  partId: string;
  decision: Decision;
  reason: string;
  /** Number of the comment it answers, if any. */
  commentNumber: number | null;
  decidedBy: string;
  decidedAt: string;
}

export const decisionFieldsSchema = z.object({
  partIds: z.array(z.string()).min(1).max(20_000),
  decision: z.enum(DECISIONS).nullable(),
  reason: z.string().trim().max(5_000).default(''),
  commentNumber: z.int().positive().nullable().default(null),
});
export type DecisionFields = z.infer<typeof decisionFieldsSchema>;
