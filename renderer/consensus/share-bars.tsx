import { useTranslation } from 'react-i18next';
import { type ShareLine, shareText } from '../../shared/consensus/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useWording } from './use-consensus.ts';

interface ShareBarsProps {
  lines: readonly ShareLine[];
  winner: string | null;
  /** Where the needed share stands, from 0 to 1. */
  threshold: number | null;
}

/** A bar for every choice with its votes in words; a line shows the share that is needed. */
export function ShareBars({ lines, winner, threshold }: ShareBarsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <ul className="share-bars" aria-label={t('consensus.barsLabel')}>
      {lines.map(({ choice, name, count, share }) => (
        <li key={choice} {...(choice === winner ? { 'data-winner': true } : {})}>
          <span className="bar-name">
            {choice === winner && <Icon name="check" />}
            {name}
          </span>
          <span className="bar-track" aria-hidden="true">
            {share !== null && <span className="share-fill" style={{ width: `${100 * share}%` }} />}
            {threshold !== null && <span className="bar-needed" style={{ left: `${100 * threshold}%` }} />}
          </span>
          <span className="bar-count">
            {t('consensus.votes', { count })}
            {share !== null && count > 0 && ` · ${shareText(share, wording)}`}
          </span>
        </li>
      ))}
      {threshold !== null && (
        <li className="bar-legend">
          <span />
          <span className="bar-scale">
            <span style={{ left: `${100 * threshold}%` }}>
              {t('consensus.threshold', {
                share: `${threshold === 0.5 ? '> ' : '≥ '}${shareText(threshold, wording)}`,
              })}
            </span>
          </span>
          <span />
        </li>
      )}
    </ul>
  );
}
