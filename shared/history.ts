/** Tables whose changes the audit log records, named as in the project file. */
export type AuditOperation = 'insert' | 'update' | 'delete';

/** One row change as the audit log holds it. `before` and `after` are the row's columns, or null. */
export interface AuditEntry {
  seq: number;
  at: string;
  actor: string;
  /** All entries of one act share this id; undo works on it. */
  changeId: string;
  /** The verb that made the change, e.g. `bottlenecks.update`. */
  action: string;
  table: string;
  rowId: string;
  operation: AuditOperation;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** One act as people read it in the history: who did what, when, to which rows. */
export interface HistoryItem {
  changeId: string;
  at: string;
  actor: string;
  action: string;
  /** How many rows it touched; of a large act only the first stand in `rows`. */
  rowCount: number;
  rows: {
    table: string;
    operation: AuditOperation;
    label: string;
    /** What changed is kept back: somebody else's judgement that is not to be seen yet. */
    isHidden: boolean;
    fields: { field: string; before: string | null; after: string | null }[];
  }[];
}

export interface UndoState {
  undo: { changeId: string; action: string } | null;
  redo: { changeId: string; action: string } | null;
}
