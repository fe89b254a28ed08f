/** One thing that is wrong with a project file; `seq` is the number of an entry in the audit log. */
export type ProjectFault =
  | { kind: 'database'; reason: string }
  | { kind: 'entry-changed' | 'entry-missing'; seq: number; table: string; rowId: string }
  | { kind: 'row-unlogged'; table: string; rowId: string }
  | { kind: 'text-unreadable'; id: string; reason: string }
  | { kind: 'version-altered' | 'version-text-altered'; label: string; hash: string };

export type FaultKind = ProjectFault['kind'];
