import { stableId } from '../../stable-id.ts';
import { justification, outcomeImportance } from './assessment.ts';
import { citation } from './citation.ts';
import { guidelineComposition } from './composition.ts';
import { questionEvidence } from './evidence.ts';
import type { FhirSource } from './fhir-source.ts';
import { peopleResources } from './people.ts';
import { recommendationPlan } from './plan-definition.ts';
import { fullUrl, type Resource } from './resource.ts';
import { questionVariables } from './variables.ts';

/**
 * The guideline as a FHIR R5 Bundle along EBM-on-FHIR: the Composition first, and everything it leads to. Ids are
 * those of the project, so they stay the same from one export to the next. It follows the schema and required codes
 * of R5; it claims no profile.
 */
export function fhirBundle(source: FhirSource): Resource {
  const { guideline, evidence } = source;
  const plans = guideline.recommendations.flatMap(row => [
    ...recommendationPlan(row, source),
    justification(row, source),
  ]);
  const questions = evidence.map(summary => ({
    id: summary.question.id,
    resources: [...questionVariables(summary, source), ...questionEvidence(summary, source)],
  }));
  const citations = source.references.map(citation);
  const byQuestion = new Map(questions.map(({ id, resources }) => [id, resources.map(row => row.id)]));
  const composition = guidelineComposition(source, {
    byQuestion,
    citations: citations.map(row => row.id),
  });
  const resources = [
    composition,
    ...plans,
    ...questions.flatMap(question => question.resources),
    ...outcomeImportance(source),
    ...citations,
    ...peopleResources(source),
  ];
  return {
    resourceType: 'Bundle',
    id: stableId('bundle', guideline.project.id),
    type: 'collection',
    timestamp: source.moment,
    entry: resources.map(resource => ({ fullUrl: fullUrl(resource.id), resource })),
  };
}
