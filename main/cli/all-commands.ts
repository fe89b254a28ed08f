import type { CliCommand } from './command.ts';
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

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
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
