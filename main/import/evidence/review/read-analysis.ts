import { isEventMeasure } from '../../../../shared/evidence/effect.ts';
import type { Rejection } from '../../../../shared/evidence/list.ts';
import {
  type BaselineFields,
  type ProfileFields,
  profileFieldsSchema,
} from '../../../../shared/evidence/records.ts';
import { roundHalfUp } from '../../../../shared/evidence/round.ts';
import { effectText, type Wording } from '../../../../shared/evidence/words.ts';
import { outcomeFieldsSchema } from '../../../../shared/questions/outcomes.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/read-tree.ts';
import { BadRecord } from './bad-record.ts';
import { directionOf } from './direction.ts';
import { readEffect, readMeasure } from './read-effect.ts';
import type { Analysis, ReviewStudy } from './review.ts';
import { pair, readStudyRows, type StudyRow, sum } from './study-rows.ts';

/** What reading an analysis needs beside the analysis. */
export interface ReviewContext {
  title: string;
  studies: ReadonlyMap<string, ReviewStudy>;
  wording: Wording;
}

/** Where the parts of one analysis stand: an outcome as a whole, or one subgroup of it. */
export interface AnalysisPlace {
  kind: string;
  number: string;
  name: string;
  outcome: XmlElement;
  /** The element with the pooled result. */
  result: XmlElement;
  /** The elements with the data of the studies. */
  parents: readonly XmlElement[];
  isPooled: boolean;
}

/** Reads one analysis. Throws BadRecord when it cannot be taken; data of one study that cannot be are rejected alone. */
export function readAnalysis(
  place: AnalysisPlace,
  context: ReviewContext,
  reject: (reason: Rejection, value: string) => void,
): Analysis {
  const { outcome, number, kind } = place;
  const fields = outcomeFieldsSchema.safeParse({ name: place.name, direction: directionOf(outcome) });
  if (!fields.success)
    throw new BadRecord(place.name === '' ? 'outcome-missing' : 'too-long', place.name || number);
  const rows = readStudyRows(place.parents, kind, context.studies, reject);
  if (rows.length === 0 && (kind === 'OTHER' || place.result.attributes.EFFECT_SIZE === undefined))
    throw new BadRecord('no-data', place.name);
  const profile =
    kind === 'OTHER'
      ? { kind: 'narrative', narrative: wordsOf(rows, context) }
      : resultOf(place, rows, context);
  const designs = new Set(rows.map(({ studyId }) => context.studies.get(studyId)?.fields.design));
  const parsed = profileFieldsSchema.safeParse({
    ...profile,
    design: designs.size === 1 && designs.has('non-randomised') ? 'non-randomised' : 'randomised',
  });
  if (!parsed.success) throw new BadRecord('too-long', String(parsed.error.issues[0]?.path[0] ?? ''));
  return {
    number,
    outcome: fields.data,
    profile: parsed.data,
    baseline: baselineOf(parsed.data, context),
    studyIds: [...new Set(rows.map(({ studyId }) => studyId))],
  };
}

/** The numbers of an analysis; what is not pooled, or cannot be estimated, is told in words. */
function resultOf(
  { outcome, result, isPooled, parents }: AnalysisPlace,
  rows: readonly StudyRow[],
  context: ReviewContext,
): Partial<ProfileFields> {
  if (outcome.attributes.SWAP_EVENTS === 'YES')
    throw new BadRecord('events-swapped', textOf(childOf(outcome, 'NAME')));
  const level = outcome.attributes.CI_TOTAL ?? '95';
  if (level !== '95') throw new BadRecord('interval-not-95', `${level} %`);
  const measure = readMeasure(outcome);
  const totals = stated(result, 'TOTAL') ?? sum(rows, 'totals');
  const events = (totals && stated(result, 'EVENTS')) ?? sum(rows, 'events');
  const arms = {
    interventionEvents: events?.[0] ?? null,
    interventionTotal: totals?.[0] ?? null,
    comparisonEvents: events?.[1] ?? null,
    comparisonTotal: totals?.[1] ?? null,
  };
  const [only] = rows;
  const single = rows.length === 1 && only ? only.element : null;
  if (!isPooled && !single)
    return { kind: 'narrative', measure, ...arms, narrative: wordsOf(rows, context, measure) };
  const effect = readEffect(isPooled ? result : (single ?? result), measure);
  const isEstimable = (isPooled ? result : single)?.attributes.ESTIMABLE !== 'NO';
  if (!isEstimable)
    return {
      kind: 'narrative',
      measure,
      ...arms,
      narrative: context.wording.t('evidence.review.notEstimable'),
    };
  return {
    ...arms,
    ...(effect ?? { measure }),
    comparisonMean: meanOf(single),
    narrative: subgroupsOf(parents, result, context, measure),
  };
}

/** Counts of both groups as the file adds them up; null when it has not. */
function stated(result: XmlElement, name: 'EVENTS' | 'TOTAL'): [number, number] | null {
  const counts = pair(result, name);
  // Files that were never calculated, and outcomes without totals, hold noughts.
  return counts && (name === 'EVENTS' || counts[0] + counts[1] > 0) ? counts : null;
}

function meanOf(single: XmlElement | null): number | null {
  const text = single?.attributes.MEAN_2 ?? '';
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}

/** "Hayden 2005: RR 0,5 (0,3 tot 0,8)": what each study found, for outcomes that are not pooled. */
function wordsOf(
  rows: readonly StudyRow[],
  { studies, wording }: ReviewContext,
  measure: Parameters<typeof readEffect>[1] | null = null,
): string {
  const lines = rows.map(({ studyId, element }) => {
    const effect = measure === null ? null : readEffect(element, measure);
    const words = effect === null ? textOf(element) : effectText(effect, wording);
    return `${studies.get(studyId)?.fields.label ?? studyId}: ${words || wording.t('evidence.review.noResult')}`;
  });
  return lines.join('; ');
}

/** The pooled effect of each subgroup, where the whole is pooled too. */
function subgroupsOf(
  parents: readonly XmlElement[],
  result: XmlElement,
  { wording }: ReviewContext,
  measure: Parameters<typeof readEffect>[1],
): string {
  const lines = parents
    .filter(parent => parent !== result)
    .flatMap(group => {
      const effect = readEffect(group, measure);
      return effect === null ? [] : [`${textOf(childOf(group, 'NAME'))}: ${effectText(effect, wording)}`];
    });
  return lines.length === 0 ? '' : `${wording.t('evidence.review.subgroups')} ${lines.join('; ')}`;
}

/** The risk in the comparison groups of the studies taken together, which is what reviews assume unless they say more. */
function baselineOf(profile: ProfileFields, { title, wording }: ReviewContext): BaselineFields | null {
  const { comparisonEvents: events, comparisonTotal: total, measure, estimate } = profile;
  if (events === null || !total || estimate === null || !isEventMeasure(measure)) return null;
  const source = wording.t('evidence.review.baselineSource', { title }).slice(0, 500);
  const per1000 = (events / total) * 1000;
  // Whole people per 1000, as tables print them; of a rare outcome the tenth is most of the number.
  return { label: '', per1000: roundHalfUp(per1000, per1000 < 10 ? 1 : 0), source };
}

/** The subgroups of an outcome. */
export function subgroupElements(outcome: XmlElement, kind: string): XmlElement[] {
  return childrenOf(outcome, `${kind}_SUBGROUP`);
}
