import { describeDiskError } from '../../db/disk-errors.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { CliCommand, CliContext, CliIo } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { calcCommand } from './commands/calc.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { restoreCommand } from './commands/restore.ts';
import { roundCommand } from './commands/round.ts';
import { sampleCommand } from './commands/sample.ts';
import { serveCommand } from './commands/serve.ts';
import { sourcesCommand } from './commands/sources.ts';
import { statusCommand } from './commands/status.ts';
import { surveyCommand } from './commands/survey.ts';
import { cliLanguage } from './language.ts';
import { argumentFault, usageOf } from './usage.ts';

const COMMANDS: readonly CliCommand[] = [
  newCommand,
  sampleCommand,
  statusCommand,
  importCommand,
  surveyCommand,
  roundCommand,
  sourcesCommand,
  exportCommand,
  compareCommand,
  calcCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  serveCommand,
];

/**
 * Runs one command line. Answers go to stdout (one JSON object with `--json`), errors to stderr as one line.
 * Resolves to the exit code: 0, 1 for bad input or a failed check, 2 for a wrong command line. Stack traces are
 * shown only with `--debug`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const t = translator(cliLanguage(io.env));
  const debug = argv.includes('--debug');
  const args = argv.filter(argument => argument !== '--debug');
  const usage = COMMANDS.map(command => `  leidraad ${command.usage}`).join('\n');
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help') {
    io.out(`${t('cli.usage')}\n${usage}`);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (!command) {
    io.err(t('cli.unknownCommand', { name, known: COMMANDS.map(known => known.name).join(', ') }));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${t('cli.usage')}\n  ${usageOf(command, rest)}`);
    return 0;
  }
  const context: CliContext = { ...io, t, args: rest };
  try {
    return await command.run(context);
  } catch (thrown) {
    return report(thrown, context, command, debug);
  }
}

function report(thrown: unknown, { t, args, err }: CliContext, command: CliCommand, debug: boolean): number {
  const error = describeDiskError(thrown, '');
  if (debug && thrown instanceof Error) err(thrown.stack ?? thrown.message);
  const usage = () => t('cli.usageOf', { usage: usageOf(command, args) });
  const fault = argumentFault(error, t);
  if (fault !== null) {
    err(`${fault} ${usage()}`);
    return 2;
  }
  if (error instanceof LeidraadError) {
    if (error.code === 'usage') {
      err(usage());
      return 2;
    }
    err(t(`errors.${error.code}`, error.params));
    return 1;
  }
  err(t('cli.unexpected', { reason: error instanceof Error ? error.message : String(error) }));
  return 1;
}
