import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProjectFault } from '../../../shared/faults.ts';
import { LINT_RULES } from '../../../shared/text/lint/lint.ts';
import { checkProject } from '../../commands/check-project.ts';
import { checkRelease } from '../../commands/check-release.ts';
import { openFindings } from '../../commands/house-style.ts';
import { readStatus } from '../../commands/status.ts';
import { isZip } from '../../import/archive/open-archive.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { withProject } from '../with-project.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'check FILE|RELEASE.zip [--json]',
  async run({ args, out, err, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const path = requireArgument(positionals, 0);
    if (isRelease(path)) return proveRelease(path, values.json, { out, err, t });
    const { faults, gaps, lint } = await withProject(path, file => {
      const faults = checkProject(file.connection);
      // A file whose rows cannot be trusted has no gaps worth listing.
      return faults.length > 0
        ? { faults, gaps: [], lint: [] }
        : { faults, gaps: file.read(readStatus).gaps, lint: file.read(openFindings) };
    });
    if (values.json) out(JSON.stringify({ ok: faults.length === 0, faults, gaps, lint }));
    for (const fault of faults) err(describeFault(fault, t));
    if (faults.length > 0) return 1;
    if (!values.json) {
      out(t('cli.sound', { path }));
      // The house style is advice: it never makes a file wrong.
      if (lint.length > 0) out(`  ${t('writing.lint', { count: lint.length })}`);
      for (const rule of LINT_RULES) {
        const count = lint.filter(finding => finding.rule === rule).length;
        if (count > 0) out(`    ${t(`writing.rule.${rule}`)}: ${count}`);
      }
      for (const gap of gaps) out(`  ${t(`terms.gap.${gap.kind}`, { count: gap.items.length })}`);
    }
    return 0;
  },
};

function describeFault(fault: ProjectFault, t: CliContext['t']): string {
  const { kind, ...params } = fault;
  return t(`faults.${kind}`, params);
}

/** A zip is told by how it begins, not by its name. */
function isRelease(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4);
    readSync(file, head, 0, head.length, 0);
    return isZip(head);
  } finally {
    closeSync(file);
  }
}

function proveRelease(
  path: string,
  asJson: boolean,
  { out, err, t }: Pick<CliContext, 'out' | 'err' | 't'>,
): number {
  const { manifest, faults } = checkRelease(readFileSync(path), basename(path));
  if (asJson) out(JSON.stringify({ ok: faults.length === 0, faults, manifest }));
  for (const { kind, ...params } of faults)
    err(t(`releases.fault.${kind}`, { expected: '', found: '', ...params }));
  if (faults.length > 0) return 1;
  const version = manifest.version?.label ?? t('exports.workingVersion');
  const { title } = manifest.project;
  if (!asJson) out(t('releases.sound', { path, count: manifest.files.length, title, version }));
  return 0;
}
