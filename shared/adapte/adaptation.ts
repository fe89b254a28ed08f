import type { TFunction } from 'i18next';
import { type DecisionKind, leadsToResult } from './decisions.ts';
import type { InheritedEvidence } from './inherited.ts';
import type { SourceRecommendation } from './source-recommendations.ts';

/** A source recommendation with the words around it, as exports and versions take it. */
export interface Adaptation
  extends Pick<
    SourceRecommendation,
    | 'id'
    | 'number'
    | 'page'
    | 'wording'
    | 'language'
    | 'strengthSaid'
    | 'strength'
    | 'certaintySaid'
    | 'certainty'
    | 'evidence'
    | 'literature'
    | 'decision'
    | 'origin'
  > {
  sourceId: string;
  sourceLabel: string;
  /** In the language of the guideline; null when it has to be read in the original. */
  translation: string | null;
  questionIds: string[];
  /** The recommendation of this guideline it led to. */
  result: { id: string; title: string; wording: string } | null;
}

/** One line of where a recommendation comes from. */
export interface RecommendationOrigin {
  kind: Exclude<DecisionKind, 'reject'>;
  sourceLabel: string;
  number: string;
  page: string;
}

/** Where a recommendation of this guideline comes from, source by source. */
export function originsOf(id: string, adaptations: readonly Adaptation[]): RecommendationOrigin[] {
  return adaptations.flatMap(({ decision, result, sourceLabel, number, page }) =>
    result?.id === id && decision !== null && isTaken(decision.kind)
      ? [{ kind: decision.kind, sourceLabel, number, page }]
      : [],
  );
}

function isTaken(kind: DecisionKind): kind is Exclude<DecisionKind, 'reject'> {
  return leadsToResult(kind);
}

/** A source with number and page, e.g. "NICE NG59, aanbeveling 1.2.3 (p. 12)". */
export function sourceText(
  { sourceLabel, number, page }: Pick<RecommendationOrigin, 'sourceLabel' | 'number' | 'page'>,
  t: TFunction,
): string {
  const numbered = number === '' ? sourceLabel : t('adapte.origin.numbered', { source: sourceLabel, number });
  return page === '' ? numbered : t('adapte.origin.paged', { source: numbered, page });
}

/** Where a recommendation comes from in one line; empty when it is not taken from anywhere. */
export function originText(origins: readonly RecommendationOrigin[], t: TFunction): string {
  return origins.map(one => t(`adapte.origin.${one.kind}`, { source: sourceText(one, t) })).join('; ');
}

/** What was taken over of the evidence, with its source; empty when the source says nothing of it. */
export function inheritedText(row: InheritedEvidence, t: TFunction): string {
  const said = [row.evidence, row.literature].filter(text => text !== '').join('\n');
  return said === '' ? '' : t('adapte.origin.evidenceFrom', { text: said, source: sourceText(row, t) });
}
