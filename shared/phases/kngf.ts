import type { PhaseId } from '../phases.ts';
import type { MethodEdition } from '../project.ts';
import type { CriterionId } from './criteria.ts';
import type { DevelopmentMode } from './modes.ts';
import type { MethodStep, Role } from './step.ts';

/** What differs between the editions of the KNGF methodology, as far as published. */
export interface KngfEdition {
  /** Instruments and frameworks the edition builds on; named in the locales under `phases.basis`. */
  basis: readonly ('agree-ii' | 'grade' | 'aqua')[];
  /** The gate after which implementation begins: with publication, or when published. */
  implementationFollows: PhaseId;
}

/**
 * The 2025 edition builds on AGREE II, GRADE and the AQUA-Leidraad (2021), asks for an accessible digital format,
 * and has implementation start together with publication. Of the 2022 edition no differences from 2019 are known.
 */
export const KNGF_EDITIONS: Record<MethodEdition, KngfEdition> = {
  '2025': { basis: ['agree-ii', 'grade', 'aqua'], implementationFollows: 'editing' },
  '2022': { basis: ['agree-ii', 'grade'], implementationFollows: 'authorisation' },
  '2019': { basis: ['agree-ii', 'grade'], implementationFollows: 'authorisation' },
};

function step<Id extends string>(
  id: Id,
  phase: PhaseId,
  data: {
    who: readonly Role[];
    entry?: readonly CriterionId[];
    exit: readonly CriterionId[];
    editions?: readonly MethodEdition[];
    notFor?: readonly DevelopmentMode[];
  },
) {
  return { id, method: 'kngf' as const, phase, entry: [], ...data };
}

/**
 * The work in each phase of the KNGF methodology, from its account of the low-back-pain guideline (2021) and the
 * fifth edition of the methodology (2025). Which modes do without a step is a default of this program.
 */
