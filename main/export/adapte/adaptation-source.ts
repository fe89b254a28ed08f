import type { TFunction } from 'i18next';
import type { Adaptation } from '../../../shared/adapte/adaptation.ts';
import type { InheritedEvidence } from '../../../shared/adapte/inherited.ts';
import type { SourceRecommendation, Topic } from '../../../shared/adapte/source-recommendations.ts';
import type { Source } from '../../../shared/adapte/sources.ts';
import type { Language, Project } from '../../../shared/project.ts';
import type { Question } from '../../../shared/questions.ts';
import type { TreeCounters } from '../guideline-body.ts';

/** Everything an export of the matrix or a report on a source is made from. */
export interface AdaptationSource {
  project: Project;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  sources: Source[];
  questions: Question[];
  topics: Topic[];
  recommendations: SourceRecommendation[];
  adaptations: Adaptation[];
  inherited: InheritedEvidence[];
}

/** What every part of such an export works with. */
export interface AdaptationComposition {
  source: AdaptationSource;
  t: TFunction;
  language: Language;
  counters: TreeCounters;
}
