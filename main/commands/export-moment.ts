import { lastChangedAt } from '../../db/audit.ts';
import type { ReadHandle } from '../../db/database.ts';
import { findVersion } from './versions.ts';

/**
 * The moment an export that must come out the same twice is dated by: that of the version by id or label, or of the
 * last change to the project.
 */
export function exportMoment(db: ReadHandle, version: string | null): string {
  return version === null ? lastChangedAt(db) : findVersion(db, version).createdAt;
}
