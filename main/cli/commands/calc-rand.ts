import { parseArgs } from 'node:util';
import * as z from 'zod';
import { randInputSchema, randUcla } from '../../../shared/consensus/rand.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { readJson } from '../read-json.ts';

/** Several panels under `rows`, as the published cases have them, or one by itself. */
const inputSchema = z.preprocess(
  input =>
    typeof input === 'object' && input !== null && 'rows' in input ? input : { only: true, rows: [input] },
  z.object({ rows: z.array(randInputSchema).min(1), only: z.literal(true).optional() }),
);

export const calcRandCommand: CliCommand = {
  name: 'calc rand',
  usage: 'calc rand FILE.json [--json]',
  async run({ args, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const input = readJson(requireArgument(positionals, 0), inputSchema);
    const rows = input.rows.map(({ ratings }) => ({
      ratings,
      ...randUcla(ratings),
    }));
    if (values.json) out(JSON.stringify(input.only ? rows[0] : { rows }));
    else
      for (const row of rows)
        out(
          t('evidence.calc.rand', {
            ...row,
            class: t(`evidence.calc.randClass.${row.class}`),
            disagreement: row.disagreement ? t('evidence.calc.disagreement') : '',
          }),
        );
    return 0;
  },
};
