import { parseArgs } from 'node:util';
import { readProject } from '../../../db/project.ts';
import { readStatus } from '../../commands/status.ts';
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
      const { title, method, edition, language } = project;
      out(JSON.stringify({ title, method, edition, language, ...status }));
      return 0;
    }
    out(`${project.title} (${t(`terms.method.${project.method}`)} ${project.edition})`);
    for (const phase of status.phases) {
      out(`  ${t(`terms.phase.${phase.id}`)}: ${t(`terms.phaseState.${phase.state}`)}`);
    }
    out(t('cli.gaps'));
    for (const gap of status.gaps) out(`  ${t(`terms.gap.${gap.kind}`, { count: gap.items.length })}`);
    out(t('cli.next'));
    for (const step of status.next) out(`  ${t(`terms.next.${step.kind}`, { count: step.count })}`);
    return 0;
  },
};
