import { useTranslation } from 'react-i18next';
import { BELGIAN_CIRCLE } from '../../shared/phases/belgian-circle.ts';
import type { PhaseId } from '../../shared/phases.ts';

/** Where a phase falls in the Belgian circle for evidence-based practice, with the partner of each of its phases. */
export function Circle({ phase }: { phase: PhaseId }) {
  const { t } = useTranslation();
  return (
    <section className="circle-strip" aria-label={t('phases.circle.title')}>
      <span className="muted small">{t('phases.circle.title')}</span>
      <ol>
        {BELGIAN_CIRCLE.map(({ id, partner, covers }) => (
          <li key={id} {...(covers.includes(phase) ? { 'aria-current': 'step' } : {})}>
            {t(`phases.circle.${id}`)}
            <span className="muted">{partner}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
