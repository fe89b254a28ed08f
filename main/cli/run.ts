import type { TFunction } from 'i18next';
import { describeDiskError } from '../../db/disk-errors.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { CliCommand, CliContext, CliIo } from './command.ts';
import { cliLanguage } from './language.ts';
import { argumentFault, usageOf } from './usage.ts';

/**
 * Runs one command line. Answers go to stdout (one JSON object with `--json`), errors to stderr as one line.
 * Resolves to the exit code: 0, 1 for bad input or a failed check, 2 for a wrong command line. Stack traces are
 * shown only with `--debug`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const t = translator(cliLanguage(io.env));
  const debug = argv.includes('--debug');
  const args = argv.filter(argument => argument !== '--debug');
  const [name, ...rest] = args;
  const command = name === 'serve' ? await loadServe() : (await loadAll()).find(known => known.name === name);
  if (!command) return showCommands(name, io, t);
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

/** What the browser waits for starts without the code of all other commands. */
const loadServe = async () => (await import('./commands/serve.ts')).serveCommand;
const loadAll = async () => (await import('./all-commands.ts')).COMMANDS;

/** The help, or which commands there are when it was none of them. */
async function showCommands(name: string | undefined, io: CliIo, t: TFunction): Promise<number> {
  const commands = await loadAll();
  if (name === undefined || name === 'help' || name === '--help') {
    io.out([t('cli.usage'), ...commands.map(command => `  leidraad ${command.usage}`)].join('\n'));
    return name === undefined ? 2 : 0;
  }
  io.err(t('cli.unknownCommand', { name, known: commands.map(known => known.name).join(', ') }));
  return 2;
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
