import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { voteFacts } from '../../shared/consensus/facts.ts';
import type { ConsensusList } from '../../shared/consensus/vote.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { useVoteActs } from './use-consensus.ts';

/** The recommendations without a closed vote, each with the reason why none is needed, if there is one. */
export function Exemptions(list: ConsensusList) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('consensus.exempt');
  const acts = useVoteActs();
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const isVoted = new Set(
    voteFacts(recommendations, { ...list, exemptions: [] }).flatMap(row => (row.settled ? row.id : [])),
  );
  const rows = recommendations.filter(({ id, status }) => status !== 'withdrawn' && !isVoted.has(id));
  if (rows.length === 0) return <p className="muted">{t('consensus.without.none')}</p>;
  return (
    <div className="stack">
      <p className="muted">{t('consensus.without.about')}</p>
      {rows.map(({ id, title }) => (
        <DraftField
          key={id}
          label={t('consensus.without.reason', { title })}
          value={list.exemptions.find(({ recommendationId }) => recommendationId === id)?.reason ?? ''}
          onSave={reason => acts.exempt(id, reason)}
          multiline
          isReadOnly={readOnly}
          maxLength={2_000}
        />
      ))}
    </div>
  );
}
