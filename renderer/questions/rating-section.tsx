import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { AddRater } from './add-rater.tsx';
import { RatingGrid } from './rating-grid.tsx';

/** Who rates the outcomes of a question, and what each of them gives. */
export function RatingSection({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const raters = useQuery(api.questions.raters.queryOptions()).data;
  if (raters === undefined) return null;
  return (
    <section className="ratings" aria-label={t('outcomes.rate.title')}>
      <h2>{t('outcomes.rate.title')}</h2>
      {raters.length === 0 ? (
        <p className="muted">{t('outcomes.rate.none')}</p>
      ) : (
        <>
          <p className="muted small">{t('outcomes.rate.about')}</p>
          <RatingGrid raters={raters} outcomes={outcomes} />
        </>
      )}
      {!readOnly && <AddRater raters={raters} />}
    </section>
  );
}
