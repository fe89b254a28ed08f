import * as z from 'zod';
import { daySchema } from '../dates.ts';
import type { Origin } from '../origin.ts';
import { PHASES, type PhaseId } from '../phases.ts';
import { CRITERION_IDS, type CriterionId } from './criteria.ts';

/** What is decided at the gate that closes a phase. */
export const GATE_DECISIONS = ['go', 'reserved', 'stop'] as const;
export type GateVerdict = (typeof GATE_DECISIONS)[number];

const person = z.string().trim().min(1).max(200);

export const gateFieldsSchema = z.object({
  phaseId: z.enum(PHASES),
  decision: z.enum(GATE_DECISIONS),
  decidedBy: person,
  decidedOn: daySchema,
  /** What must still be done, and by when; needed when a criterion is open. */
  reservations: z.string().trim().max(5_000),
  note: z.string().trim().max(5_000),
});
export type GateFields = z.infer<typeof gateFieldsSchema>;

export interface GateDecision extends GateFields {
  id: string;
  origin: Origin;
  /** Criteria that were not met when the decision was taken. */
  openCriteria: CriterionId[];
}

export const tickFieldsSchema = z.object({
  criterionId: z.enum(CRITERION_IDS),
  tickedBy: person,
  tickedOn: daySchema,
  note: z.string().trim().max(2_000),
});
export type TickFields = z.infer<typeof tickFieldsSchema>;

export interface Tick extends TickFields {
  origin: Origin;
  revision: number;
}

export const skipFieldsSchema = z.object({
  stepId: z.string(),
  reason: z.string().trim().min(1).max(2_000),
  skippedBy: person,
  skippedOn: daySchema,
});
export type SkipFields = z.infer<typeof skipFieldsSchema>;

export interface Skip extends SkipFields {
  origin: Origin;
  revision: number;
}

export const phaseDatesSchema = z
  .object({
    id: z.enum(PHASES),
    revision: z.int(),
    plannedStart: daySchema.nullable(),
    plannedEnd: daySchema.nullable(),
    actualStart: daySchema.nullable(),
    actualEnd: daySchema.nullable(),
  })
  .refine(dates => isInOrder(dates.plannedStart, dates.plannedEnd), {
    path: ['plannedEnd'],
    error: 'plannedEnd < plannedStart',
  })
  .refine(dates => isInOrder(dates.actualStart, dates.actualEnd), {
    path: ['actualEnd'],
    error: 'actualEnd < actualStart',
  });
export type PhaseDates = Omit<z.infer<typeof phaseDatesSchema>, 'revision'>;

function isInOrder(start: string | null, end: string | null): boolean {
  return start === null || end === null || start <= end;
}

/** What people recorded about the way through the phases. */
export interface MethodRecords {
  /** Newest first. */
  decisions: GateDecision[];
  ticks: Tick[];
  skips: Skip[];
}

/** The decision in force at the gate of each phase that has one: the latest. */
export function latestDecisions(decisions: readonly GateDecision[]): Map<PhaseId, GateDecision> {
  const latest = new Map<PhaseId, GateDecision>();
  for (const decision of decisions) {
    if (!latest.has(decision.phaseId)) latest.set(decision.phaseId, decision);
  }
  return latest;
}

/** Phases whose gate was passed, by the decision in force. */
export function passedGates(decisions: readonly GateDecision[]): Set<PhaseId> {
  const latest = [...latestDecisions(decisions).values()];
  return new Set(latest.filter(({ decision }) => decision !== 'stop').map(({ phaseId }) => phaseId));
}
