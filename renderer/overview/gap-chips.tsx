import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../shared/thread.ts';
import { areaOfGap } from '../app/gaps.ts';
import { useProject } from '../app/project-context.tsx';

/** The missing links of the thread; each leads to its screen, showing only the rows concerned. */
export function GapChips({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation();
  const { key } = useProject();
  if (gaps.length === 0) return <p className="muted">{t('overview.noGaps')}</p>;
  return (
    <ul className="row gap-chips">
      {gaps.map(({ kind, items }) => (
        <li key={kind}>
          <Link
            to="/p/$key/$area"
            params={{ key, area: areaOfGap(kind) }}
            search={{ gap: kind }}
            className={kind === 'bottleneck-without-question' ? 'chip chip-bad' : 'chip chip-warn'}
          >
            {t(`terms.gap.${kind}`, { count: items.length })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
