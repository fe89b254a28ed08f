import { parseArgs } from 'node:util';
import { listInvitations } from '../../../db/comments/invitations.ts';
import type { CommentReceipt } from '../../../shared/comments/intake.ts';
import { commentRejectionText } from '../../../shared/comments/rejection-text.ts';
import type { Invitation } from '../../../shared/comments/round.ts';
import { readCommentIntake, takeCommentIntake } from '../../commands/comments/intake.ts';
import type { ChosenSender } from '../../import/comments/respondent.ts';
import { chooseRound } from '../choose-round.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { readSources } from '../read-sources.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads `.commentaar` files in, as one change: all that can be read comes in, and each file that cannot is named with
 * its reason. Exit 1 when none of the files could be read.
 */
export const importCommentsCommand: CliCommand = {
  name: 'import comments',
  usage: 'import comments FILE SRC… [--round R] [--from NAME] [--altered] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: {
        round: { type: 'string' },
        from: { type: 'string' },
        altered: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    requireArgument(positionals, 1);
    const { env, out } = context;
    return withProjectForWriting(path, cliActor(env), env, async file => {
      const round = file.read(db => chooseRound(db, values.round));
      const intake = await readCommentIntake(file, round.id, readSources(positionals.slice(1)), {
        withAltered: values.altered,
        ...(values.from === undefined
          ? {}
          : {
              sender: chooseSender(
                file.read(db => listInvitations(db, round.id)),
                values.from,
              ),
            }),
      });
      const files = takeCommentIntake(file, intake);
      if (values.json) out(JSON.stringify({ files }));
      else report(files, context);
      return intake.readings.some(reading => reading.answers.length > 0) ? 0 : 1;
    });
  },
};

/** Who files are from that do not say so: an invitee by name, or else just that name. */
function chooseSender(invited: readonly Invitation[], from: string): ChosenSender {
  const wanted = from.trim().toLowerCase();
  const found = invited.find(row => row.name.toLowerCase() === wanted);
  return found ? { invitationId: found.id, name: '' } : { invitationId: null, name: from.trim() };
}

function report(files: readonly CommentReceipt[], { out, err, t }: CliContext): void {
  for (const { source, remarks, rejected, ...counts } of files) {
    const known = remarks.map(remark => t(`comments.remark.${remark}`));
    const text = t('comments.intake.counts', { ...counts, rejected: rejected.length });
    out(`${source}: ${[text, ...known].join(' · ')}`);
    for (const rejection of rejected) err(`${source}: ${commentRejectionText(rejection, t)}`);
  }
}
