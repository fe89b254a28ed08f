import { Label, Meter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Gap } from '../../shared/thread.ts';
import { threadProgress } from './standing.ts';

/** How far each link of the thread has been made. */
export function ProgressBars({ counts, gaps }: { counts: Record<string, number>; gaps: readonly Gap[] }) {
  const { t } = useTranslation();
  const links = threadProgress(counts, gaps);
  if (links.length === 0) return null;
  return (
    <>
      <h2>{t('overview.progress.title')}</h2>
      <div className="bars">
        {links.map(({ gap, done, total }) => (
          <Meter key={gap} className="bar" value={done} maxValue={total} valueLabel={`${done} / ${total}`}>
            <Label>{t(`overview.progress.${gap}`)}</Label>
            <span className="progress-track">
              <span className="bar-fill" style={{ width: `${(100 * done) / total}%` }} />
            </span>
            <span className="num">
              {done} / {total}
            </span>
          </Meter>
        ))}
      </div>
    </>
  );
}
