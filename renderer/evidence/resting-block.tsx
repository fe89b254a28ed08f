import { useQuery } from '@tanstack/react-query';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { restingOn } from '../../shared/evidence/resting.ts';
import type { QuestionSummary } from '../../shared/evidence/summary.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Chip } from '../ui/chip.tsx';

/** The recommendations that rest on this evidence; one that names another certainty is flagged. */
export function RestingBlock({ summary }: { summary: QuestionSummary }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data ?? [];
  const resting = restingOn(summary, recommendations);
  const found = summary.certainty === null ? '' : t(`terms.certainty.${summary.certainty}`);
  return (
    <section aria-labelledby="resting-title">
      <h2 id="resting-title">{t('evidence.resting.title')}</h2>
      {resting.length === 0 && <p className="muted small">{t('evidence.resting.none')}</p>}
      <ul className="links">
        {resting.map(({ id, title, certainty, state }) => (
          <li key={id}>
            <AriaButton className="link-open" onPress={() => goTo('recommendations', { open: id })}>
              {title}
            </AriaButton>
            {state === 'agrees' && <Chip>{t('evidence.resting.agrees')}</Chip>}
            {state === 'missing' && <Chip tone="warn">{t('evidence.resting.missing', { found })}</Chip>}
            {state === 'differs' && certainty !== null && (
              <Chip tone="warn">
                {t('evidence.resting.differs', { stated: t(`terms.certainty.${certainty}`), found })}
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
