import type { TFunction } from 'i18next';
import type { Considerations } from '../../../shared/considerations.ts';
import type { ContentTable } from '../../../shared/content.ts';
import type { Study } from '../../../shared/evidence/records.ts';
import type { QuestionSummary } from '../../../shared/evidence/summary.ts';
import type { Language } from '../../../shared/project.ts';
import type { ReferenceFields } from '../../../shared/references/reference.ts';
import type { VersionKind } from '../../../shared/versions.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { GuidelineTree } from '../guideline-tree.ts';

/** Everything the Bundle is made from. Equal sources give equal Bundles. */
export interface FhirSource {
  guideline: GuidelineSource;
  /** The composed text, whose sections know their documents. */
  tree: GuidelineTree;
  /** Null for the working version. */
  versionKind: VersionKind | null;
  /** The moment of the version, or of the last change; ISO-8601 in UTC. */
  moment: string;
  evidence: readonly QuestionSummary[];
  studies: readonly Study[];
  considerations: readonly Considerations[];
  content: readonly ContentTable[];
  /** The references the guideline and its evidence rest on. */
  references: readonly { id: string; number: number; fields: ReferenceFields }[];
  t: TFunction;
  language: Language;
}

/** What FHIR calls the state of everything that belongs to a guideline. */
export function publicationStatus({ versionKind }: Pick<FhirSource, 'versionKind'>): 'active' | 'draft' {
  return versionKind === 'final' ? 'active' : 'draft';
}
