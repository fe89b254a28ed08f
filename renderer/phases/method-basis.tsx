import { useTranslation } from 'react-i18next';
import { KNGF_EDITIONS } from '../../shared/phases/kngf.ts';
import { useProject } from '../app/project-context.tsx';

/** How the steps work, and what the chosen edition of the methodology builds on. */
export function MethodBasis() {
  const { t } = useTranslation();
  const { edition, method } = useProject();
  const { basis, implementationFollows } = KNGF_EDITIONS[edition];
  return (
    <>
      <p className="muted">{t('phases.about')}</p>
      {method !== 'adapte' && (
        <>
          <h3>{t('phases.basis.title', { edition })}</h3>
          <p className="muted">
            {basis.map(name => t(`phases.basis.${name}`)).join(', ')}.{' '}
            {t(implementationFollows === 'editing' ? 'phases.basis.with' : 'phases.basis.after')}
          </p>
        </>
      )}
    </>
  );
}
