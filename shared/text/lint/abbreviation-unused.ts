import { aboutUse, findAbbreviations } from './abbreviations.ts';
import type { LintRule } from './lint.ts';

/** An abbreviation that is explained and then never used again: the words alone would do. */
export const abbreviationUnused: LintRule = facts =>
  findAbbreviations(facts).flatMap(use =>
    use.definedAt === 0 && use.uses.length === 1 ? aboutUse('abbreviation-unused', use, 0) : [],
  );
