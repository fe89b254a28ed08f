import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { balanceHints } from '../../shared/considerations/balance.ts';
import { summariseOutcome } from '../../shared/questions/outcomes.ts';
import { considerationsOf } from '../../shared/recommendations/flags.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { InheritedList } from '../adapte/inherited-evidence.tsx';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { BalanceGroups } from '../considerations/balance-groups.tsx';
import { BandChip } from '../questions/band-chip.tsx';
import { Button } from '../ui/button.tsx';
import '../considerations/considerations.css';

/** What a recommendation rests on: where judgement and strength do not go together, the balance, the outcomes. */
export function RestsOn({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const all = useQuery(api.considerations.list.queryOptions()).data ?? [];
  const question = useQuery(api.questions.list.queryOptions()).data?.find(({ id }) => id === row.questionId);
  const outcomes = (useQuery(api.questions.outcomes.queryOptions()).data ?? []).filter(
    outcome => outcome.questionId === row.questionId,
  );
  const [considerations = null] = considerationsOf(row, all);
  const hints = balanceHints(row, considerations);
  const open = () =>
    question &&
    goTo('considerations', {
      open: question.id,
      ...(considerations?.recommendationId ? { within: considerations.recommendationId } : {}),
    });
  return (
    <div className="rests">
      <InheritedList recommendationId={row.id} />
      {hints.length > 0 && (
        <ul className="wording-findings">
          {hints.map(hint => (
            <li key={hint}>
              <span>{t(`considerations.hint.${hint}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {considerations ? (
        <BalanceGroups considerations={considerations} />
      ) : (
        <p className="muted">{t('recommendations.noConsiderations')}</p>
      )}
      {question && <Button onPress={open}>{t('recommendations.toConsiderations')}</Button>}
      {question && outcomes.length > 0 && (
        <>
          <h3>{t('considerations.rests.outcomes')}</h3>
          <ul className="rests-list">
            {outcomes.map(outcome => (
              <li key={outcome.id}>
                <span>{outcome.name}</span>
                <BandChip summary={summariseOutcome(outcome, question.ratingRule)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
