import { auditTable } from '../audit-triggers.ts';
import type { Connection } from '../database.ts';

/**
 * Steps made by a command (a proposal taken over, a replacement in the whole guideline) keep the steps that take
 * them back, so that the act can be undone. Typing has its own undo in the editor and keeps none.
 */
export function migrate0170(connection: Connection): void {
  connection.raw.exec('ALTER TABLE document_steps ADD COLUMN inverse TEXT');
  auditTable(connection, { name: 'document_steps', digest: ['steps', 'inverse'] });
}
