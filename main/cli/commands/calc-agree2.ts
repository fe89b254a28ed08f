import { parseArgs } from 'node:util';
import { agree2Discordant, agree2DomainScore, agree2InputSchema } from '../../../shared/adapte/agree2.ts';
import { roundHalfUp } from '../../../shared/evidence/round.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { readJson } from '../read-json.ts';

export const calcAgree2Command: CliCommand = {
  name: 'calc agree2',
  usage: 'calc agree2 FILE.json [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const { domain, items, appraisers } = readJson(requireArgument(positionals, 0), agree2InputSchema);
    const score = agree2DomainScore(appraisers);
    const printed = score.scaledPercent === null ? null : `${roundHalfUp(score.scaledPercent)} %`;
    const discuss = agree2Discordant(appraisers).map(item => item + 1);
    if (values.json) {
      const named = domain === undefined ? {} : { domain };
      out(JSON.stringify({ ...named, items, appraisers: appraisers.length, ...score, printed, discuss }));
      return 0;
    }
    out(t('evidence.calc.agree2', { ...score, percent: printed ?? t('evidence.calc.none') }));
    if (discuss.length > 0) out(t('evidence.calc.discordant', { items: discuss.join(', ') }));
    return 0;
  },
};
