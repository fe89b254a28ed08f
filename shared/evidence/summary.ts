import type { Outcome } from '../questions/outcomes.ts';
import { summariseOutcome } from '../questions/outcomes.ts';
import type { Band, RatingRule } from '../questions/ratings.ts';
import type { Question } from '../questions.ts';
import type { Certainty } from '../recommendations.ts';
import { type AbsoluteResult, absoluteEffect } from './absolute.ts';
import { type CertaintyResult, computeCertainty } from './certainty.ts';
import {
  crossesNoEffect,
  type Effect,
  type EffectFault,
  effectFaults,
  isEventMeasure,
  noEffect,
} from './effect.ts';
import { type Favours, type OverallCertainty, overallCertainty } from './overall.ts';
import {
  type Baseline,
  type EvidenceRecords,
  type Profile,
  type QuestionEvidence,
  standing,
} from './records.ts';

/** Everything that follows from the evidence of one outcome. */
export interface ProfileSummary {
  outcome: Outcome;
  profile: Profile | null;
  /** How important the outcome was rated; null while nobody has. */
  band: Band | null;
  /** Null for a narrative outcome, and while no effect has been filled in. */
  effect: Effect | null;
  effectFaults: EffectFault[];
  studies: number;
  /** Null when neither the profile nor its arms nor its studies say. */
  participants: number | null;
  absolute: { baseline: Baseline | null; result: AbsoluteResult }[];
  computed: CertaintyResult | null;
  /** What stands; null without a profile or while nothing has been judged. */
  certainty: Certainty | null;
  /** A lowering factor has not been judged yet, and nobody set the certainty by hand. */
  isProvisional: boolean;
  favours: Favours | null;
}

/** What follows from the evidence of one question. */
export interface QuestionSummary {
  question: Question;
  outcomes: ProfileSummary[];
  overall: OverallCertainty;
  stored: QuestionEvidence | null;
  /** What stands for the question as a whole. */
  certainty: Certainty | null;
}

export function effectOf({ kind, measure, estimate, low, high }: Profile): Effect | null {
  return kind === 'effect' && estimate !== null ? { measure, estimate, low, high } : null;
}

/** The evidence of one outcome with all that is computed from it. */
export function summariseProfile(
  outcome: Outcome,
  profile: Profile | null,
  records: Pick<EvidenceRecords, 'studies'>,
  rule: RatingRule,
): ProfileSummary {
  const band = summariseOutcome(outcome, rule)?.band ?? null;
  const none = { outcome, profile, band, effect: null, effectFaults: [], studies: 0, participants: null };
  if (profile === null)
    return { ...none, absolute: [], computed: null, certainty: null, isProvisional: false, favours: null };
  const effect = effectOf(profile);
  const faults = effect === null ? [] : effectFaults(effect);
  const linked = records.studies.filter(({ id }) => profile.studyIds.includes(id));
  const computed = computeCertainty(profile.design, profile.factors);
  const isStarted = profile.factors.length > 0 || profile.override !== null;
  return {
    ...none,
    effect,
    effectFaults: faults,
    studies: profile.studyCount ?? linked.reduce((total, study) => total + (study.includedStudies ?? 1), 0),
    participants: participantsOf(profile, linked),
    absolute: absoluteOf(profile, effect),
    computed,
    certainty: isStarted ? standing(computed.certainty, profile.override) : null,
    isProvisional: isStarted && profile.override === null && computed.unjudged.length > 0,
    favours: favoursOf(outcome, profile, faults.length === 0 ? effect : null),
  };
}

function participantsOf(profile: Profile, linked: readonly { participants: number | null }[]): number | null {
  if (profile.participants !== null) return profile.participants;
  if (profile.interventionTotal !== null && profile.comparisonTotal !== null)
    return profile.interventionTotal + profile.comparisonTotal;
  const known = linked.flatMap(({ participants }) => participants ?? []);
  return known.length > 0 && known.length === linked.length ? known.reduce((total, n) => total + n, 0) : null;
}

/** One absolute effect for each baseline risk; without any, one that says that it is missing. */
function absoluteOf(profile: Profile, effect: Effect | null): ProfileSummary['absolute'] {
  if (effect === null || !isEventMeasure(effect.measure)) return [];
  if (profile.baselines.length === 0) return [{ baseline: null, result: absoluteEffect(effect, null) }];
  return profile.baselines.map(baseline => ({ baseline, result: absoluteEffect(effect, baseline.per1000) }));
}

/**
 * Which side an outcome points to: the point estimate against no effect, read by whether more of the outcome is good.
 * An effect of exactly nothing favours neither. A narrative outcome says it itself.
 */
function favoursOf(outcome: Outcome, profile: Profile, effect: Effect | null): Favours | null {
  if (profile.kind === 'narrative') return profile.favours;
  if (effect === null || outcome.direction === null) return null;
  const side = Math.sign(effect.estimate - noEffect(effect.measure));
  if (side === 0) return 'neither';
  return side > 0 === (outcome.direction === 'higher-better') ? 'intervention' : 'comparison';
}

/** The evidence of a question: every outcome in its order, and the certainty across them by the project's rule. */
export function summariseQuestion(
  question: Question,
  outcomes: readonly Outcome[],
  records: EvidenceRecords,
): QuestionSummary {
  const profileOf = new Map(records.profiles.map(profile => [profile.outcomeId, profile]));
  const rows = outcomes
    .filter(outcome => outcome.questionId === question.id)
    .map(outcome =>
      summariseProfile(outcome, profileOf.get(outcome.id) ?? null, records, question.ratingRule),
    );
  const stored = records.questions.find(({ questionId }) => questionId === question.id) ?? null;
  const overall = overallCertainty(
    records.rule,
    rows.map(({ outcome, band, certainty, isProvisional, favours }) => ({
      name: outcome.name,
      isCritical: band === 'critical',
      certainty: isProvisional ? null : certainty,
      favours,
    })),
    stored?.isBalanceClear ?? false,
  );
  return {
    question,
    outcomes: rows,
    overall,
    stored,
    certainty: stored?.override?.certainty ?? overall.certainty,
  };
}

/** Whether the result could be chance: its interval takes in no effect. Null when that cannot be told. */
export function mayBeChance({ effect, effectFaults: faults }: ProfileSummary): boolean | null {
  return effect === null || faults.length > 0 ? null : crossesNoEffect(effect);
}

/** The questions with at least one profile, as the thread shows them. */
export function threadEvidence(
  summaries: readonly QuestionSummary[],
): { questionId: string; certainty: Certainty | null }[] {
  return summaries
    .filter(({ outcomes }) => outcomes.some(({ profile }) => profile !== null))
    .map(({ question, certainty }) => ({ questionId: question.id, certainty }));
}
