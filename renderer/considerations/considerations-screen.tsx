import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { InText } from '../inserts/in-text.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BalanceGroups } from './balance-groups.tsx';
import { Judging } from './judging.tsx';
import { RestsPanel } from './rests-panel.tsx';
import { SubjectBar } from './subject-bar.tsx';
import { useConsiderationActs } from './use-considerations.ts';
import './considerations.css';

/** From evidence to recommendation: the considerations of one question, judged criterion by criterion. */
export function ConsiderationsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const all = useQuery(api.considerations.list.queryOptions()).data;
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const acts = useConsiderationActs();
  // Without an address the first question that has considerations is the likeliest one.
  const begun = all?.find(row => row.recommendationId === null)?.questionId;
  const question =
    questions?.find(row => row.id === search.open) ??
    questions?.find(row => row.id === begun) ??
    questions?.[0];
  const own = recommendations.filter(row => row.questionId === question?.id);
  const recommendationId = own.find(row => row.id === search.within)?.id ?? null;
  const considerations = all?.find(
    row => row.questionId === question?.id && row.recommendationId === recommendationId,
  );
  const start = () => question && acts.start(question.id, recommendationId);
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.considerations')]}
      title={t('considerations.title')}
      lists={['considerations']}
      lead={t('considerations.lead')}
      actions={
        considerations &&
        !readOnly && (
          <IconButton
            icon="trash"
            label={t('considerations.remove')}
            onPress={() => acts.remove(considerations)}
          />
        )
      }
      panel={[
        {
          id: 'balance',
          label: t('considerations.tab.balance'),
          content: considerations ? (
            <BalanceGroups considerations={considerations} />
          ) : (
            <p className="muted">{t('considerations.balance.none')}</p>
          ),
        },
        ...(question
          ? [
              {
                id: 'rests',
                label: t('considerations.tab.rests'),
                content: <RestsPanel question={question} />,
              },
            ]
          : []),
        {
          id: 'about',
          label: t('considerations.tab.about'),
          content: (
            <div className="muted">
              <p>{t('considerations.about.first')}</p>
              <p>{t('considerations.about.second')}</p>
            </div>
          ),
        },
      ]}
    >
      {questions?.length === 0 && <p className="muted">{t('considerations.noQuestions')}</p>}
      {questions && question && all && (
        <div className="stack">
          <SubjectBar
            questions={questions}
            question={question}
            recommendations={own}
            recommendationId={recommendationId}
            framework={considerations?.framework ?? null}
            onQuestion={id => setSearch({ open: id })}
            onRecommendation={id => setSearch({ open: question.id, ...(id === null ? {} : { within: id }) })}
            onFramework={framework => considerations && void acts.update(considerations.id, { framework })}
          />
          {considerations && considerations.reopenedAt !== null && (
            <Notice tone="warn">
              <p>{t('considerations.reopened', { reason: considerations.reopenedReason })}</p>
              {!readOnly && (
                <Button onPress={() => acts.reviewed(considerations)}>{t('considerations.reviewed')}</Button>
              )}
            </Notice>
          )}
          {considerations ? (
            <>
              <InText block={{ kind: 'considerations', ref: considerations.id }} questionId={question.id} />
              <Judging key={considerations.id} considerations={considerations} acts={acts} />
            </>
          ) : (
            <EmptyState
              title={t('considerations.empty.title')}
              text={readOnly ? t('ui.emptyReadOnly') : t('considerations.empty.text')}
            >
              {!readOnly && (
                <Button variant="primary" onPress={start}>
                  {t('considerations.start')}
                </Button>
              )}
            </EmptyState>
          )}
        </div>
      )}
    </Screen>
  );
}
