import type { TFunction } from 'i18next';
import { BOTTLENECK_SOURCES } from '../../shared/bottlenecks.ts';
import { ORIGINS } from '../../shared/origin.ts';
import { BODIES } from '../../shared/people.ts';
import { PHASE_STATES } from '../../shared/phases.ts';
import { LANGUAGES, METHODS } from '../../shared/project.ts';
import { QUESTION_KINDS, SCOPE_KINDS } from '../../shared/questions.ts';
import { CERTAINTIES, STRENGTHS } from '../../shared/recommendations.ts';

/** A stored value as people know it: an option shows its label, any other value itself. */
export function valueText(field: string, value: string, t: TFunction): string {
  const among = <T extends string>(options: readonly T[], label: (option: T) => string) => {
    const option = options.find(known => known === value);
    return option === undefined ? value : label(option);
  };
  switch (field) {
    case 'origin':
      return among(ORIGINS, id => t(`terms.origin.${id}`));
    case 'state':
      return among(PHASE_STATES, id => t(`terms.phaseState.${id}`));
    case 'body':
      return among(BODIES, id => t(`terms.body.${id}`));
    case 'source':
      return among(BOTTLENECK_SOURCES, id => t(`terms.bottleneckSource.${id}`));
    case 'strength':
      return among(STRENGTHS, id => t(`terms.strength.${id}`));
    case 'certainty':
      return among(CERTAINTIES, id => t(`terms.certainty.${id}`));
    case 'method':
      return among(METHODS, id => t(`terms.method.${id}`));
    case 'language':
      return among(LANGUAGES, id => t(`terms.language.${id}`));
    case 'kind': {
      const question = QUESTION_KINDS.find(known => known === value);
      return question
        ? t(`terms.questionKind.${question}`)
        : among(SCOPE_KINDS, id => t(`terms.scopeKind.${id}`));
    }
    default:
      return value;
  }
}
