import type { FaultKind } from '../../faults.ts';

/** What `check` can find wrong with a project file. */
export const faults: Record<FaultKind, string> = {
  database: 'The database file is damaged: {{reason}}',
  'entry-changed': 'Entry {{seq}} of the audit log has been changed afterwards ({{table}} {{rowId}}).',
  'entry-missing': 'Entry {{seq}} of the audit log is missing.',
  'row-unlogged': 'The content of {{table}} {{rowId}} has been changed outside Leidraad.',
  'text-unreadable': 'The text {{id}} cannot be read: {{reason}}',
  'version-altered':
    'The kept version {{label}} was changed afterwards: its content does not match the hash {{hash}}.',
  'version-text-altered':
    'A text of the kept version {{label}} is missing or was changed afterwards (hash {{hash}}).',
};
