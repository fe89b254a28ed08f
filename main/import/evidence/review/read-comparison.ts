import type { RejectedRow } from '../../../../shared/evidence/list.ts';
import { childOf, textOf, type XmlElement } from '../../xml/read-tree.ts';
import { BadRecord } from './bad-record.ts';
import { type AnalysisPlace, type ReviewContext, readAnalysis, subgroupElements } from './read-analysis.ts';
import type { Analysis, ReviewComparison } from './review.ts';

const KINDS: Readonly<Record<string, string>> = {
  DICH_OUTCOME: 'DICH',
  CONT_OUTCOME: 'CONT',
  IV_OUTCOME: 'IV',
  IPD_OUTCOME: 'IPD',
  OTHER_OUTCOME: 'OTHER',
};

/** Reads a comparison with its outcomes; each that cannot be taken is named with its number and the reason. */
export function readComparison(comparison: XmlElement, at: number, context: ReviewContext): ReviewComparison {
  const number = comparison.attributes.NO ?? String(at);
  const analyses: Analysis[] = [];
  const rejected: RejectedRow[] = [];
  const outcomes = comparison.children.filter(({ name }) => name in KINDS);
  for (const [index, outcome] of outcomes.entries()) {
    for (const place of placesOf(outcome, `${number}.${outcome.attributes.NO ?? index + 1}`)) {
      const reject = (reason: RejectedRow['reason'], value: string) =>
        rejected.push({ row: place.number, reason, value });
      try {
        analyses.push(readAnalysis(place, context, reject));
      } catch (error) {
        if (!(error instanceof BadRecord)) throw error;
        reject(error.reason, error.value);
      }
    }
  }
  return { number, name: textOf(childOf(comparison, 'NAME')), analyses, rejected };
}

/** One analysis per outcome, or one per subgroup where only these are pooled. */
function placesOf(outcome: XmlElement, number: string): AnalysisPlace[] {
  const kind = KINDS[outcome.name] ?? '';
  const name = textOf(childOf(outcome, 'NAME'));
  const groups = subgroupElements(outcome, kind);
  const totals = outcome.attributes.TOTALS ?? 'YES';
  if (groups.length > 0 && totals === 'SUB') {
    return groups.map((group, index) => ({
      kind,
      number: `${number}.${group.attributes.NO ?? index + 1}`,
      name: `${name}: ${textOf(childOf(group, 'NAME'))}`,
      outcome,
      result: group,
      parents: [group],
      isPooled: true,
    }));
  }
  const parents = [outcome, ...groups];
  return [{ kind, number, name, outcome, result: outcome, parents, isPooled: totals === 'YES' }];
}
