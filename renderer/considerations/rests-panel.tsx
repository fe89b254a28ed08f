import { useQuery } from '@tanstack/react-query';
import { Button as LinkButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { summariseOutcome } from '../../shared/questions/outcomes.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { BandChip } from '../questions/band-chip.tsx';
import { RecommendationChips } from '../recommendations/recommendation-chips.tsx';
import { Button } from '../ui/button.tsx';

/** What considerations rest on (outcomes with their importance) and what rests on them. */
export function RestsPanel({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const outcomes = (useQuery(api.questions.outcomes.queryOptions()).data ?? []).filter(
    outcome => outcome.questionId === question.id,
  );
  const recommendations = (useQuery(api.recommendations.list.queryOptions()).data ?? []).filter(
    row => row.questionId === question.id,
  );
  return (
    <div className="rests">
      <h3>{t('considerations.rests.outcomes')}</h3>
      {outcomes.length === 0 && <p className="muted">{t('considerations.rests.noOutcomes')}</p>}
      {outcomes.length > 0 && (
        <ul className="rests-list">
          {outcomes.map(outcome => (
            <li key={outcome.id}>
              <span>{outcome.name}</span>
              <BandChip summary={summariseOutcome(outcome, question.ratingRule)} />
            </li>
          ))}
        </ul>
      )}
      <Button onPress={() => goTo('questions', { view: 'outcomes', open: question.id })}>
        {t('considerations.rests.openOutcomes')}
      </Button>
      <h3>{t('considerations.rests.recommendations')}</h3>
      {recommendations.length === 0 && <p className="muted">{t('considerations.rests.noRecommendations')}</p>}
      {recommendations.map(row => (
        <div key={row.id} className="rests-recommendation">
          <LinkButton className="link-open" onPress={() => goTo('recommendations', { open: row.id })}>
            {row.title}
          </LinkButton>
          <div className="item-chips">
            <RecommendationChips row={row} />
          </div>
        </div>
      ))}
    </div>
  );
}
