import { aboutUse, findAbbreviations } from './abbreviations.ts';
import type { LintRule } from './lint.ts';

/** An abbreviation that is used before, or without ever, saying what it means; told once, at its first use. */
export const abbreviationUndefined: LintRule = facts =>
  findAbbreviations(facts).flatMap(use =>
    use.definedAt === 0 ? [] : aboutUse('abbreviation-undefined', use, 0),
  );
