import { useQuery } from '@tanstack/react-query';
import { Button as LinkButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { voteName } from '../../shared/consensus/names.ts';
import { votesOn } from '../../shared/consensus/vote.ts';
import { considerationsOf } from '../../shared/recommendations/flags.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { useConsensus } from './use-consensus.ts';
import { VoteChips } from './vote-chips.tsx';
import '../considerations/considerations.css';

/** The votes on a recommendation and on the considerations it rests on, with what the minority said. */
export function RecommendationVotes({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const readOnly = useReadOnly('consensus.open');
  const { votes, exemptions } = useConsensus();
  const all = useQuery(api.considerations.list.queryOptions()).data ?? [];
  const entryIds = new Set(considerationsOf(row, all).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const own = votesOn(row.id, entryIds, votes);
  const reason = exemptions.find(({ recommendationId }) => recommendationId === row.id)?.reason;
  return (
    <div className="rests">
      {own.length === 0 && <p className="muted">{reason ?? t('consensus.noneOnThis')}</p>}
      {own.map(vote => (
        <div key={vote.id} className="rests-recommendation">
          <LinkButton className="link-open" onPress={() => goTo('consensus', { open: vote.id })}>
            {vote.number}. {voteName(vote, t)}
          </LinkButton>
          <div className="item-chips">
            <VoteChips vote={vote} />
          </div>
          {vote.minority !== '' && (
            <p className="small">
              {t('ui.labelled', { label: t('consensus.minority'), text: vote.minority })}
            </p>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button onPress={() => goTo('consensus', { add: true, within: row.id })}>{t('consensus.add')}</Button>
      )}
    </div>
  );
}
