import { parseArgs } from 'node:util';
import type { AppraisalReceipt } from '../../../shared/adapte/appraisal-packet.ts';
import { rejectionLine } from '../../../shared/adapte/appraisal-receipts.ts';
import { planAppraisals } from '../../commands/plan-appraisals.ts';
import { readAppraisalFiles, takeAppraisals } from '../../commands/take-appraisals.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { readSources } from '../read-sources.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Takes in what appraisers mailed back, as one change. When something in the files is refused, nothing comes in
 * (exit 1) until `--confirm` says that the rest is to be taken. `--altered` takes what was changed outside the packet
 * too, with a mark, and `--replace` puts it in place of what was filled in here.
 */
export const importAppraisalsCommand: CliCommand = {
  name: 'import appraisals',
  usage: 'import appraisals FILE SRC… [--confirm] [--altered] [--replace] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        confirm: { type: 'boolean', default: false },
        altered: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const { env, out, err, t } = context;
    const options = { withAltered: values.altered, replace: values.replace };
    return withProjectForWriting(path, cliActor(env), env, async file => {
      const readings = await readAppraisalFiles(file, readSources(positionals.slice(1)));
      const { receipts } = file.read(db => planAppraisals(db, readings, options));
      const rejected = receipts.flatMap(receipt => receipt.rejected).length;
      const imported = rejected === 0 || values.confirm;
      const files = imported ? takeAppraisals(file, readings, options) : receipts;
      if (values.json) out(JSON.stringify({ imported, files }));
      else report(files, context);
      if (!imported) {
        err(t('appraisals.heldBack', { count: rejected }));
        err(t('appraisals.heldBackOptions'));
      }
      return imported ? 0 : 1;
    });
  },
};

function report(files: readonly AppraisalReceipt[], { out, t }: CliContext): void {
  for (const { source, forms, updates, duplicates, altered, rejected } of files) {
    out(`${source}: ${t('appraisals.counts', { forms, updates, duplicates, rejected: rejected.length })}`);
    if (altered > 0) out(`  ${t('appraisals.changed', { count: altered })}`);
    for (const rejection of rejected) out(`  ${rejectionLine(rejection, t)}`);
  }
}
