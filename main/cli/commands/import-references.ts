import { parseArgs } from 'node:util';
import type { FileReceipt } from '../../../shared/references/import.ts';
import { importReferences } from '../../commands/import-references.ts';
import { readReferenceSources } from '../../import/references/read-sources.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads references from files and folders in, as one change: every readable record comes in, and each that is not
 * is named with its file, its number, its line and the reason. Importing the same again adds nothing.
 */
export const importReferencesCommand: CliCommand = {
  name: 'import references',
  usage: 'import references FILE SRC… [--database NAME] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: { database: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const { env, out, t } = context;
    const readings = readReferenceSources(positionals.slice(1), values.database);
    return withProjectForWriting(path, cliActor(env), env, file => {
      const receipt = file.change('references.import', db =>
        importReferences(db, readings, new Date().toISOString()),
      ).result;
      if (values.json) out(JSON.stringify(receipt));
      else {
        for (const entry of receipt.files) describe(entry, context);
        out(t('references.import.total', { ...receipt, rejected: receipt.rejected.length }));
      }
      return 0;
    });
  },
};

function describe({ source, rejected, ...counts }: FileReceipt, { out, t }: CliContext): void {
  out(`${source}: ${t('references.import.counts', { ...counts, rejected: rejected.length })}`);
  for (const { record, line, reason } of rejected) {
    const place = record === 0 ? '' : `${t('references.import.place', { record, line })}: `;
    out(`  ${place}${t(`references.fault.${reason}`)}`);
  }
}
