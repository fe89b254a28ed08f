import type { TFunction } from 'i18next';
import type { CliCommand } from './command.ts';

/** How a command is written; of one with several kinds, the kind that was meant when the arguments name it. */
export function usageOf({ name, usage }: CliCommand, args: readonly string[]): string {
  const lines = usage.split('\n').map(line => line.trim().replace(/^leidraad /, ''));
  const meant = lines.filter(line => line === `${name} ${args[0]}` || line.startsWith(`${name} ${args[0]} `));
  return (meant.length > 0 ? meant : lines).map(line => `leidraad ${line}`).join('\n  ');
}

/** What `util.parseArgs` throws, by its code, and the sentence for it. */
const FAULTS = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'cli.unknownOption',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'cli.optionValue',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'cli.unexpectedArgument',
} as const;

/** The sentence for a command line that cannot be read, or null when the error is of another kind. */
export function argumentFault(error: unknown, t: TFunction): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const fault = Object.entries(FAULTS).find(([code]) => code === error.code);
  if (!fault) return null;
  // Node names the option or argument between quotes, an option that wants a value with "<value>" behind it.
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  return t(fault[1], { argument: named.replace(/ <value>$/, '').replace(/^-\w, /, '') });
}
