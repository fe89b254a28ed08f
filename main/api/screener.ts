import { listSeats } from '../../db/people.ts';
import type { Screener } from '../commands/selection.ts';
import type { OpenProject } from '../open-project.ts';
import type { Workspace } from '../workspace.ts';

/** Who screens: the person on the seat one works in, else that seat, else the project leader. */
export function screenerOf(project: OpenProject, workspace: Workspace): Screener {
  const { displayName } = workspace.settings.get();
  const { workingAs } = project.summary();
  if (workingAs === null) return { key: 'leader', name: displayName };
  const seat = project.file.read(listSeats).find(({ id }) => id === workingAs.seatId);
  return { key: seat?.personId ?? workingAs.seatId, name: workingAs.personName ?? workingAs.role };
}
