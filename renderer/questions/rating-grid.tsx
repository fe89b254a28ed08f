import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Rater } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { type GridPlace, nextPlace, scoreOfKey } from './rating-keys.ts';
import { useRatings } from './use-ratings.ts';

/**
 * Members by outcomes. One field at a time takes part in Tab; a digit fills it in and goes on to the next, so a
 * member's form can be typed without looking up.
 */
export function RatingGrid({ raters, outcomes }: { raters: readonly Rater[]; outcomes: readonly Outcome[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('questions.rate');
  const say = useUndoToast();
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const { scoreOf, rate } = useRatings();
  const removing = useMutation(api.questions.removeRater.mutationOptions());
  const current = {
    row: Math.min(place.row, raters.length - 1),
    column: Math.min(place.column, outcomes.length - 1),
  };
  const isExcluded = (rater: Rater) =>
    outcomes.some(({ excludedRaters }) => excludedRaters.includes(rater.id));
  const goTo = ({ row, column }: GridPlace) => {
    const cell = grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`);
    cell?.focus();
    cell?.select();
  };
  const onKeyDown = (event: KeyboardEvent, at: GridPlace) => {
    const [rater, outcome] = [raters[at.row], outcomes[at.column]];
    if (!rater || !outcome || event.ctrlKey || event.metaKey || event.altKey) return;
    const size = { rows: raters.length, columns: outcomes.length };
    const score = scoreOfKey(event.key, event.code);
    // A score that was given goes on by itself; one that was cleared stays, to be typed anew.
    const to = nextPlace(typeof score === 'number' ? 'Enter' : event.key, at, size);
    const mayRate = !readOnly && (!isExcluded(rater) || score === null);
    if (score !== undefined && mayRate) rate(outcome.id, rater.id, score);
    if (to) goTo(to);
    // Only what moves on by itself, such as Tab, is left to the browser.
    if (score !== undefined || to || event.key.length === 1) event.preventDefault();
  };
  const remove = ({ id, revision, name }: Rater) =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('outcomes.rate.raterRemoved', { name })),
      () => undefined,
    );
  return (
    <div className="rating-grid">
      <table ref={grid}>
        <thead>
          <tr>
            <th scope="col">{t('outcomes.rate.rater')}</th>
            {outcomes.map(outcome => (
              <th key={outcome.id} scope="col">
                {outcome.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raters.map((rater, row) => (
            <tr key={rater.id}>
              <th scope="row">
                <span className="rater">
                  <span>
                    {rater.name}
                    {isExcluded(rater) && (
                      <span className="rater-excluded">{t('outcomes.rate.excluded')}</span>
                    )}
                  </span>
                  {!readOnly && (
                    <IconButton
                      icon="trash"
                      label={t('outcomes.rate.removeRater', { name: rater.name })}
                      onPress={() => void remove(rater)}
                    />
                  )}
                </span>
              </th>
              {outcomes.map((outcome, column) => (
                <td key={outcome.id}>
                  <input
                    className="rating"
                    data-cell={`${row}-${column}`}
                    aria-label={t(isExcluded(rater) ? 'outcomes.rate.excludedCell' : 'outcomes.rate.cell', {
                      rater: rater.name,
                      outcome: outcome.name,
                    })}
                    data-excluded={isExcluded(rater) || undefined}
                    inputMode="numeric"
                    autoComplete="off"
                    readOnly={readOnly || isExcluded(rater)}
                    tabIndex={row === current.row && column === current.column ? 0 : -1}
                    value={scoreOf(outcome, rater.id) ?? ''}
                    onFocus={() => setPlace({ row, column })}
                    onKeyDown={event => onKeyDown(event, { row, column })}
                    onChange={event => {
                      // A touch keyboard sends no key names, only what was typed.
                      const score = scoreOfKey(event.target.value.slice(-1) || 'Delete');
                      if (score !== undefined && !readOnly) rate(outcome.id, rater.id, score);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
