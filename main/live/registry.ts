import type { ReadHandle } from '../../db/database.ts';
import {
  isLiveKind,
  LIVE_KINDS,
  type LiveKey,
  type LiveKind,
  type LiveResult,
  type LiveTarget,
} from '../../shared/live.ts';
import type { Language } from '../../shared/project.ts';
import { abbreviationList } from './kinds/abbreviation-list.ts';
import { adaptation } from './kinds/adaptation.ts';
import { agreeDomains } from './kinds/agree-domains.ts';
import { considerations } from './kinds/considerations.ts';
import { content } from './kinds/content.ts';
import { biasSource, profileSource, sofSource } from './kinds/evidence.ts';
import { indicators } from './kinds/indicators.ts';
import { outcomes } from './kinds/outcomes.ts';
import { projectGroup } from './kinds/project-group.ts';
import { questionPico } from './kinds/question-pico.ts';
import { recommendation } from './kinds/recommendation.ts';
import { prisma, searchStrategies, selectionCriteria } from './kinds/selection.ts';
import { sourceAssessments } from './kinds/source-assessments.ts';
import { sources } from './kinds/sources.ts';
import { voteResult } from './kinds/vote-result.ts';
import { plainContent } from './plain-content.ts';
import type { LiveSource } from './source.ts';

/** Every kind of live block there is. */
const SOURCES: Record<LiveKind, LiveSource> = {
  'question-pico': questionPico,
  outcomes,
  considerations,
  recommendation,
  content,
  'abbreviation-list': abbreviationList,
  'project-group': projectGroup,
  indicators,
  sof: sofSource,
  'evidence-profile': profileSource,
  'risk-of-bias': biasSource,
  prisma,
  'search-strategies': searchStrategies,
  'selection-criteria': selectionCriteria,
  'vote-result': voteResult,
  sources,
  'agree-domains': agreeDomains,
  'source-assessments': sourceAssessments,
  adaptation,
};

/** What a live block shows now. Never throws for an unknown kind or target: that is said in the result. */
export function resolveLive(db: ReadHandle, { kind, ref }: LiveKey, language: Language): LiveResult {
  if (!isLiveKind(kind)) return { missing: 'kind-unknown' };
  const result = SOURCES[kind].resolve(db, ref, language);
  if ('missing' in result) return result;
  const blocks = plainContent(result.blocks);
  return blocks.length === 0 ? { missing: 'empty' } : { blocks };
}

/** Everything a live block can be about now, by kind. */
export function listLiveTargets(db: ReadHandle, language: Language): LiveTarget[] {
  return LIVE_KINDS.flatMap(kind => SOURCES[kind].targets(db, language).map(target => ({ kind, ...target })));
}
