import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import { describeDiskError } from '../../../db/disk-errors.ts';
import type { EvidenceReport } from '../../../shared/evidence/list.ts';
import { importEvidence, previewEvidenceImport } from '../../commands/import-evidence.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads evidence from spreadsheets in, as one change. When a row in them cannot be read, nothing comes in
 * (exit 1) until `--confirm` says that the readable rest is to be taken.
 */
export const importEvidenceCommand: CliCommand = {
  name: 'import evidence',
  usage: 'import evidence FILE SRC… [--confirm] [--json]',
  async run({ args, env, out, err, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        confirm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const sources = positionals.slice(1).map(readSource);
    return withProjectForWriting(path, cliActor(env), env, file => {
      const preview = file.read(db =>
        sources.map(({ name, bytes }) => previewEvidenceImport(db, bytes, name)),
      );
      const rejected = preview.flatMap(report => report.rejected).length;
      const imported = rejected === 0 || values.confirm;
      const files = imported
        ? file.change('evidence.import', db =>
            sources.map(({ name, bytes }) => importEvidence(db, bytes, name)),
          ).result
        : preview;
      if (values.json) out(JSON.stringify({ imported, files }));
      else for (const report of files) out(describe(report, t));
      if (!imported) err(t('intake.heldBack', { count: rejected }));
      return imported ? 0 : 1;
    });
  },
};

function readSource(path: string): { name: string; bytes: Uint8Array } {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    throw describeDiskError(error, path);
  }
}

function describe(report: EvidenceReport, t: TFunction): string {
  const { source, rejected, ...counts } = report;
  return [
    `${source}: ${t('evidence.import.report', counts)}`,
    ...rejected.map(
      ({ row, reason, value }) =>
        `  ${t('evidence.import.rejectedRow', { row, reason: t(`evidence.import.rejections.${reason}`), value })}`,
    ),
  ].join('\n');
}
