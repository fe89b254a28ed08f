import { runCli } from '../../main/cli/run.ts';
import { tempFolder } from './temp-folder.ts';

export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/** Runs one command line in this process, with a data folder of its own. */
export async function leidraad(...argv: string[]): Promise<CliRun> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await runCli(argv, {
    out: text => lines.out.push(text),
    err: text => lines.err.push(text),
    env: { LEIDRAAD_HOME: tempFolder(), LEIDRAAD_LANG: 'nl' },
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}
