import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { progressOf } from '../../shared/editorial/progress.ts';
import type { EditorialRound, PART_STATES } from '../../shared/editorial/round.ts';

/** From finished to not begun, as the bar is read from the left. */
const ORDER = [
  'checked',
  'ready',
  'busy',
  'returned',
  'open',
] as const satisfies readonly (typeof PART_STATES)[number][];

/** How many sections are in each state, as one bar with its numbers below. */
export function RoundProgress({ round }: { round: EditorialRound }) {
  const { t } = useTranslation();
  const { total, byState } = progressOf(round, localToday());
  const states = ORDER.filter(state => byState[state] > 0);
  return (
    <section className="round-progress" aria-label={t('editorial.progress')}>
      <div className="round-bar" aria-hidden="true">
        {states.map(state => (
          <span key={state} data-state={state} style={{ width: `${(byState[state] / total) * 100}%` }} />
        ))}
      </div>
      <ul>
        {states.map(state => (
          <li key={state} data-state={state}>
            <b>{byState[state]}</b> {t(`editorial.stateOf.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
