import { LeidraadError } from '../../../shared/errors.ts';
import type { CliCommand } from '../command.ts';
import { calcAbsoluteCommand } from './calc-absolute.ts';
import { calcAgree2Command } from './calc-agree2.ts';
import { calcCertaintyCommand } from './calc-certainty.ts';
import { calcRandCommand } from './calc-rand.ts';

/** What can be computed without a project, by the word after `calc`; each reads its own command line. */
const KINDS: readonly CliCommand[] = [
  calcAbsoluteCommand,
  calcCertaintyCommand,
  calcRandCommand,
  calcAgree2Command,
];

export const calcCommand: CliCommand = {
  name: 'calc',
  usage: KINDS.map(kind => kind.usage).join('\n  leidraad '),
  async run(context) {
    const [name, ...args] = context.args;
    const kind = KINDS.find(candidate => candidate.name === `calc ${name}`);
    if (!kind) throw new LeidraadError('usage');
    return kind.run({ ...context, args });
  },
};
