import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { makePacket } from '../../commands/survey-packet.ts';
import { surveyPacketFile } from '../../export/packet/survey-packet-file.ts';
import { chooseSurvey } from '../choose-survey.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';
import { writeWhole } from '../write-whole.ts';

export const surveyCommand: CliCommand = {
  name: 'survey',
  usage: 'survey packet FILE -o OUT.html [--survey N] [--json]',
  async run({ args, env, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        survey: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (requireArgument(positionals, 0) !== 'packet' || values.output === undefined) {
      throw new LeidraadError('usage');
    }
    const path = requireArgument(positionals, 1);
    const target = resolve(values.output);
    if (target === resolve(path)) throw new LeidraadError('file-exists', { path: target });
    const packet = await withProjectForWriting(path, cliActor(env), env, file =>
      makePacket(file, file.read(db => chooseSurvey(db, values.survey)).id),
    );
    const { packetId, baseHash } = packet;
    writeWhole(target, new TextEncoder().encode(surveyPacketFile(packet).html));
    out(
      values.json
        ? JSON.stringify({ path: target, packetId, baseHash })
        : t('cli.exported', { path: target }),
    );
    return 0;
  },
};
