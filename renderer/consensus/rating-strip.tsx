import { useTranslation } from 'react-i18next';
import type { VoteOutcome } from '../../shared/consensus/outcome.ts';
import { ABSTAIN } from '../../shared/consensus/tally.ts';
import { ratingText, type ShareLine } from '../../shared/consensus/words.ts';
import { useWording } from './use-consensus.ts';

const STEP = 44;
const DOT = 13;

/** Ratings as dots above the scale from 1 to 9, with the median as a line and the middle half as a band. */
export function RatingStrip({ lines, outcome }: { lines: readonly ShareLine[]; outcome: VoteOutcome }) {
  const { t } = useTranslation();
  const wording = useWording();
  const scores = lines.filter(({ choice }) => choice !== ABSTAIN);
  const most = Math.max(2, ...scores.map(({ count }) => count));
  const base = most * DOT + 16;
  const at = (rating: number) => (rating - 0.5) * STEP;
  const label = t('consensus.stripLabel', {
    scores: lines
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => t('ui.labelled', { label: name, text: t('consensus.votes', { count }) }))
      .join('; '),
    summary: ratingText(outcome, wording),
  });
  const { spread } = outcome;
  return (
    <svg className="rating-strip" viewBox={`0 0 ${9 * STEP} ${base + 26}`} role="img" aria-label={label}>
      {spread && (
        <>
          <rect
            className="rating-band"
            x={at(spread.p25) - 8}
            width={at(spread.p75) - at(spread.p25) + 16}
            y={2}
            height={base - 4}
            rx={6}
          />
          <line
            className="rating-median"
            x1={at(spread.median)}
            x2={at(spread.median)}
            y1={2}
            y2={base - 2}
          />
        </>
      )}
      <line className="rating-axis" x1={0} x2={9 * STEP} y1={base} y2={base} />
      {scores.map(({ choice, name, count }) => (
        <g key={choice}>
          {Array.from({ length: count }, (_, dot) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: dots of one score are alike
              key={dot}
              className="rating-dot"
              cx={at(Number(choice))}
              cy={base - 9 - dot * DOT}
              r={5}
            />
          ))}
          <text className="rating-score" x={at(Number(choice))} y={base + 18}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
