import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  CERTAINTIES,
  certaintySymbol,
  type Recommendation,
  type RecommendationFields,
  STRENGTHS,
} from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { screenOf } from '../screens.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { RecommendationIndicators } from './recommendation-indicators.tsx';
import { RecommendationTitle } from './recommendation-title.tsx';

interface RecommendationDetailProps {
  row: Recommendation;
  onClose: () => void;
  onRemove: () => void;
}

/** One recommendation: its wording, the judgement behind it, its question and indicators, and the thread. */
export function RecommendationDetail({ row, onClose, onRemove }: RecommendationDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const updating = useMutation(api.recommendations.update.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.recommendations.list.queryKey()),
    (
      { id, revision, questionId, strength, certainty }: Recommendation,
      patch: Partial<RecommendationFields>,
    ) => updating.mutateAsync({ id, revision, questionId, strength, certainty, ...patch }),
  );
  return (
    <DetailPanel title={t('recommendations.one')} onClose={onClose} {...(readOnly ? {} : { onRemove })}>
      <RecommendationTitle row={row} />
      {row.wording !== '' && <blockquote className="wording read">{row.wording}</blockquote>}
      {screenOf('documents') !== null && (
        <div>
          <Button onPress={() => goTo('documents', { open: row.documentId })}>
            {t('recommendations.openText')}
          </Button>
        </div>
      )}
      <Choice
        label={t('recommendations.strength')}
        value={row.strength ?? ''}
        options={[
          { id: '' as const, label: t('recommendations.undecided') },
          ...STRENGTHS.map(id => ({ id, label: t(`terms.strength.${id}`) })),
        ]}
        onChange={strength => void update(row.id, { strength: strength === '' ? null : strength })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('recommendations.certaintyOfEvidence')}
        value={row.certainty ?? ''}
        options={[
          { id: '' as const, label: t('recommendations.undecided') },
          ...CERTAINTIES.map(id => ({ id, label: `${certaintySymbol(id)} ${t(`terms.certainty.${id}`)}` })),
        ]}
        onChange={certainty => void update(row.id, { certainty: certainty === '' ? null : certainty })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('recommendations.question')}
        value={row.questionId ?? ''}
        options={[
          { id: '', label: t('recommendations.withoutQuestion') },
          ...questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
        ]}
        onChange={id => void update(row.id, { questionId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
      <RecommendationIndicators row={row} />
      <ThreadPanel from={{ kind: 'recommendation', id: row.id }} />
    </DetailPanel>
  );
}
