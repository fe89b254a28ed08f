import type { Judgement } from '../../../../shared/evidence/bias/tool.ts';
import type { RejectedRow } from '../../../../shared/evidence/list.ts';
import type { BaselineFields, ProfileFields, StudyFields } from '../../../../shared/evidence/records.ts';
import type { OutcomeFields } from '../../../../shared/questions/outcomes.ts';
import type { ReferenceFields } from '../../../../shared/references/reference.ts';

/** One result of a review: an outcome, or a subgroup of it where the review pools the subgroups only. */
export interface Analysis {
  /** `1.7`, or `1.7.2` for a subgroup. */
  number: string;
  outcome: OutcomeFields;
  profile: ProfileFields;
  baseline: BaselineFields | null;
  /** Ids in the file of the studies with data in it. */
  studyIds: string[];
}

export interface ReviewComparison {
  number: string;
  name: string;
  analyses: Analysis[];
  rejected: RejectedRow[];
}

export interface ReviewStudy {
  /** Id in the file. */
  id: string;
  fields: StudyFields;
  /** Its publications, the primary one first. */
  references: ReferenceFields[];
  /** Risk of bias by domain of Cochrane's tool of 2011; empty when the review did not judge it. */
  bias: Map<string, { judgement: Judgement; support: string }>;
}

/** A systematic review as RevMan 5 stores it, as far as a guideline needs it. */
export interface Review {
  title: string;
  comparisons: ReviewComparison[];
  studies: Map<string, ReviewStudy>;
  /** Records about studies rather than an analysis; each with the ids of these in the file, none for all. */
  rejected: (RejectedRow & { studyIds: readonly string[] })[];
}
