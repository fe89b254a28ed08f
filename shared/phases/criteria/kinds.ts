import type { GapKind } from '../../thread.ts';
import type { FactRow, MethodFacts } from '../facts.ts';

/** What a computed criterion found. Items are the rows that do not meet it yet. */
export interface Outcome {
  met: boolean;
  count: number;
  total: number;
  items: readonly FactRow[];
}

/** The screen on which a criterion is met, with its filter or its opened row. */
export interface CriterionPlace {
  area: string;
  open?: string;
  gap?: GapKind;
}

/** A criterion without `evaluate` is ticked by hand. */
export interface Criterion {
  place: CriterionPlace | null;
  evaluate?: (facts: MethodFacts) => Outcome;
}

/** Ticked by a person, with name, date and note; `area` is where the work is done, if the app has a screen for it. */
export function byHand(area: string | null = null): Criterion {
  return { place: area === null ? null : { area } };
}

/** Met when there are at least `least` of something. */
export function atLeast(
  place: CriterionPlace,
  least: number,
  count: (facts: MethodFacts) => number,
): Criterion {
  return {
    place,
    evaluate(facts) {
      const found = count(facts);
      return { met: found >= least, count: Math.min(found, least), total: least, items: [] };
    },
  };
}

/** Met when there is something, and none of it is named as open. */
export function noneOpen(
  place: CriterionPlace,
  count: (facts: MethodFacts) => number,
  open: (facts: MethodFacts) => readonly FactRow[],
): Criterion {
  return {
    place,
    evaluate(facts) {
      const total = count(facts);
      const items = open(facts);
      return { met: total > 0 && items.length === 0, count: total - items.length, total, items };
    },
  };
}

/** Met when something has been recorded. */
export function holds(place: CriterionPlace, test: (facts: MethodFacts) => boolean): Criterion {
  return atLeast(place, 1, facts => (test(facts) ? 1 : 0));
}

/** Met when every row passes. Without any row it is not met: an empty list proves nothing. */
export function every<Row extends FactRow>(
  place: CriterionPlace,
  rows: (facts: MethodFacts) => readonly Row[],
  passes: (row: Row, facts: MethodFacts) => boolean,
): Criterion {
  return {
    place,
    evaluate(facts) {
      const all = rows(facts);
      const items = all.filter(row => !passes(row, facts)).map(({ id, label }) => ({ id, label }));
      return {
        met: all.length > 0 && items.length === 0,
        count: all.length - items.length,
        total: all.length,
        items,
      };
    },
  };
}
