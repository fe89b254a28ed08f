import type { SourceFact } from '../../adapte/facts.ts';
import type { MethodFacts } from '../facts.ts';
import { byHand, type Criterion, every } from './kinds.ts';

const place = { area: 'sources' };

const kept = ({ sources }: MethodFacts): readonly SourceFact[] =>
  sources.sources.filter(source => source.isKept);

/** Judging source guidelines and choosing from them (ADAPTE steps 8 to 17, 21 and 22). */
export const sourceCriteria = {
  'sources-searched': every(
    place,
    ({ sources }) => sources.searches,
    search => search.isReported,
  ),
  'sources-screened': every(
    place,
    ({ sources }) => sources.sources,
    source => source.isScreened,
  ),
  'sources-reduced': every(
    place,
    ({ sources }) => sources.sources,
    source => source.isDecided,
  ),
  'sources-appraised': every(place, kept, source => source.isAppraised),
  'currency-judged': every(place, kept, source => source.isCurrencyJudged),
  'consistency-judged': every(place, kept, source => source.isConsistencyJudged),
  'applicability-judged': every(place, kept, source => source.isApplicabilityJudged),
  'assessments-reviewed': byHand('sources'),
  'developers-consulted': byHand(),
  'sources-acknowledged': byHand('sources'),
} satisfies Record<string, Criterion>;
