import { isEventMeasure, type Measure } from './effect.ts';
import { ceilWhole } from './round.ts';

/** Standard normal quantiles for a two-sided alpha of 0.05 and a power of 0.80. */
const Z_ALPHA = 1.959964;
const Z_BETA = 0.841621;

/** Relative risk reduction that is worth finding (GRADE guidelines 6 takes 20 to 25 %). */
const RISK_REDUCTION = 0.25;

/** Rule of thumb for a continuous outcome whose size of effect nobody has chosen (GRADE guidelines 6). */
const PEOPLE_ON_A_SCALE = 400;

/**
 * Optimal information size of an event outcome: people in both arms of one trial with enough power, n per arm =
 * (zα + zβ)² · (p0(1 − p0) + p1(1 − p1)) / (p0 − p1)² with p1 = p0(1 − RRR) (GRADE guidelines 6, J Clin Epidemiol
 * 2011;64:1283). Null for a control risk that is no risk between 0 and 1.
 */
export function eventInformationSize(controlRisk: number, reduction = RISK_REDUCTION): number | null {
  if (!(controlRisk > 0 && controlRisk < 1) || !(reduction > 0 && reduction <= 1)) return null;
  const treated = controlRisk * (1 - reduction);
  const spread = controlRisk * (1 - controlRisk) + treated * (1 - treated);
  return 2 * ceilWhole(((Z_ALPHA + Z_BETA) ** 2 * spread) / (controlRisk - treated) ** 2);
}

/** The same for a continuous outcome that should show a standardised difference of `smd`: n per arm = 2(zα + zβ)² / d². */
export function continuousInformationSize(smd: number): number | null {
  return smd === 0 || !Number.isFinite(smd) ? null : 2 * ceilWhole((2 * (Z_ALPHA + Z_BETA) ** 2) / smd ** 2);
}

/** How many people an outcome needs to be precise, by its measure and control risk; null when that cannot be told. */
export function neededParticipants(measure: Measure, baselinePer1000: number | null): number | null {
  if (!isEventMeasure(measure)) return PEOPLE_ON_A_SCALE;
  return baselinePer1000 === null ? null : eventInformationSize(baselinePer1000 / 1000);
}
