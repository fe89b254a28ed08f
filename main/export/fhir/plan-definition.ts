import { type Condition, tidyCondition } from '../../../shared/recommendations/conditions.ts';
import type { RecommendationStatus } from '../../../shared/recommendations/status.ts';
import { targetOf } from '../../../shared/recommendations/target.ts';
import type { Recommendation, Strength } from '../../../shared/recommendations.ts';
import { stableId } from '../../stable-id.ts';
import type { FhirSource } from './fhir-source.ts';
import { compact, concept, fullUrl, linkTo, type Resource, SYSTEM } from './resource.ts';

const STATUS: Record<RecommendationStatus, string> = {
  draft: 'draft',
  'for-consensus': 'draft',
  adopted: 'active',
  reopened: 'draft',
  withdrawn: 'retired',
};

/** FHIR's own codes know strong and weak only; the direction stands in the full code of the rating. */
const STRONG: Partial<Record<Strength, 'strong' | 'weak'>> = {
  'strong-for': 'strong',
  'strong-against': 'strong',
  'conditional-for': 'weak',
  'conditional-against': 'weak',
  either: 'weak',
};

/** A recommendation as a plan: for whom, what is done, when, and how strong; and the group it is for. */
export function recommendationPlan(row: Recommendation, source: FhirSource): Resource[] {
  const { guideline, content, t, language } = source;
  const target = targetOf(row, content, language);
  const group = stableId('target', row.id);
  const question = guideline.questions.find(({ id }) => id === row.questionId);
  const plan: Resource = compact({
    resourceType: 'PlanDefinition',
    id: row.id,
    language,
    extension: strengthExtensions(row, source),
    url: fullUrl(row.id),
    version: guideline.versionLabel,
    title: row.title,
    type: concept(SYSTEM.planType, 'eca-rule', t('fhir.recommendation')),
    status: STATUS[row.status],
    // A wording of the sample that the group has not made its own.
    experimental: row.origin === 'example' ? true : undefined,
    ...(target === '' ? {} : { subjectReference: linkTo(group, target) }),
    date: source.moment,
    publisher: guideline.project.title,
    description: row.wording === '' ? row.title : row.wording,
    purpose: row.rationale,
    usage: row.competence,
    approvalDate: row.decidedAt?.slice(0, 10),
    relatedArtifact: question
      ? [
          {
            type: 'derived-from',
            label: String(question.number),
            display: `${question.number}. ${question.title}`,
          },
        ]
      : [],
    action: [
      compact({
        title: row.title,
        description: actionText(row, source),
        condition: conditions(row),
      }),
    ],
  });
  if (target === '') return [plan];
  return [
    plan,
    { resourceType: 'Group', id: group, type: 'person', membership: 'definitional', description: target },
  ];
}

function strengthExtensions({ strength, certainty }: Recommendation, { t }: FhirSource) {
  const base = 'http://hl7.org/fhir/StructureDefinition';
  const code = strength === null ? undefined : STRONG[strength];
  return [
    ...(strength !== null && code
      ? [
          {
            url: `${base}/cqf-strengthOfRecommendation`,
            valueCodeableConcept: concept(SYSTEM.strength, code, t(`terms.strength.${strength}`)),
          },
        ]
      : []),
    ...(certainty !== null
      ? [
          {
            url: `${base}/cqf-qualityOfEvidence`,
            valueCodeableConcept: concept(
              SYSTEM.certaintyRating,
              certainty,
              t(`terms.certainty.${certainty}`),
            ),
          },
        ]
      : []),
  ];
}

function actionText({ verb, action }: Recommendation, { t }: FhirSource): string {
  if (action === '') return '';
  return verb === null ? action : `${t(`recommendations.verb.${verb}`)}: ${action}`;
}

/** FHIR joins the conditions of an action by "and"; one that holds "or" stays one condition in words. */
function conditions({ conditions: { when, notWhen } }: Recommendation) {
  const tree = tidyCondition(when);
  const parts = tree === null ? [] : tree.kind === 'all' ? tree.items : [tree];
  return [...parts.map(sayCondition), ...notWhen.map(text => `NOT (${text})`)].map(text => ({
    kind: 'applicability',
    expression: { description: text, language: 'text/plain', expression: text },
  }));
}

function sayCondition(condition: Condition): string {
  if (condition.kind === 'text') return condition.text;
  const joined = condition.items.map(item => (item.kind === 'text' ? item.text : `(${sayCondition(item)})`));
  return joined.join(condition.kind === 'all' ? ' AND ' : ' OR ');
}
