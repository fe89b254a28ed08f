import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { screenOf } from '../screens.ts';
import { type ThreadKind, walkThread } from './thread.ts';
import './thread.css';

const AREA_OF: Record<ThreadKind, string> = {
  bottleneck: 'bottlenecks',
  question: 'questions',
  section: 'documents',
  recommendation: 'recommendations',
  indicator: 'implementation',
};

/** The thread from bottleneck to indicator through one thing; what is missing is drawn as a gap. */
export function ThreadPanel({
  from,
}: {
  from: { kind: 'bottleneck' | 'question' | 'recommendation'; id: string };
}) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const sections = useQuery(api.documents.outline.queryOptions()).data;
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data;
  const indicators = useQuery(api.implementation.list.queryOptions()).data?.indicators;
  if (!bottlenecks || !questions || !sections || !recommendations || !indicators) return null;
  const steps = walkThread(from, { bottlenecks, questions, sections, recommendations, indicators });
  return (
    <section>
      <h3 className="thread-title">{t('thread.title')}</h3>
      <ol className="thread">
        {steps.map(({ kind, here, items }) => (
          <li key={kind} className={items.length === 0 ? 'gap' : here ? 'here' : undefined}>
            <b>{t(`thread.kind.${kind}`)}</b>
            {items.length === 0 && <span>{t(`thread.gap.${kind}`)}</span>}
            {items.map(item =>
              item.id === from.id || screenOf(AREA_OF[kind]) === null ? (
                <span key={item.id}>{item.label}</span>
              ) : (
                <Button
                  key={item.id}
                  className="thread-link"
                  onPress={() => goTo(AREA_OF[kind], { open: item.id })}
                >
                  {item.label}
                </Button>
              ),
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
