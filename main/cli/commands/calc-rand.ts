import { parseArgs } from 'node:util';
import * as z from 'zod';
import { randInputSchema, randUcla } from '../../../shared/consensus/rand.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { readJson } from '../read-json.ts';

/** One panel, or several under `rows` as the published cases have them. */
const inputSchema = z.union([z.object({ rows: z.array(randInputSchema).min(1) }), randInputSchema]);

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
    const rows = ('rows' in input ? input.rows : [input]).map(({ ratings }) => ({
      ratings,
      ...randUcla(ratings),
    }));
    if (values.json) out(JSON.stringify('rows' in input ? { rows } : rows[0]));
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
