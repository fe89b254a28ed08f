import type { Measure } from '../../../shared/evidence/effect.ts';
import { type Factor, isLowering } from '../../../shared/evidence/factors.ts';
import type { Profile } from '../../../shared/evidence/records.ts';
import type { ProfileSummary, QuestionSummary } from '../../../shared/evidence/summary.ts';
import { type FhirSource, publicationStatus } from './fhir-source.ts';
import { compact, concept, linkTo, type Resource, SYSTEM } from './resource.ts';
import { certaintyConcept, variableDefinitions } from './variables.ts';

/** Codes of `statistic-type` and of `certainty-type`, as the terminology of FHIR R5 has them. */
const STATISTIC: Record<Measure, string> = {
  RR: 'C93152',
  OR: 'C16932',
  HR: 'C93150',
  RD: '0000424',
  MD: '0000457',
  SMD: '0000100',
};
const FACTOR: Record<Factor, string> = {
  'risk-of-bias': 'RiskOfBias',
  inconsistency: 'Inconsistency',
  indirectness: 'Indirectness',
  imprecision: 'Imprecision',
  'publication-bias': 'PublicationBias',
  'large-effect': 'LargeEffect',
  'dose-response': 'DoseResponseGradient',
  confounding: 'PlausibleConfounding',
};
/** A confidence interval; every interval that is entered is taken for one of 95 percent. */
const INTERVAL = { code: 'C53324', level: 0.95 };

/** The evidence of a question: one resource for each outcome that has some. */
export function questionEvidence({ question, outcomes }: QuestionSummary, source: FhirSource): Resource[] {
  const { t, language, studies, references } = source;
  const known = new Set(references.map(row => row.id));
  return outcomes.flatMap((summary): Resource[] => {
    const { outcome, profile } = summary;
    if (profile === null) return [];
    const cited = studies.filter(
      study => profile.studyIds.includes(study.id) && known.has(study.referenceId ?? ''),
    );
    return [
      compact({
        resourceType: 'Evidence',
        id: profile.id,
        language,
        title: `${question.title}: ${outcome.name}`,
        status: publicationStatus(source),
        experimental: profile.origin === 'example' ? true : undefined,
        date: source.moment,
        relatedArtifact: cited.map(study => ({
          type: 'derived-from',
          label: study.label,
          resourceReference: linkTo(study.referenceId ?? ''),
        })),
        assertion: profile.narrative,
        note: profile.comment === '' ? [] : [{ text: profile.comment }],
        variableDefinition: variableDefinitions(question, outcome),
        studyDesign: [{ text: t(`evidence.designs.${profile.design}`) }],
        statistic: statistics(summary, profile, source),
        certainty: certainties(summary, profile, source),
      }),
    ];
  });
}

function statistics(summary: ProfileSummary, profile: Profile, { t }: FhirSource) {
  const size = compact({
    numberOfStudies: summary.studies > 0 ? summary.studies : undefined,
    numberOfParticipants: summary.participants,
  });
  const sampleSize = Object.keys(size).length > 0 ? { sampleSize: size } : {};
  if (summary.effect === null) return Object.keys(sampleSize).length > 0 ? [sampleSize] : [];
  const { measure, estimate, low, high } = summary.effect;
  const arm = (name: 'intervention' | 'comparison') => {
    const [events, total] = [profile[`${name}Events`], profile[`${name}Total`]];
    if (events === null && total === null) return [];
    return [
      compact({
        description: t(`fhir.arm.${name}`),
        numberOfEvents: events,
        ...(total === null ? {} : { sampleSize: { numberOfParticipants: total } }),
      }),
    ];
  };
  return [
    {
      statisticType: concept(SYSTEM.statisticType, STATISTIC[measure], measure),
      quantity: { value: estimate },
      ...sampleSize,
      ...interval(low, high),
    },
    ...arm('intervention'),
    ...arm('comparison'),
    ...summary.absolute.flatMap(({ baseline, result }) => {
      if (!result.ok) return [];
      const [difference, from, to] = result.value.difference;
      return [
        {
          description: [t('fhir.difference'), baseline?.label ?? ''].filter(part => part !== '').join(': '),
          statisticType: concept(SYSTEM.statisticType, STATISTIC.RD, t('fhir.difference')),
          quantity: { value: difference, unit: t('fhir.per1000') },
          ...interval(from, to),
        },
      ];
    }),
  ];
}

function interval(low: number | null, high: number | null) {
  if (low === null || high === null) return {};
  return {
    attributeEstimate: [
      {
        type: { coding: [{ system: SYSTEM.estimateType, code: INTERVAL.code }] },
        level: INTERVAL.level,
        range: { low: { value: Math.min(low, high) }, high: { value: Math.max(low, high) } },
      },
    ],
  };
}

function certainties({ certainty }: ProfileSummary, profile: Profile, { t }: FhirSource) {
  if (certainty === null) return [];
  const { override, factors } = profile;
  return [
    compact({
      type: { coding: [{ system: SYSTEM.certaintyType, code: 'Overall' }] },
      rating: certaintyConcept(certainty, t(`terms.certainty.${certainty}`)),
      note: override === null ? [] : [{ text: override.reason }],
      subcomponent: factors.map(({ factor, level, reason }) =>
        compact({
          type: concept(SYSTEM.certaintyType, FACTOR[factor], t(`evidence.factor.${factor}`)),
          rating: { coding: [{ system: SYSTEM.certaintyRating, code: levelCode(factor, level) }] },
          note: reason === '' ? [] : [{ text: reason }],
        }),
      ),
    }),
  ];
}

function levelCode(factor: Factor, level: number): string {
  if (level < 0) return `downcode${-level}`;
  if (level > 0) return `upcode${level}`;
  return isLowering(factor) ? 'no-concern' : 'no-change';
}
