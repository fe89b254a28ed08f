import { useTranslation } from 'react-i18next';
import { numberText } from '../../shared/evidence/words.ts';
import type { PairAgreement } from '../../shared/selection/view.ts';
import { useWording } from '../evidence/use-evidence.ts';

/** How far every two screeners agreed, over the records both judged. */
export function AgreementList({ rows }: { rows: readonly PairAgreement[] }) {
  const { t } = useTranslation();
  const { language } = useWording();
  if (rows.length === 0) return <p className="muted">{t('selection.agreement.none')}</p>;
  return (
    <ul className="agreement">
      {rows.map(({ first, second, judged, agreed, proportion, kappa }) => (
        <li key={`${first} ${second}`}>
          <b>{t('selection.agreement.pair', { first, second })}</b>
          <p>
            {t('selection.agreement.percent', {
              percent: numberText(100 * (proportion ?? 0), language, 0),
              agreed,
              judged,
            })}
          </p>
          <p>
            {kappa === null
              ? t('selection.agreement.noKappa')
              : t('selection.agreement.kappa', { kappa: numberText(kappa, language, 2) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
