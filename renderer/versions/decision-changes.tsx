import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { certaintySymbol, type Recommendation } from '../../shared/recommendations.ts';
import type { QuestionChange, RecommendationChange } from '../../shared/versions/decisions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { ChangeChips } from './change-chips.tsx';
import { Turned } from './turned.tsx';

interface RecommendationChangesProps {
  changes: readonly RecommendationChange[];
  /** Shows the two texts of a document beside each other. */
  text: (documentId: string, title: string) => ReactNode;
}

/** Each recommendation that is not the same, with what it was and what it is. */
export function RecommendationChanges({ changes, text }: RecommendationChangesProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  if (changes.length === 0) return null;
  const strength = (row: Recommendation) =>
    row.strength === null ? t('versions.compare.open') : t(`terms.strength.${row.strength}`);
  const certainty = ({ certainty: value }: Recommendation) =>
    value === null
      ? t('versions.compare.open')
      : `${certaintySymbol(value)} ${t(`terms.certainty.${value}`)}`;
  const question = (row: Recommendation) => {
    if (row.questionId === null) return t('versions.compare.noQuestion');
    const found = questions.find(({ id }) => id === row.questionId);
    return found ? `${found.number}. ${found.title}` : t('versions.compare.removedQuestion');
  };
  return (
    <section aria-labelledby="changed-recommendations">
      <h2 id="changed-recommendations">{t('versions.compare.recommendations')}</h2>
      <ul className="changes">
        {changes.map(({ id, what, base, target }) => {
          const shown = target ?? base;
          if (!shown) return null;
          const has = (kind: (typeof what)[number]) => what.includes(kind);
          return (
            <li key={id} className="change">
              <h3>{shown.title}</h3>
              <ChangeChips what={what} />
              <dl className="turned">
                <Turned
                  name={t('versions.name')}
                  show={row => row.title}
                  {...{ base, target }}
                  if={has('title')}
                />
                <Turned
                  name={t('versions.compare.strength')}
                  show={strength}
                  {...{ base, target }}
                  if={has('strength')}
                />
                <Turned
                  name={t('versions.compare.certainty')}
                  show={certainty}
                  {...{ base, target }}
                  if={has('certainty')}
                />
                <Turned
                  name={t('versions.compare.question')}
                  show={question}
                  {...{ base, target }}
                  if={has('question')}
                />
              </dl>
              {(has('wording') || has('new') || has('removed')) && text(shown.documentId, shown.title)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Each key question that is not the same. */
export function QuestionChanges({ changes }: { changes: readonly QuestionChange[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed-questions">
      <h2 id="changed-questions">{t('versions.compare.questions')}</h2>
      <ul className="changes">
        {changes.map(({ id, what, base, target }) => {
          const shown = target ?? base;
          if (!shown) return null;
          return (
            <li key={id} className="change">
              <h3>
                {shown.number}. {shown.title}
              </h3>
              <ChangeChips what={what} />
              <dl className="turned">
                <Turned
                  name={t('versions.name')}
                  show={row => row.title}
                  {...{ base, target }}
                  if={what.includes('title')}
                />
                <Turned
                  name={t('versions.compare.question')}
                  show={row => row.text}
                  {...{ base, target }}
                  if={what.includes('text') || base === null || target === null}
                />
                <Turned
                  name={t('versions.kind.label')}
                  show={row => t(`terms.questionKind.${row.kind}`)}
                  {...{ base, target }}
                  if={what.includes('kind')}
                />
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
