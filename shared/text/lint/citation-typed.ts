import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

const YEAR = String.raw`(?:(?:19|20)\d{2}[a-z]?|in press|in druk|sous presse|z\.d\.|s\.d\.|n\.d\.)`;
/** A family name with what may stand before it: "de Vries", "Van den Berg", "O’Sullivan", "KNGF". */
const NAME = String.raw`(?:(?:[Dd]en?|[Dd]er|[Vv][ao]n|[Ll]e|[Ll]a|[Dd]u|['’]t|[Tt]en|[Tt]er)\s+){0,3}\p{Lu}[\p{L}’'-]+`;
const MORE = String.raw`(?:\s*(?:,|&|en|et|and)\s*${NAME})*(?:,?\s+(?:et al|e\.a|and others)\.?)?`;
const WORK = String.raw`${NAME}${MORE},?\s+${YEAR}(?:,\s*(?:p|pp|blz)\.?\s*\d+(?:[-–]\d+)?)?`;
const LEAD = String.raw`(?:(?:zie|vgl\.|cf\.|voir|see|e\.g\.,?|bijv\.)\s+)?`;

/** "(Jansen 2019)", "(zie De Vries & Bos, 2018; KNGF 2021)". */
const IN_BRACKETS = new RegExp(String.raw`\(${LEAD}${WORK}(?:;\s*${WORK})*\)`, 'gu');
/** "Jansen et al. (2019)". */
const BEFORE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAME}(?:\s+(?:&|en|et|and)\s+${NAME})?(?:\s+(?:et al|e\.a)\.?)?\s+\(${YEAR}\)`,
  'gu',
);
/** "[12]", "[3, 5-7]". */
const NUMBERED = /\[[1-9]\d{0,2}(?:\s*[,;–-]\s*[1-9]\d{0,2})*\]/gu;

/** "(Mei 2019)" and "(Versie 2019)" name no author. */
const NO_AUTHOR =
  /^\(?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|may|june|july|august|october|december|versie|version|editie|édition|edition|stand|sinds|vanaf|since|depuis|voorjaar|zomer|najaar|herfst|winter|spring|summer|autumn)\b/iu;
/** Two numbers in brackets after these are an interval. */
const INTERVAL = /(?:\b(?:BI|CI|IC|IQR|range|interval|intervalle)|%)\s*[:=]?\s*$/iu;

/**
 * A reference to a publication that is typed by hand, so that it stands in no list of references: an author with a
 * year, or a number in square brackets. Citations that are inserted are no text, and are not found by this.
 */
export const citationTyped: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, body }) =>
    textBlocks(body).flatMap(({ blockId, text }) =>
      findTyped(text).map(excerpt => ({
        rule: 'citation-typed' as const,
        documentId,
        blockId,
        excerpt,
        params: {},
      })),
    ),
  );

function findTyped(text: string): string[] {
  const byAuthor = [IN_BRACKETS, BEFORE_YEAR].flatMap(pattern =>
    [...text.matchAll(pattern)].filter(([found]) => !NO_AUTHOR.test(found)),
  );
  const byNumber = [...text.matchAll(NUMBERED)].filter(
    ({ 0: found, index }) => isAscending(found) && !INTERVAL.test(text.slice(0, index)),
  );
  return [...byAuthor, ...byNumber].sort((a, b) => a.index - b.index).map(([found]) => found);
}

/** Numbers of references go up; "[10,5]" is a number with a comma. */
function isAscending(found: string): boolean {
  const numbers = (found.match(/\d+/g) ?? []).map(Number);
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
