import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findBallotFault, largestValue, type PriorityRound } from '../../shared/bottlenecks/priorities.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';

interface BallotFormProps {
  round: PriorityRound;
  seatId: string;
  member: string;
  bottlenecks: readonly Bottleneck[];
}

/** The judgement of one member on every bottleneck; an empty field is no judgement. */
export function BallotForm({ round, seatId, member, bottlenecks }: BallotFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const stored = round.ballots.find(ballot => ballot.seatId === seatId)?.values;
  const [given, setGiven] = useState<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(stored ?? {}).map(([id, value]) => [id, String(value)])),
  );
  const voting = useMutation(api.priorities.vote.mutationOptions());
  const values = Object.fromEntries(
    Object.entries(given)
      .filter(([, text]) => text.trim() !== '')
      .map(([id, text]) => [id, Number(text)]),
  );
  const fault = findBallotFault(round.method, values, bottlenecks.length);
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (fault !== null || voting.isPending) return;
    voting.mutate(
      { roundId: round.id, seatId, values },
      { onSuccess: () => say(t('priorities.stored', { member })) },
    );
  };
  return (
    <form className="ballot-form" onSubmit={store} aria-label={t('priorities.enter', { member })}>
      <p className="muted small">
        {round.method === 'rank' ? t('priorities.rankHint') : t('priorities.scoreHint')}
      </p>
      {bottlenecks.map(row => (
        <label key={row.id} className="ballot-row">
          <span>
            {row.number}. {row.theme}
          </span>
          <input
            className="input"
            type="number"
            min={1}
            max={largestValue(round.method, bottlenecks.length)}
            step={1}
            value={given[row.id] ?? ''}
            aria-label={t('priorities.value', { theme: row.theme })}
            onChange={event => setGiven({ ...given, [row.id]: event.target.value })}
          />
        </label>
      ))}
      {fault !== null && (
        <p className="field-error" role="alert">
          {t('errors.ballot-invalid')}
        </p>
      )}
      <Button variant="primary" type="submit" isDisabled={fault !== null || voting.isPending}>
        {t('priorities.store')}
      </Button>
    </form>
  );
}
