import { usedAbbreviations } from '../abbreviations.ts';
import { aboutUse, findAbbreviations } from './abbreviations.ts';
import type { Finding, LintFacts, LintRule } from './lint.ts';

/** An abbreviation that is explained and then never used again: the words alone would do. */
export const abbreviationUnused: LintRule = facts => [
  ...findAbbreviations(facts).flatMap(use =>
    use.definedAt === 0 && use.uses.length === 1 ? aboutUse('abbreviation-unused', use, 0) : [],
  ),
  ...unusedInList(facts),
];

/** What stands in the project's list but in no text; told at the first text, for it belongs to none. */
function unusedInList({ texts, abbreviations }: LintFacts): Finding[] {
  const [first] = texts;
  if (!first) return [];
  const used = new Set(
    usedAbbreviations(
      texts.map(({ body }) => body),
      abbreviations.map(short => ({ short, long: short })),
    ).map(({ short }) => short),
  );
  return abbreviations
    .filter(short => !used.has(short))
    .map(abbreviation => ({
      rule: 'abbreviation-unused',
      documentId: first.documentId,
      blockId: '',
      excerpt: abbreviation,
      params: { abbreviation },
    }));
}
