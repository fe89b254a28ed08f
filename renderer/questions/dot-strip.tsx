import { useTranslation } from 'react-i18next';
import { type RatingSummary, SCORES } from '../../shared/questions/ratings.ts';
import { localeOf } from '../app/dates.ts';

/** Size of the picture, and where its axis lies. */
const WIDTH = 190;
const HEIGHT = 50;
const BASE = 34;

/** Where a score stands on the axis. */
function x(score: number): number {
  return 11 + ((score - 1) * (WIDTH - 22)) / 8;
}

/** How high the dots of one score stand, lowest first. */
function heights(count: number, step: number): number[] {
  return Array.from({ length: count }, (_, level) => BASE - 5 - level * step);
}

/**
 * Every rating as a dot above its score, the middle half as a bar and the median as a line; dashed lines part the
 * bands of importance. The same is said in words to those who do not see it.
 */
export function DotStrip({ scores, summary }: { scores: readonly number[]; summary: RatingSummary }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const counts = SCORES.map(score => scores.filter(given => given === score).length);
  const step = Math.min(7, 28 / Math.max(...counts));
  const [low, high] = summary.quartiles;
  const label = t('outcomes.strip', {
    scores: [...scores].sort((a, b) => a - b).join(', '),
    median: format.format(summary.median),
  });
  return (
    <svg className="dot-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[3.5, 6.5].map(edge => (
        <line key={edge} className="dots-edge" x1={x(edge)} x2={x(edge)} y1="2" y2={BASE + 4} />
      ))}
      <line className="dots-axis" x1={x(1) - 6} x2={x(9) + 6} y1={BASE} y2={BASE} />
      <line className="dots-middle" x1={x(low) - 1} x2={x(high) + 1} y1={BASE} y2={BASE} />
      <line
        className="dots-median"
        x1={x(summary.median)}
        x2={x(summary.median)}
        y1={BASE - 6}
        y2={BASE + 5}
      />
      {SCORES.map((score, index) => (
        <g key={score}>
          {heights(counts[index] ?? 0, step).map(y => (
            <circle key={y} className="dots-dot" cx={x(score)} cy={y} r={Math.max(1.2, step / 2 - 0.4)} />
          ))}
          <text className="dots-tick" x={x(score)} y={HEIGHT - 3}>
            {score}
          </text>
        </g>
      ))}
    </svg>
  );
}
