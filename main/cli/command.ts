import type { TFunction } from 'i18next';
import { LeidraadError } from '../../shared/errors.ts';

export interface CliIo {
  out(text: string): void;
  err(text: string): void;
  env: NodeJS.ProcessEnv;
}

export interface CliContext extends CliIo {
  t: TFunction;
  /** What follows the command's name. */
  args: string[];
}

export interface CliCommand {
  name: string;
  /** The command line in one row, without the program's name. */
  usage: string;
  /** Does the work and resolves to the exit code. Throws a LeidraadError for what the user can mend. */
  run(context: CliContext): Promise<number>;
}

/** The positional argument at `index`; a missing one is a usage error. */
export function requireArgument(positionals: readonly string[], index: number): string {
  const value = positionals[index];
  if (value === undefined || value === '') throw new LeidraadError('usage');
  return value;
}
