import { parseArgs } from 'node:util';
import { hasAltered, type IntakeReceipt } from '../../../shared/packet/answer-faults.ts';
import { rejectionText } from '../../../shared/packet/rejection-text.ts';
import { readIntake, takeIntake } from '../../commands/survey-intake.ts';
import { chooseSurvey } from '../choose-survey.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { readSources } from '../read-sources.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads answer files and tables in, as one change. When something in them cannot be read, nothing comes in
 * (exit 1) until `--confirm` says that the readable rest is to be taken. `--altered` takes in answers that were
 * changed outside the packet too, with a mark.
 */
export const importSurveyCommand: CliCommand = {
  name: 'import survey',
  usage: 'import survey FILE SRC… [--survey N] [--confirm] [--altered] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        survey: { type: 'string' },
        confirm: { type: 'boolean', default: false },
        altered: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const { env, out, err, t } = context;
    return withProjectForWriting(path, cliActor(env), env, async file => {
      const survey = file.read(db => chooseSurvey(db, values.survey));
      const options = { withAltered: values.altered };
      const { intake, receipts } = await readIntake(
        file,
        survey.id,
        readSources(positionals.slice(1)),
        options,
      );
      const rejected = receipts.flatMap(receipt => receipt.rejected).length;
      const imported = rejected === 0 || values.confirm;
      const files = imported ? takeIntake(file, intake, options) : receipts;
      if (values.json) out(JSON.stringify({ imported, files }));
      else report(files, context);
      if (!imported) {
        err(t('intake.heldBack', { count: rejected }));
        if (receipts.some(hasAltered)) err(t('intake.takeAlteredCli'));
      }
      return imported ? 0 : 1;
    });
  },
};

function report(files: readonly IntakeReceipt[], { out, t }: CliContext): void {
  for (const { source, answers, updates, duplicates, altered, rejected } of files) {
    const counts = { answers, updates, duplicates, rejected: rejected.length };
    out(`${source}: ${t('intake.counts', counts)}`);
    if (altered > 0) out(`  ${t('intake.altered', { count: altered })}`);
    for (const rejection of rejected) out(`  ${rejectionText(rejection, t)}`);
  }
}
