import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { listChangedTables } from '../db/audit.ts';
import type { ChangeResult } from '../db/changes.ts';
import type { WriteHandle } from '../db/database.ts';
import { listChangeSteps } from '../db/documents.ts';
import { listSeats } from '../db/people.ts';
import { readProject } from '../db/project.ts';
import type { ProjectFile } from '../db/project-file.ts';
import { LeidraadError } from '../shared/errors.ts';
import type { UndoState } from '../shared/history.ts';
import { mayDo, rightsFor, type WorkingAs, workingAs } from '../shared/people/act-rights.ts';
import type { ProjectSummary } from '../shared/project.ts';
import { undoAct } from './commands/undo-act.ts';
import { type EventBus, openEventBus } from './events.ts';

interface Act {
  changeId: string;
  action: string;
}

/** An open project file with what this session did in it, so that acts can be undone in turn. */
export interface OpenProject {
  readonly key: string;
  readonly file: ProjectFile;
  /** Tells every window on the project what happens to it. */
  readonly events: EventBus;
  /** The same project, whose changes are told as made by this window. */
  forWindow(windowId: string | null): OpenProject;
  summary(): ProjectSummary;
  /** Runs a verb as one logged change that can be undone. */
  change<T>(action: string, work: (db: WriteHandle) => T): ChangeResult<T>;
  /** Runs a verb with an undo of its own (typing). */
  changeSilently<T>(action: string, work: (db: WriteHandle) => T): ChangeResult<T>;
  undoState(): UndoState;
  /** Takes back the last act; with `changeId` only when that is the last one. */
  undo(changeId?: string): Act;
  redo(): Act;
}

/** The name of an open file in URLs: the same after a restart, and no path leaks into the address. */
export function projectKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/**
 * Follows what happens to an open file. Every act passes here, and is refused with `right-missing` when the seat
 * one works in does not allow it (`shared/people/act-rights.ts`); the command line works as project leader.
 *
 * @param seatOf the seat the user chose for this project, if any
 */
export function trackProject(file: ProjectFile, seatOf: () => string | null = () => null): OpenProject {
  const undone: Act[] = [];
  const done: Act[] = [];
  const events = openEventBus();

  const readWorkingAs = (): WorkingAs | null => {
    const seatId = seatOf();
    return seatId === null ? null : workingAs(seatId, file.read(listSeats));
  };
  const requireRight = (act: string) => {
    const seat = readWorkingAs();
    if (seat === null || mayDo(act, seat)) return;
    const [right] = rightsFor(act);
    throw new LeidraadError('right-missing', { seat: seat.personName ?? seat.role, right });
  };

  const tellSteps = (changeId: string) => {
    for (const { id, ...batch } of file.read(db => listChangeSteps(db, changeId)))
      events.publish({ type: 'steps', documentId: id, ...batch });
  };
  const tell = (changeId: string, by: string | null) => {
    tellSteps(changeId);
    const tables = file.read(db => listChangedTables(db, changeId));
    if (tables.length > 0) events.publish({ type: 'changed', tables, by });
  };

  /** Takes back the last act of `from`; the inverse can be taken back through `to`. */
  const takeBack = (from: Act[], to: Act[], action: string, by: string | null, only?: string): Act => {
    const act = from.at(-1);
    if (!act) throw new LeidraadError('nothing-to-undo');
    if (only !== undefined && act.changeId !== only) throw new LeidraadError('undo-blocked');
    requireRight(act.action);
    from.pop();
    const { changeId } = file.change(action, db => undoAct(db, act.changeId));
    to.push({ changeId, action: act.action });
    tell(changeId, by);
    return { changeId, action: act.action };
  };

  const seenFrom = (by: string | null): OpenProject => ({
    key: projectKey(file.path),
    file,
    events,
    forWindow: seenFrom,
    summary: () => ({
      ...file.read(readProject),
      key: projectKey(file.path),
      path: file.path,
      fileName: basename(file.path),
      mode: file.mode,
      readOnlyReason: file.readOnlyReason,
      lockedBy: file.lockedBy,
      workingAs: readWorkingAs(),
    }),
    change(action, work) {
      requireRight(action);
      const change = file.change(action, work);
      if (change.changed) {
        done.push({ changeId: change.changeId, action });
        undone.length = 0;
        tell(change.changeId, by);
      }
      return change;
    },
    changeSilently(action, work) {
      requireRight(action);
      const change = file.change(action, work);
      if (change.changed) tellSteps(change.changeId);
      return change;
    },
    undoState: () => ({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }),
    undo: changeId => takeBack(done, undone, 'history.undo', by, changeId),
    redo: () => takeBack(undone, done, 'history.redo', by),
  });
  return seenFrom(null);
}
