import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { TFunction } from 'i18next';
import { describeDiskError } from '../../../db/disk-errors.ts';
import type { RecommendationReport } from '../../../shared/adapte/recommendation-list.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import {
  findSource,
  importRecommendations,
  previewRecommendations,
} from '../../commands/import-recommendations.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads recommendations of a source guideline from tables, as one change. When a row in them cannot be read, nothing
 * comes in (exit 1) until `--confirm` says that the readable rest is to be taken.
 */
export const importRecommendationsCommand: CliCommand = {
  name: 'import recommendations',
  usage: 'import recommendations FILE SRC… --source LABEL [--confirm] [--json]',
  async run({ args, env, out, err, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        confirm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const { source: label } = values;
    if (label === undefined) throw new LeidraadError('usage');
    const sources = positionals.slice(1).map(readSource);
    return withProjectForWriting(path, cliActor(env), env, file => {
      const sourceId = file.read(db => findSource(db, label).id);
      const preview = file.read(db =>
        sources.map(({ name, bytes }) => previewRecommendations(db, bytes, name, { sourceId })),
      );
      const rejected = preview.flatMap(report => report.rejected).length;
      const imported = rejected === 0 || values.confirm;
      const files = imported
        ? file.change('adapte.import', db =>
            sources.map(({ name, bytes }) => importRecommendations(db, bytes, name, { sourceId })),
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

function describe({ source, rejected, unplaced, ...counts }: RecommendationReport, t: TFunction): string {
  return [
    `${source}: ${t('adapte.import.report', counts)}`,
    ...(unplaced === 0 ? [] : [`  ${t('adapte.import.unplaced', { count: unplaced })}`]),
    ...rejected.map(
      ({ row, reason, value }) =>
        `  ${t('adapte.import.rejectedRow', { row, reason: t(`adapte.import.rejections.${reason}`), value })}`,
    ),
  ].join('\n');
}
