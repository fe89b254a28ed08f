import type { PriorityMethod, PriorityResult } from '../../shared/bottlenecks/priorities.ts';

const ROW = 26;
const LABELS = 270;
const PLOT = 330;
const WIDTH = LABELS + PLOT + 24;
const FOOT = 24;
/** What fits before the plot at this letter size. */
const LABEL_LENGTH = 38;

interface PriorityChartProps {
  method: PriorityMethod;
  /** End of the scale; a ranking ends at the number of bottlenecks. */
  largest: number;
  rows: readonly (PriorityResult & { label: string })[];
  /** What the picture shows, for who cannot see it; the table below it holds the numbers. */
  label: string;
}

/**
 * Each bottleneck on a line: a dot at the median, a bar over the middle half, a thin line from lowest to
 * highest. Shares are bars from zero. The most important is always at the top.
 */
export function PriorityChart({ method, largest, rows, label }: PriorityChartProps) {
  const height = rows.length * ROW + FOOT;
  const start = method === 'top' ? 0 : 1;
  const x = (value: number) => LABELS + 8 + ((value - start) / Math.max(1, largest - start)) * PLOT;
  const step = Math.max(1, Math.ceil((largest - start) / 10));
  const ticks =
    method === 'top'
      ? [0, 0.25, 0.5, 0.75, 1]
      : Array.from({ length: Math.floor((largest - start) / step) + 1 }, (_, index) => start + index * step);
  return (
    <svg className="priority-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {ticks.map(tick => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - FOOT} />
          <text className="chart-tick" x={x(tick)} y={height - 6} textAnchor="middle">
            {method === 'top' ? `${tick * 100}%` : tick}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = index * ROW + ROW / 2;
        return (
          <g key={row.bottleneckId}>
            <text className="name" x={LABELS - 6} y={y + 4} textAnchor="end">
              {row.label.length > LABEL_LENGTH ? `${row.label.slice(0, LABEL_LENGTH)}…` : row.label}
            </text>
            {method === 'top' ? (
              <rect className="half" x={x(0)} y={y - 6} width={x(row.centre) - x(0)} height={12} rx={2} />
            ) : (
              <>
                <line className="whisker" x1={x(row.min)} x2={x(row.max)} y1={y} y2={y} />
                <rect
                  className="half"
                  x={x(row.lower)}
                  y={y - 6}
                  width={Math.max(1, x(row.upper) - x(row.lower))}
                  height={12}
                  rx={2}
                />
                <circle className="centre" cx={x(row.centre)} cy={y} r={5} />
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
