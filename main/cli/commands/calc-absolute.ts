import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { absoluteEffect } from '../../../shared/evidence/absolute.ts';
import { EVENT_MEASURES } from '../../../shared/evidence/effect.ts';
import { differenceText, riskText } from '../../../shared/evidence/words.ts';
import type { CliCommand } from '../command.ts';
import { cliLanguage } from '../language.ts';

/** Options whose value may begin with a minus sign, which would otherwise be read as the next option. */
const SIGNED = new Set(['--effect', '--ci', '--baseline']);

export const calcAbsoluteCommand: CliCommand = {
  name: 'calc absolute',
  usage: 'calc absolute --measure RR|OR|HR|RD --effect E [--ci L,U] --baseline PER1000 [--json]',
  async run({ args, env, out, t }) {
    const { values } = parseArgs({
      args: joinSigned(args),
      options: {
        measure: { type: 'string' },
        effect: { type: 'string' },
        ci: { type: 'string' },
        baseline: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const measure = EVENT_MEASURES.find(known => known === values.measure?.toUpperCase());
    if (!measure || values.effect === undefined) throw new LeidraadError('usage');
    const limits = values.ci === undefined ? [] : values.ci.split(',');
    if (limits.length !== 0 && limits.length !== 2) throw new LeidraadError('usage');
    const [low, high] = limits.map(readNumber);
    const result = absoluteEffect(
      { measure, estimate: readNumber(values.effect), low: low ?? null, high: high ?? null },
      values.baseline === undefined ? null : readNumber(values.baseline),
    );
    if (!result.ok) throw new LeidraadError('evidence-impossible', { reason: result.faults[0] });
    const { risk: _, ...value } = result.value;
    if (values.json) {
      out(JSON.stringify(value));
      return 0;
    }
    const wording = { t, language: cliLanguage(env) };
    out(t('evidence.calc.with', { value: riskText(result.value, wording) }));
    out(t('evidence.calc.difference', { value: differenceText(result.value, wording) }));
    const interval = value.nntInterval === null ? '' : ` (${value.nntInterval.join('–')})`;
    out(t('evidence.calc.nnt', { value: `${value.nnt ?? t('evidence.calc.none')}${interval}` }));
    for (const warning of value.warnings) out(t(`evidence.warning.${warning}`));
    return 0;
  },
};

function joinSigned(args: readonly string[]): string[] {
  return args.flatMap((argument, index) => {
    if (SIGNED.has(args[index - 1] ?? '')) return [];
    const next = args[index + 1];
    return SIGNED.has(argument) && next !== undefined ? [`${argument}=${next}`] : [argument];
  });
}

/** A number as typed, with a point; what is no number is refused as such further on. */
function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
