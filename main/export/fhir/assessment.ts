import { criterionName } from '../../../shared/considerations/names.ts';
import { type Considerations, judgementOf } from '../../../shared/considerations.ts';
import { summariseOutcome } from '../../../shared/questions/outcomes.ts';
import { considerationsOf } from '../../../shared/recommendations/flags.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import { stableId } from '../../stable-id.ts';
import type { FhirSource } from './fhir-source.ts';
import { compact, concept, linkTo, ownSystem, type Resource, SYSTEM } from './resource.ts';

/** Why a recommendation is as it is: its ratings, and the judgement on every consideration behind it. */
export function justification(row: Recommendation, source: FhirSource): Resource {
  const { considerations, t, language } = source;
  const rating = (type: string, system: string, code: string, text: string) => ({
    informationType: 'rating',
    type: { text: type },
    classifier: [concept(system, code, text)],
  });
  const comment = (type: string, summary: string) =>
    summary === '' ? [] : [{ informationType: 'comment', type: { text: type }, summary }];
  const { strength, certainty } = row;
  return compact({
    resourceType: 'ArtifactAssessment',
    id: stableId('justification', row.id),
    language,
    title: `${t('fhir.justification')}: ${row.title}`,
    date: source.moment,
    artifactReference: linkTo(row.id, row.title),
    content: [
      ...(strength === null
        ? []
        : [
            rating(
              t('lists.column.strength'),
              ownSystem('strength'),
              strength,
              t(`terms.strength.${strength}`),
            ),
          ]),
      ...(certainty === null
        ? []
        : [
            rating(
              t('lists.column.certainty'),
              SYSTEM.certaintyRating,
              certainty,
              t(`terms.certainty.${certainty}`),
            ),
          ]),
      ...comment(t('lists.column.rationale'), row.rationale),
      ...comment(t('lists.column.knowledgeGaps'), row.knowledgeGaps),
      ...considerationsOf(row, considerations).flatMap(part => considerationContent(part, source)),
    ],
    approvalDate: row.status === 'adopted' ? row.decidedAt?.slice(0, 10) : undefined,
  });
}

function considerationContent(part: Considerations, { t }: FhirSource): Record<string, unknown>[] {
  const entries = part.entries.flatMap(entry => {
    const judgement = judgementOf(entry);
    const summary = [entry.evidence, entry.remarks].filter(text => text !== '').join('\n\n');
    if (judgement === null && summary === '') return [];
    const name = criterionName(part.framework, entry.criterion, t);
    return [
      compact({
        informationType: judgement === null ? 'comment' : 'rating',
        type: concept(ownSystem('criterion'), entry.criterion, name),
        summary,
        classifier:
          judgement === null
            ? []
            : [
                concept(
                  ownSystem('answer'),
                  judgement.answer,
                  t(`considerations.answer.${judgement.answer}`),
                ),
              ],
      }),
    ];
  });
  return part.summary === ''
    ? entries
    : [
        ...entries,
        { informationType: 'comment', type: { text: t('considerations.summary') }, summary: part.summary },
      ];
}

/** How important the members rated each outcome, 1 to 9; FHIR has no code for it. */
export function outcomeImportance({ evidence, t, language, moment }: FhirSource): Resource[] {
  const rated = evidence.flatMap(({ question, outcomes }) =>
    outcomes.map(({ outcome }) => ({ outcome, rule: question.ratingRule })),
  );
  return rated.flatMap(({ outcome, rule }): Resource[] => {
    const rating = summariseOutcome(outcome, rule);
    if (rating === null) return [];
    return [
      {
        resourceType: 'ArtifactAssessment',
        id: stableId('importance', outcome.id),
        language,
        title: `${t('lists.column.importance')}: ${outcome.name}`,
        date: moment,
        artifactReference: linkTo(outcome.id, outcome.name),
        content: [
          {
            informationType: 'rating',
            type: { text: t('lists.column.importance') },
            classifier: [{ text: t(`outcomes.band.${rating.band}`) }],
            quantity: { value: rating[rule], unit: '1–9' },
          },
        ],
      },
    ];
  });
}
