import type { StepState } from '../../shared/phases/engine.ts';
import './state-mark.css';

const MARKS: Record<StepState, string> = {
  done: 'M4.5 8.3l2.4 2.3 4.6-5',
  open: '',
  waiting: 'M5 8h6',
  skipped: 'M5 11l6-6',
  'not-needed': 'M5 11l6-6',
};

/** A small round mark of a state; the words beside it say the same. */
export function StateMark({ state }: { state: StepState }) {
  return (
    <svg className="state-mark" data-state={state} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.6" />
      <path d={MARKS[state]} />
    </svg>
  );
}
