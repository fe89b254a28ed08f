import { LeidraadError } from '../../shared/errors.ts';
import type { HostileFault, ImportFault } from '../../shared/import-faults.ts';

/** The error for a file that is damaged, or of a kind that is not read. */
export function unreadable(source: string, reason: ImportFault, options?: ErrorOptions): LeidraadError {
  return new LeidraadError('import-unreadable', { source, reason }, options);
}

/** The error for a file that no honest program writes. */
export function hostile(source: string, reason: HostileFault, options?: ErrorOptions): LeidraadError {
  return new LeidraadError('archive-hostile', { source, reason }, options);
}
