import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import { readProject } from '../../../db/project.ts';
import { stepTexts } from '../../../shared/locales/step-texts.ts';
import type { CriterionId } from '../../../shared/phases/criteria.ts';
import type { StepStatus } from '../../../shared/phases/engine.ts';
import { type ProjectStatus, readStatus } from '../../commands/status.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';

export const statusCommand: CliCommand = {
  name: 'status',
  usage: 'status FILE [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const { project, status } = await withProject(requireArgument(positionals, 0), file =>
      file.read(db => ({ project: readProject(db), status: readStatus(db) })),
    );
    if (values.json) {
      const { title, method, edition, language, developmentMode, belgianCircle } = project;
      const details = { title, method, edition, language, developmentMode, belgianCircle };
      out(JSON.stringify({ ...details, ...nameStatus(status, t) }));
      return 0;
    }
    out(`${project.title} (${t(`terms.method.${project.method}`)} ${project.edition})`);
    for (const phase of status.phases) {
      out(`  ${t(`terms.phase.${phase.id}`)}: ${t(`terms.phaseState.${phase.state}`)}`);
    }
    out(t('cli.steps'));
    for (const step of activeSteps(status)) out(`  ${stepTexts(step.id, t).name}: ${describeStep(step, t)}`);
    if (status.late.length > 0) out(t('cli.late'));
    for (const { phase, days } of status.late) {
      out(`  ${t(`terms.phase.${phase}`)}: ${t('overview.late', { count: days })}`);
    }
    out(t('cli.gaps'));
    for (const gap of status.gaps) out(`  ${t(`terms.gap.${gap.kind}`, { count: gap.items.length })}`);
    out(t('cli.next'));
    for (const step of status.next) out(`  ${t(`terms.next.${step.kind}`, { count: step.count })}`);
    return 0;
  },
};

/** The status with what steps and criteria are called, so that a reader of the JSON needs no other source. */
function nameStatus(status: ProjectStatus, t: TFunction) {
  const nameOf = (id: CriterionId) => ({ ...status.criteria[id], name: t(`criteria.${id}`) });
  return {
    ...status,
    steps: status.steps.map(step => ({
      ...step,
      ...stepTexts(step.id, t),
      openCriteria: step.openExit.map(nameOf),
    })),
    gates: status.gates.map(gate => ({ ...gate, openCriteria: gate.open.map(nameOf) })),
  };
}

function activeSteps(status: ProjectStatus): StepStatus[] {
  const active = new Set(status.phases.filter(phase => phase.state === 'active').map(phase => phase.id));
  return status.steps.filter(step => active.has(step.phase) && step.state !== 'not-needed');
}

function describeStep({ state, openExit }: StepStatus, t: TFunction): string {
  const open = openExit.map(id => t('cli.openCriterion', { criterion: t(`criteria.${id}`) }));
  return [t(`phases.state.${state}`), ...(state === 'skipped' ? [] : open)].join('; ');
}