const STEPS = [
  step('reasons', 'initiation', { who: ['commissioner', 'steering-group'], exit: ['reasons-recorded'] }),
  step('earlier-versions', 'initiation', {
    who: ['authors'],
    exit: ['earlier-versions-recorded'],
    notFor: ['de-novo'],
  }),
  step('policy-context', 'initiation', { who: ['steering-group'], exit: ['policy-context-written'] }),
  step('preconditions', 'initiation', {
    who: ['commissioner', 'steering-group'],
    exit: ['preconditions-recorded'],
  }),
  step('assignment', 'initiation', {
    who: ['commissioner', 'steering-group'],
    entry: ['reasons-recorded'],
    exit: ['mode-chosen', 'assignment-recorded', 'budget-promised'],
  }),

  step('organisations', 'preparation', { who: ['authors', 'steering-group'], exit: ['organisations-added'] }),
  step('project-group', 'preparation', {
    who: ['organisations', 'authors'],
    entry: ['organisations-added'],
    exit: ['group-composed', 'chair-appointed', 'patients-represented'],
  }),
  step('declarations', 'preparation', {
    who: ['project-group', 'methodologist'],
    entry: ['group-composed'],
    exit: ['declarations-assessed'],
  }),
  step('bottleneck-inventory', 'preparation', {
    who: ['authors', 'project-group', 'users'],
    exit: ['bottlenecks-recorded', 'bottlenecks-prioritised'],
    notFor: ['quick-adoption'],
  }),
  step('framework', 'preparation', { who: ['working-group', 'authors'], exit: ['framework-written'] }),
  step('key-questions', 'preparation', {
    who: ['working-group', 'authors'],
    entry: ['bottlenecks-recorded'],
    exit: ['questions-formulated', 'bottlenecks-decided', 'bottlenecks-answered'],
  }),
  step('outcomes', 'preparation', {
    who: ['working-group', 'sounding-board'],
    entry: ['questions-formulated'],
    exit: ['outcomes-rated'],
    notFor: ['quick-adoption'],
  }),
  step('planning', 'preparation', { who: ['authors'], exit: ['phases-planned'] }),
  step('acceptance', 'preparation', {
    who: ['working-group'],
    entry: ['framework-written', 'questions-formulated'],
    exit: ['framework-accepted'],
  }),

  step('literature', 'development', {
    who: ['authors'],
    entry: ['questions-formulated'],
    exit: ['literature-searched', 'records-screened', 'screening-settled', 'prisma-closes'],
    notFor: ['quick-adoption'],
  }),
  step('evidence', 'development', {
    who: ['authors', 'methodologist'],
    entry: ['literature-searched'],
    exit: ['evidence-summarised', 'evidence-reasoned', 'evidence-overall', 'recommendations-graded'],
  }),
  step('considerations', 'development', {
    who: ['authors', 'working-group'],
    entry: ['evidence-summarised'],
    exit: ['considerations-written'],
  }),
  step('meetings', 'development', {
    who: ['working-group', 'sounding-board'],
    entry: ['framework-accepted'],
    exit: ['meetings-held', 'meetings-quorate', 'decisions-reasoned'],
  }),
  step('recommendations', 'development', {
    who: ['working-group'],
    exit: [
      'questions-recommended',
      'recommendations-strong',
      'recommendations-linked',
      'recommendations-voted',
      'recommendations-adopted',
    ],
  }),
  step('draft', 'development', {
    who: ['authors'],
    exit: ['questions-covered', 'sections-written', 'concept-exported'],
  }),

  step('comment-project-group', 'comment', {
    who: ['working-group', 'sounding-board'],
    entry: ['concept-exported'],
    exit: ['group-commented'],
  }),
  step('comment-field', 'comment', {
    who: ['organisations', 'users'],
    entry: ['group-commented'],
    exit: ['comments-collected'],
  }),
  step('comment-processing', 'comment', {
    who: ['authors'],
    entry: ['comments-collected'],
    exit: ['comments-answered'],
  }),
  step('comment-meeting', 'comment', {
    who: ['working-group', 'sounding-board'],
    entry: ['comments-answered'],
    exit: ['text-settled'],
  }),

  step('language', 'editing', { who: ['editor', 'authors'], entry: ['text-settled'], exit: ['text-edited'] }),
  step('consistency', 'editing', { who: ['authors', 'methodologist'], exit: ['consistency-checked'] }),
  step('digital-format', 'editing', {
    who: ['editor', 'publisher'],
    exit: ['digital-format-made'],
    editions: ['2025'],
  }),
  step('freeze', 'editing', { who: ['authors'], entry: ['text-edited'], exit: ['version-frozen'] }),

  step('authorisation', 'authorisation', {
    who: ['organisations', 'steering-group'],
    entry: ['version-frozen'],
    exit: ['authorisations-received'],
  }),
  step('publication', 'authorisation', {
    who: ['publisher'],
    entry: ['authorisations-received'],
    exit: ['published', 'review-date-set'],
  }),
  step('register', 'authorisation', {
    who: ['steering-group'],
    entry: ['authorisations-received'],
    exit: ['register-offered'],
  }),

  step('programme', 'implementation', { who: ['publisher', 'authors'], exit: ['programme-planned'] }),
  step('indicators', 'implementation', {
    who: ['authors', 'methodologist'],
    exit: ['indicators-recorded', 'recommendations-measured'],
  }),
  step('products', 'implementation', {
    who: ['authors', 'editor'],
    entry: ['programme-planned'],
    exit: ['products-made'],
  }),
  step('training', 'implementation', {
    who: ['publisher'],
    entry: ['programme-planned'],
    exit: ['training-given'],
  }),

  step('monitoring', 'evaluation', { who: ['publisher', 'working-group'], exit: ['use-monitored'] }),
  step('review', 'evaluation', {
    who: ['steering-group', 'working-group'],
    entry: ['use-monitored'],
    exit: ['review-decided'],
  }),
] as const;

export type KngfStepId = (typeof STEPS)[number]['id'];

export const KNGF_STEPS: readonly (MethodStep & { id: KngfStepId })[] = STEPS;
