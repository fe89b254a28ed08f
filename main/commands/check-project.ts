import { checkAudit } from '../../db/audit.ts';
import type { Connection } from '../../db/database.ts';
import { listTexts } from '../../db/documents.ts';
import { checkIntegrity } from '../../db/integrity.ts';
import type { ProjectFault } from '../../shared/faults.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { checkVersions } from './versions.ts';

/** Proves a project file: the database, its references, the audit log, that every text can be read, and every version. */
export function checkProject(connection: Connection): ProjectFault[] {
  const damage = checkIntegrity(connection).map(reason => ({ kind: 'database' as const, reason }));
  if (damage.length > 0) return damage;
  const log = checkAudit(connection).map(({ kind, seq, table, rowId }): ProjectFault => {
    const place = { table: table ?? '', rowId: rowId ?? '' };
    return kind === 'row-unlogged' ? { kind, ...place } : { kind, seq: seq ?? 0, ...place };
  });
  const texts = listTexts(connection).flatMap(({ id, format, body }): ProjectFault[] => {
    try {
      readStoredBody(format, body);
      return [];
    } catch (error) {
      return [
        { kind: 'text-unreadable', id, reason: error instanceof Error ? error.message : String(error) },
      ];
    }
  });
  return [...log, ...texts, ...checkVersions(connection)];
}
