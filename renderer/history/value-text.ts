import type { TFunction } from 'i18next';
import { DECISIONS } from '../../shared/adapte/decisions.ts';
import { COMPARISONS } from '../../shared/adapte/source-recommendations.ts';
import { BOTTLENECK_SOURCES } from '../../shared/bottlenecks.ts';
import { ANSWERS, CRITERION_IDS as CONSIDERATIONS } from '../../shared/considerations/criteria.ts';
import { FRAMEWORK_IDS } from '../../shared/considerations/frameworks.ts';
import { CONTENT_KINDS } from '../../shared/content/kinds.ts';
import { REASON_KINDS } from '../../shared/initiation.ts';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import { ORIGINS } from '../../shared/origin.ts';
import { BODIES } from '../../shared/people.ts';
import { CRITERION_IDS } from '../../shared/phases/criteria.ts';
import { DEVELOPMENT_MODES } from '../../shared/phases/modes.ts';
import { GATE_DECISIONS } from '../../shared/phases/records.ts';
import { PHASE_STATES, PHASES } from '../../shared/phases.ts';
import { LANGUAGES, METHODS } from '../../shared/project.ts';
import { QUESTION_KINDS, SCOPE_KINDS } from '../../shared/questions.ts';
import { SITUATIONS } from '../../shared/recommendations/details.ts';
import { RECOMMENDATION_STATUSES } from '../../shared/recommendations/status.ts';
import { VERBS } from '../../shared/recommendations/verbs.ts';
import { CERTAINTIES, STRENGTHS } from '../../shared/recommendations.ts';
import { LINT_RULES } from '../../shared/text/lint/lint.ts';
import { VERSION_KINDS } from '../../shared/versions.ts';

/** A stored value as people know it: an option shows its label, any other value itself. */
export function valueText(field: string, value: string, t: TFunction): string {
  const among = <T extends string>(options: readonly T[], label: (option: T) => string) => {
    const option = options.find(known => known === value);
    return option === undefined ? value : label(option);
  };
  switch (field) {
    case 'origin':
    case 'dates_origin':
    case 'policy_origin':
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
    case 'criterion':
      return among(CONSIDERATIONS, id => t(`considerations.criterion.${id}`));
    case 'draft':
    case 'panel':
      return among(ANSWERS, id => t(`considerations.answer.${id}`));
    case 'framework':
      return among(FRAMEWORK_IDS, id => t(`considerations.frameworkName.${id}`));
    case 'status':
      return among(RECOMMENDATION_STATUSES, id => t(`recommendations.status.${id}`));
    case 'verb':
      return among(VERBS, id => t(`recommendations.verb.${id}`));
    case 'situation':
      return among(SITUATIONS, id => t(`recommendations.situationIs.${id}`));
    case 'method':
      return among(METHODS, id => t(`terms.method.${id}`));
    case 'language':
      return among(LANGUAGES, id => t(`terms.language.${id}`));
    case 'step_id':
      return stepTexts(value, t).name;
    case 'criterion_id':
      return among(CRITERION_IDS, id => t(`criteria.${id}`));
    case 'phase_id':
      return among(PHASES, id => t(`terms.phase.${id}`));
    case 'decision':
      return among(GATE_DECISIONS, id => t(`phases.gate.verdict.${id}`));
    case 'development_mode':
      return among(DEVELOPMENT_MODES, id => t(`initiation.mode.${id}`));
    case 'kind': {
      const reason = REASON_KINDS.find(known => known === value);
      if (reason) return t(`initiation.reasons.kinds.${reason}`);
      const content = CONTENT_KINDS.find(known => known === value);
      if (content) return t(`content.kind.${content}`);
      const version = VERSION_KINDS.find(known => known === value);
      if (version) return t(`versions.kind.${version}`);
      const adaptation = DECISIONS.find(known => known === value);
      if (adaptation) return t(`adapte.decision.${adaptation}`);
      const question = QUESTION_KINDS.find(known => known === value);
      return question
        ? t(`terms.questionKind.${question}`)
        : among(SCOPE_KINDS, id => t(`terms.scopeKind.${id}`));
    }
    case 'comparison':
      return among(COMPARISONS, id => t(`adapte.comparison.${id}`));
    case 'rule':
      return among(LINT_RULES, id => t(`writing.rule.${id}`));
    default:
      return value;
  }
}
