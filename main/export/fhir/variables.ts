import { isEventMeasure } from '../../../shared/evidence/effect.ts';
import type { QuestionSummary } from '../../../shared/evidence/summary.ts';
import type { ElementId } from '../../../shared/questions/frames.ts';
import type { Question } from '../../../shared/questions.ts';
import { stableId } from '../../stable-id.ts';
import { type FhirSource, publicationStatus } from './fhir-source.ts';
import { compact, concept, linkTo, type Resource, SYSTEM } from './resource.ts';

/** Lines of a frame that say what is studied, and what it is compared with. */
const EXPOSURES: readonly ElementId[] = ['intervention', 'index-test', 'exposure', 'interest'];
const COMPARISONS: readonly ElementId[] = ['comparison', 'reference-test'];

/** The people a question is about, what is studied and what it is compared with, and its outcomes. */
export function questionVariables({ question, outcomes }: QuestionSummary, source: FhirSource): Resource[] {
  const { t, language } = source;
  const status = publicationStatus(source);
  const variable = (id: string, title: string, more: Record<string, unknown> = {}): Resource =>
    compact({ resourceType: 'EvidenceVariable', id, language, title, status, ...more });
  const { population } = question.elements;
  return [
    ...(population
      ? [
          {
            resourceType: 'Group',
            id: stableId('population', question.id),
            type: 'person',
            membership: 'definitional',
            description: population,
          },
        ]
      : []),
    ...[...EXPOSURES, ...COMPARISONS].flatMap(element => {
      const text = question.elements[element];
      return text
        ? [variable(elementId(question, element), text, { description: t(`frames.element.${element}`) })]
        : [];
    }),
    ...outcomes.map(({ outcome, profile }) =>
      variable(outcome.id, outcome.name, {
        description: [
          outcome.measure,
          outcome.unit,
          outcome.timePoint,
          outcome.direction === null ? '' : t(`outcomes.direction.${outcome.direction}`),
          outcome.difference === '' ? '' : `${t('outcomes.difference')}: ${outcome.difference}`,
        ]
          .filter(part => part !== '')
          .join('; '),
        ...(profile?.kind === 'effect'
          ? { handling: isEventMeasure(profile.measure) ? 'dichotomous' : 'continuous' }
          : {}),
      }),
    ),
  ];
}

function elementId(question: Question, element: ElementId): string {
  return stableId(element, question.id);
}

/** Which part each variable plays in the evidence of an outcome. */
export function variableDefinitions(question: Question, outcome: { id: string; name: string }) {
  const role = (code: string) => ({ coding: [{ system: SYSTEM.variableRole, code }] });
  const { elements } = question;
  const given = (list: readonly ElementId[], code: string) =>
    list.flatMap(element => {
      const text = elements[element];
      return text ? [{ variableRole: role(code), observed: linkTo(elementId(question, element), text) }] : [];
    });
  return [
    elements.population
      ? {
          variableRole: role('population'),
          observed: linkTo(stableId('population', question.id), elements.population),
        }
      : { description: question.text, variableRole: role('population') },
    ...given(EXPOSURES, 'exposure'),
    ...given(COMPARISONS, 'referenceExposure'),
    { variableRole: role('measuredVariable'), observed: linkTo(outcome.id, outcome.name) },
  ];
}

/** A certainty as FHIR codes it. */
export function certaintyConcept(code: string, text: string) {
  return concept(SYSTEM.certaintyRating, code, text);
}
