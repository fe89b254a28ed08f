import { useQuery } from '@tanstack/react-query';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SourceLine } from '../../shared/questions/sources.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** What a key question rests on: studies, what was selected, and the other references that belong to it. */
export function QuestionSources({ questionId }: { questionId: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const sources = useQuery(api.questions.sources.queryOptions({ id: questionId })).data;
  if (!sources) return null;
  const { studies, selected, others, otherCount } = sources;
  const showAll = () => goTo('references', { within: questionId });
  if (studies.length + selected.length + otherCount === 0)
    return (
      <EmptyState title={t('questions.sources.none')} text={t('questions.sources.noneText')}>
        <Button onPress={() => goTo('references')}>{t('questions.sources.go')}</Button>
      </EmptyState>
    );
  return (
    <div className="detail">
      {studies.length > 0 && (
        <div className="field">
          <span className="field-label">{t('questions.sources.studies')}</span>
          <ul className="question-sources" aria-label={t('questions.sources.studies')}>
            {studies.map(({ id, label, outcomes, reference }) => (
              <li key={id}>
                <PlainButton
                  className="link-open"
                  onPress={() => goTo('evidence', { view: 'studies', open: id, within: questionId })}
                >
                  {label}
                </PlainButton>
                <span className="muted small">{outcomes.map(({ name }) => name).join(' · ')}</span>
                {reference ? (
                  <PlainButton
                    className="link-open small"
                    onPress={() => goTo('references', { open: reference.id })}
                  >
                    {reference.line}
                  </PlainButton>
                ) : (
                  <span className="small">{t('questions.sources.unlinked')}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Lines title={t('questions.sources.selected')} lines={selected} />
      <Lines title={t('questions.sources.others')} lines={others}>
        {otherCount > others.length && (
          <p className="muted small">
            {t('questions.sources.shown', { count: others.length, total: otherCount })}
          </p>
        )}
      </Lines>
      {selected.length + otherCount > 0 && (
        <div>
          <Button onPress={showAll}>{t('questions.sources.all')}</Button>
        </div>
      )}
    </div>
  );
}

function Lines({
  title,
  lines,
  children,
}: {
  title: string;
  lines: readonly SourceLine[];
  children?: React.ReactNode;
}) {
  const goTo = useGoTo();
  if (lines.length === 0) return null;
  return (
    <div className="field">
      <span className="field-label">{title}</span>
      <ul className="question-sources" aria-label={title}>
        {lines.map(({ id, number, line }) => (
          <li key={id}>
            <PlainButton className="link-open" onPress={() => goTo('references', { open: id })}>
              {number}. {line}
            </PlainButton>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
