import { type Effect, effectFaults, isRatio, type Measure } from '../../../../shared/evidence/effect.ts';
import { childOf, textOf, type XmlElement } from '../../xml/read-tree.ts';
import { BadRecord, numberIn } from './bad-record.ts';

/** Names RevMan gives a measure: as an attribute in short, or as an element in the author's words. */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['rr', 'RR'],
  ['risk ratio', 'RR'],
  ['relative risk', 'RR'],
  ['or', 'OR'],
  ['peto_or', 'OR'],
  ['odds ratio', 'OR'],
  ['peto odds ratio', 'OR'],
  ['hr', 'HR'],
  ['hazard ratio', 'HR'],
  ['rd', 'RD'],
  ['risk difference', 'RD'],
  ['md', 'MD'],
  ['wmd', 'MD'],
  ['mean difference', 'MD'],
  ['smd', 'SMD'],
  ['std. mean difference', 'SMD'],
  ['std mean difference', 'SMD'],
  ['standardised mean difference', 'SMD'],
  ['standardized mean difference', 'SMD'],
]);

/** The measure of an outcome. Throws BadRecord for one that Leidraad does not have, a rate ratio for instance. */
export function readMeasure(outcome: XmlElement): Measure {
  const name = outcome.attributes.EFFECT_MEASURE ?? textOf(childOf(outcome, 'EFFECT_MEASURE'));
  const measure = MEASURES.get(name.trim().toLowerCase());
  if (!measure) throw new BadRecord('measure-unknown', name);
  return measure;
}

/** Digits a stored result keeps: one more than RevMan prints of all but the smallest. */
const DIGITS = 4;

/**
 * The effect an outcome, a subgroup or a study states; null when it states none: not calculated, or not estimable.
 * Throws BadRecord for an effect that cannot be.
 */
export function readEffect(element: XmlElement, measure: Measure): Effect | null {
  if (element.attributes.ESTIMABLE === 'NO') return null;
  const [estimate, low, high] = ['EFFECT_SIZE', 'CI_START', 'CI_END'].map(name => {
    const value = numberIn(element, name);
    return value === null ? null : Number(value.toPrecision(DIGITS));
  });
  if (estimate === undefined || estimate === null) return null;
  const effect = { measure, estimate, low: low ?? null, high: high ?? null };
  const text = `${measure} ${estimate} (${low ?? ''}; ${high ?? ''})`;
  if (effectFaults(effect).length > 0 || !agreesWithLogarithm(element, effect))
    throw new BadRecord('effect-impossible', text);
  return effect;
}

/** How far a ratio may lie from the logarithm beside it; files hold both with all their digits. */
const LOGARITHM_OFF = 0.01;

/** A ratio must be the one whose logarithm stands beside it, so that no logarithm is taken for a ratio. */
function agreesWithLogarithm(element: XmlElement, { measure, estimate }: Effect): boolean {
  const stated = numberIn(element, 'LOG_EFFECT_SIZE');
  if (stated === null || !isRatio(measure)) return true;
  return [Math.log10(estimate), Math.log(estimate)].some(value => Math.abs(value - stated) < LOGARITHM_OFF);
}
