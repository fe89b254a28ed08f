import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LeidraadError } from '../../../shared/errors.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { TRACKED } from '../../../shared/word-import.ts';
import { compareComparables } from '../../commands/compare/compare-comparables.ts';
import { readComparable } from '../../commands/compare/read-comparable.ts';
import { summaryLines, writeRedline } from '../../export/redline/write-redline.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliLanguage } from '../language.ts';
import { writeWhole } from '../write-whole.ts';

export const compareCommand: CliCommand = {
  name: 'compare',
  usage: 'compare A B [-o REDLINE.html] [--tracked accept|reject] [--lang nl|fr|en] [--json]',
  async run({ args, out, t, env }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        lang: { type: 'string' },
        tracked: { type: 'string', default: 'accept' },
        json: { type: 'boolean', default: false },
      },
    });
    const [base, target] = [requireArgument(positionals, 0), requireArgument(positionals, 1)];
    const language =
      values.lang === undefined ? cliLanguage(env) : LANGUAGES.find(known => known === values.lang);
    const tracked = TRACKED.find(known => known === values.tracked);
    if (!language || !tracked) throw new LeidraadError('usage');
    const output = values.output === undefined ? null : resolve(values.output);
    if (output !== null && [base, target].some(path => resolve(path) === output))
      throw new LeidraadError('file-exists', { path: output });
    const comparison = compareComparables(
      await readComparable(base, tracked),
      await readComparable(target, tracked),
    );
    if (output !== null) writeWhole(output, new TextEncoder().encode(writeRedline(comparison, language)));
    if (values.json) {
      const documents = comparison.documents.map(({ redline: _redline, ...document }) => document);
      out(JSON.stringify({ ...comparison, documents, output }));
      return 0;
    }
    const lines = summaryLines(comparison.summary, t);
    out(lines.length === 0 ? t('compare.nothing') : lines.join('\n'));
    for (const { title, state } of comparison.decisions)
      out(`${title}: ${t(`compare.documentState.${state}`)}`);
    if (output !== null) out(t('cli.exported', { path: output }));
    return 0;
  },
};
