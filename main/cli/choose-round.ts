import { listRounds } from '../../db/comments/rounds.ts';
import type { ReadHandle } from '../../db/database.ts';
import type { RoundRow } from '../../shared/comments/round.ts';
import { LeidraadError } from '../../shared/errors.ts';

/**
 * The comment round a command line is about: by its number, title or id, or the only one there is. Throws
 * `round-unclear` with the known ones when it is none of them.
 */
export function chooseRound(db: ReadHandle, wanted: string | undefined): RoundRow {
  const rounds = listRounds(db);
  const name = wanted?.trim().toLowerCase();
  const found =
    name === undefined
      ? rounds.length === 1
        ? rounds[0]
        : undefined
      : rounds.find(
          round => round.id === wanted || String(round.number) === name || round.title.toLowerCase() === name,
        );
  if (found) return found;
  const known = rounds.map(round => `${round.number} (${round.title})`).join(', ');
  throw new LeidraadError('round-unclear', { known: known || '–' });
}
