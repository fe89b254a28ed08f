import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { computeCertainty } from '../../../shared/evidence/certainty.ts';
import { overallCertainty } from '../../../shared/evidence/overall.ts';
import { standing } from '../../../shared/evidence/records.ts';
import { explainCertainty } from '../../../shared/evidence/words.ts';
import { certaintySymbol } from '../../../shared/recommendations.ts';
import { type CertaintyOutcome, certaintyInputSchema } from '../certainty-input.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { cliLanguage } from '../language.ts';
import { readJson } from '../read-json.ts';

export const calcCertaintyCommand: CliCommand = {
  name: 'calc certainty',
  usage: 'calc certainty FILE.json [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const input = readJson(requireArgument(positionals, 0), certaintyInputSchema);
    const outcomes = input.outcomes.map(row => grade(row, context));
    const overall =
      input.only === undefined
        ? overallCertainty(
            input.rule,
            outcomes.map(({ name, importance, certainty, favours }) => ({
              name,
              isCritical: importance === 'critical',
              certainty,
              favours,
            })),
            input.isBalanceClear,
          )
        : null;
    if (values.json) context.out(JSON.stringify(overall === null ? outcomes[0] : { outcomes, overall }));
    else print(outcomes, overall?.certainty ?? null, context);
    return 0;
  },
};

type Graded = ReturnType<typeof grade>;

/** One outcome graded; a level that a factor does not have is refused. */
function grade(row: CertaintyOutcome, { t, env }: CliContext) {
  const { name, design = 'randomised', factors, importance, favours, override } = row;
  if (row.certainty !== undefined) {
    const certainty = standing(row.certainty, override);
    return {
      name,
      importance,
      favours,
      certainty,
      symbol: certaintySymbol(certainty),
      explanation: [],
      warnings: [],
    };
  }
  const computed = computeCertainty(design, factors);
  const refused = computed.concerns.find(
    ({ kind }) => kind === 'level-not-allowed' || kind === 'factor-twice',
  );
  if (refused) {
    const reason = `${refused.kind}: ${refused.factors.join(', ')}`;
    throw new LeidraadError('calc-input', { detail: reason });
  }
  const certainty = standing(computed.certainty, override);
  return {
    name,
    importance,
    favours,
    start: computed.start,
    sum: computed.sum,
    computed: computed.certainty,
    certainty,
    symbol: certaintySymbol(certainty),
    explanation: explainCertainty(design, computed, { t, language: cliLanguage(env) }),
    warnings: computed.concerns,
  };
}

function print(
  outcomes: readonly Graded[],
  overall: Graded['certainty'] | null,
  { out, t }: CliContext,
): void {
  for (const { name, symbol, certainty, explanation, warnings } of outcomes) {
    out(
      t('evidence.calc.certainty', {
        name: name === '' ? t('evidence.certainty.title') : name,
        symbol,
        certainty: t(`terms.certainty.${certainty}`),
      }),
    );
    for (const line of explanation) out(`  ${line}`);
    for (const { kind, factors } of warnings) {
      const named = factors.map(factor => t(`evidence.factor.${factor}`)).join(', ');
      out(`  ${t(`evidence.concern.${kind}`, { factors: named })}`);
    }
  }
  if (overall !== null) out(t('evidence.calc.overall', { certainty: t(`terms.certainty.${overall}`) }));
}
