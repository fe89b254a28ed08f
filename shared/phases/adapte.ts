import type { PhaseId } from '../phases.ts';
import type { AdapteModule, AdaptePhase, ToolId } from './adapte-tools.ts';
import type { CriterionId } from './criteria.ts';
import type { DevelopmentMode } from './modes.ts';
import type { MethodStep, Role } from './step.ts';

/** Without source guidelines there is nothing to adapt. */
const NO_SOURCES: readonly DevelopmentMode[] = ['de-novo'];
/** RAPADAPTE (Alper et al. 2016) leaves out what serves choosing among many sources. */
const NO_CHOICE: readonly DevelopmentMode[] = ['de-novo', 'quick-adoption'];
/** An update keeps the sources that were chosen before, and looks whether they are current. */
const NO_NEW_SOURCES: readonly DevelopmentMode[] = ['de-novo', 'update'];

function step<Id extends string>(
  id: Id,
  [phase, adaptePhase, module]: readonly [PhaseId, AdaptePhase, AdapteModule],
  data: {
    who: readonly Role[];
    entry?: readonly CriterionId[];
    exit: readonly CriterionId[];
    tools?: readonly ToolId[];
    notFor?: readonly DevelopmentMode[];
  },
) {
  return { id, method: 'adapte' as const, phase, adaptePhase, module, entry: [], ...data };
}

/**
 * The 24 steps of ADAPTE 2.0 (The ADAPTE Collaboration, 2009), each in the KNGF phase in which its work falls.
 * Names verified in Fervers 2011, Harrison 2013, Abdul-Khalek 2017 and CIHR. Which modes do without a step is a
 * default of this program; a step can be skipped, with a reason, in any mode.
 */
