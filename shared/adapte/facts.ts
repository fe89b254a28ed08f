import { isComplete, type KnownAppraisal } from './appraisal.ts';
import { isAssessed, type Sheet } from './assessments.ts';
import type { Source, SourceSearch } from './sources.ts';

/** ADAPTE asks for at least two appraisers, preferably four (ADAPTE 2.0, step 11). */
export const LEAST_APPRAISERS = 2;

/** A source guideline as the criteria of the method see it. */
export interface SourceFact {
  id: string;
  label: string;
  /** Its fit to a key question was judged, or it was set aside with a reason. */
  isScreened: boolean;
  /** Not set aside. */
  isKept: boolean;
  isCurrencyJudged: boolean;
  /** Enough appraisers scored every item and gave both overall judgements. */
  isAppraised: boolean;
  /** Search and selection, and for each key question it answers evidence to recommendation, were assessed. */
  isConsistencyJudged: boolean;
  /** Acceptability and applicability were assessed for each key question it answers. */
  isApplicabilityJudged: boolean;
  /** It was decided, with a date and a reason, whether it is used. */
  isDecided: boolean;
}

export interface SourceFacts {
  /** Searches for guidelines, and whether it was said when and how. */
  searches: { id: string; label: string; isReported: boolean }[];
  sources: SourceFact[];
}

/** What the criteria look at in the register of source guidelines. */
export function sourceFacts(records: {
  sources: readonly Source[];
  searches: readonly SourceSearch[];
  appraisals: readonly KnownAppraisal[];
  sheets: readonly Sheet[];
}): SourceFacts {
  return {
    searches: records.searches.map(({ id, name, searchedOn, strategy }) => ({
      id,
      label: name,
      isReported: searchedOn !== null && strategy !== '',
    })),
    sources: records.sources.map(source => {
      const complete = records.appraisals.filter(
        row => row.sourceId === source.id && row.instrument === 'agree2' && !row.isBarred && isComplete(row),
      );
      const isExcluded = source.decision === 'excluded';
      return {
        id: source.id,
        label: source.label,
        isScreened: source.fits.length > 0 || (isExcluded && source.decisionReason !== ''),
        isKept: !isExcluded,
        isCurrencyJudged: source.currency !== null && source.currencyOn !== null,
        isAppraised: complete.length >= LEAST_APPRAISERS,
        isConsistencyJudged: (['eval-search', 'eval-validity'] as const).every(tool =>
          isAssessed(tool, source, records.sheets),
        ),
        isApplicabilityJudged: isAssessed('eval-accept', source, records.sheets),
        isDecided: source.decision !== null && source.decidedOn !== null && source.decisionReason !== '',
      };
    }),
  };
}
