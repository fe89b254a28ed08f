import type { SourceReading } from '../../commands/import-references.ts';
import { pendingReadings } from '../pending.ts';

/** Files with references, each with what was read of it. */
export const pendingReferences = pendingReadings<SourceReading[]>();
