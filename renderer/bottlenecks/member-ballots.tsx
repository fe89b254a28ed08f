import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PriorityRound } from '../../shared/bottlenecks/priorities.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';
import { BallotForm } from './ballot-form.tsx';

/** Which members have given their judgement, and the form to enter one. */
export function MemberBallots({
  round,
  bottlenecks,
}: {
  round: PriorityRound;
  bottlenecks: readonly Bottleneck[];
}) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('priorities.vote');
  const seats = useQuery(api.people.list.queryOptions()).data?.seats ?? [];
  const [seatId, setSeatId] = useState<string | null>(null);
  const members = round.ballots.filter(ballot => ballot.seatId !== null);
  const nameOf = (seat: { personName: string | null; role: string }) => seat.personName ?? seat.role;
  const chosen = seats.find(seat => seat.id === seatId);
  return (
    <div className="stack">
      {members.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('priorities.member')}</th>
              <th scope="col" className="num">
                {t('priorities.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(ballot => (
              <tr key={ballot.id}>
                <td>{ballot.voter}</td>
                <td className="num">
                  {t('priorities.given', {
                    count: Object.keys(ballot.values).length,
                    total: bottlenecks.length,
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {round.method !== 'top' && seats.length === 0 && <p className="muted">{t('priorities.noMembers')}</p>}
      {round.method !== 'top' && !readOnly && seats.length > 0 && (
        <>
          <Choice
            label={t('priorities.member')}
            value={seatId}
            placeholder={t('priorities.choose')}
            options={seats.map(seat => ({ id: seat.id, label: nameOf(seat) }))}
            onChange={setSeatId}
          />
          {chosen && (
            <BallotForm
              key={chosen.id}
              round={round}
              seatId={chosen.id}
              member={nameOf(chosen)}
              bottlenecks={bottlenecks}
            />
          )}
        </>
      )}
    </div>
  );
}