const STEPS = [
  step('adapte-committee', ['initiation', 'set-up', 'preparation'], {
    who: ['commissioner', 'steering-group'],
    exit: ['committee-established'],
    tools: ['resources'],
  }),
  step('adapte-topic', ['initiation', 'set-up', 'preparation'], {
    who: ['committee', 'steering-group'],
    exit: ['reasons-recorded'],
  }),
  step('adapte-feasibility', ['initiation', 'set-up', 'preparation'], {
    who: ['committee', 'methodologist'],
    entry: ['reasons-recorded'],
    exit: ['feasibility-checked'],
    tools: ['search'],
    notFor: ['de-novo', 'update'],
  }),
  step('adapte-resources', ['preparation', 'set-up', 'preparation'], {
    who: ['committee'],
    entry: ['feasibility-checked'],
    exit: ['resources-listed'],
    notFor: ['quick-adoption'],
  }),
  step('adapte-setup', ['preparation', 'set-up', 'preparation'], {
    who: ['committee', 'working-group'],
    entry: ['committee-established'],
    exit: ['group-composed', 'declarations-assessed', 'consensus-agreed'],
    tools: ['coi', 'consensus'],
  }),
  step('adapte-plan', ['preparation', 'set-up', 'preparation'], {
    who: ['committee', 'methodologist'],
    entry: ['resources-listed', 'declarations-assessed'],
    exit: ['plan-written', 'phases-planned'],
    tools: ['workplan'],
  }),
  step('adapte-questions', ['preparation', 'adaptation', 'scope'], {
    who: ['working-group', 'authors'],
    entry: ['plan-written'],
    exit: ['questions-formulated', 'questions-structured'],
    tools: ['pipoh'],
  }),
  step('adapte-search', ['development', 'adaptation', 'search'], {
    who: ['authors', 'methodologist'],
    entry: ['questions-formulated'],
    exit: ['sources-searched'],
    tools: ['search'],
    notFor: NO_NEW_SOURCES,
  }),
  step('adapte-screen', ['development', 'adaptation', 'search'], {
    who: ['authors'],
    entry: ['sources-searched'],
    exit: ['sources-screened'],
    tools: ['characteristics', 'content'],
    notFor: NO_NEW_SOURCES,
  }),
  step('adapte-reduce', ['development', 'adaptation', 'search'], {
    who: ['authors', 'appraisers'],
    entry: ['sources-screened'],
    exit: ['sources-reduced'],
    tools: ['agree'],
    notFor: ['de-novo', 'quick-adoption', 'update'],
  }),
  step('adapte-quality', ['development', 'adaptation', 'assessment'], {
    who: ['appraisers'],
    entry: ['sources-screened'],
    exit: ['sources-appraised'],
    tools: ['agree', 'agree-calc'],
    notFor: NO_NEW_SOURCES,
  }),
  step('adapte-currency', ['development', 'adaptation', 'assessment'], {
    who: ['authors'],
    entry: ['sources-screened'],
    exit: ['currency-judged'],
    tools: ['currency'],
    notFor: NO_SOURCES,
  }),
  step('adapte-content', ['development', 'adaptation', 'assessment'], {
    who: ['authors', 'working-group'],
    entry: ['sources-screened'],
    exit: ['source-recommendations-entered', 'content-compared'],
    tools: ['matrix'],
    notFor: NO_CHOICE,
  }),
  step('adapte-consistency', ['development', 'adaptation', 'assessment'], {
    who: ['authors', 'methodologist'],
    entry: ['sources-screened'],
    exit: ['consistency-judged'],
    tools: ['eval-search', 'eval-validity'],
    notFor: NO_CHOICE,
  }),
  step('adapte-acceptability', ['development', 'adaptation', 'assessment'], {
    who: ['working-group', 'sounding-board'],
    entry: ['content-compared'],
    exit: ['applicability-judged'],
    tools: ['eval-accept'],
    notFor: NO_SOURCES,
  }),
  step('adapte-review', ['development', 'adaptation', 'decision'], {
    who: ['working-group'],
    entry: ['sources-appraised', 'currency-judged', 'applicability-judged'],
    exit: ['assessments-reviewed'],
    tools: ['panel-resources'],
    notFor: NO_CHOICE,
  }),
  step('adapte-select', ['development', 'adaptation', 'decision'], {
    who: ['working-group'],
    entry: ['assessments-reviewed'],
    exit: ['sources-decided'],
    notFor: NO_SOURCES,
  }),
  step('adapte-draft', ['development', 'adaptation', 'customisation'], {
    who: ['authors'],
    entry: ['sources-decided'],
    exit: ['questions-covered', 'sections-written'],
    tools: ['content-check'],
    notFor: NO_SOURCES,
  }),
  step('adapte-external-review', ['comment', 'finalisation', 'review'], {
    who: ['users', 'organisations'],
    entry: ['sections-written'],
    exit: ['comments-collected', 'comments-answered'],
    tools: ['ext-review'],
  }),
  step('adapte-endorsement', ['authorisation', 'finalisation', 'review'], {
    who: ['organisations'],
    entry: ['comments-answered'],
    exit: ['authorisations-received'],
  }),
  step('adapte-developers', ['authorisation', 'finalisation', 'review'], {
    who: ['authors'],
    entry: ['sections-written'],
    exit: ['developers-consulted'],
    notFor: NO_SOURCES,
  }),
  step('adapte-acknowledge', ['authorisation', 'finalisation', 'review'], {
    who: ['authors', 'editor'],
    entry: ['sources-decided'],
    exit: ['sources-acknowledged'],
    notFor: NO_SOURCES,
  }),
  step('adapte-aftercare', ['authorisation', 'finalisation', 'aftercare'], {
    who: ['committee', 'steering-group'],
    entry: ['sections-written'],
    exit: ['review-date-set'],
    tools: ['update-table'],
  }),
  step('adapte-production', ['authorisation', 'finalisation', 'production'], {
    who: ['editor', 'publisher'],
    entry: ['authorisations-received'],
    exit: ['published'],
  }),
] as const;

export type AdapteStepId = (typeof STEPS)[number]['id'];

export const ADAPTE_STEPS: readonly (MethodStep & { id: AdapteStepId })[] = STEPS.map(
  ({ adaptePhase, module, ...rest }, index) => ({
    ...rest,
    adapte: { number: index + 1, phase: adaptePhase, module },
  }),
);
