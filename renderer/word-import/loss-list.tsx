import { useTranslation } from 'react-i18next';
import type { LossLine } from '../../shared/word-import.ts';
import { lossLine } from '../../shared/word-import-lines.ts';
import { Notice } from '../ui/notice.tsx';

/** What of a Word file is not carried over as it stands there. */
export function LossList({ losses }: { losses: readonly LossLine[] }) {
  const { t } = useTranslation();
  if (losses.length === 0) return <p className="muted">{t('wordImport.noLosses')}</p>;
  return (
    <Notice tone="warn">
      <p>{t('wordImport.losses')}</p>
      <ul className="rejected-rows">
        {losses.map(loss => (
          <li key={loss.kind}>{lossLine(loss, t)}</li>
        ))}
      </ul>
    </Notice>
  );
}
