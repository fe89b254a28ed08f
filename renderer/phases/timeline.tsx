import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween } from '../../shared/dates.ts';
import { dayText, tickText } from '../../shared/locales/date-text.ts';
import type { Phase } from '../../shared/phases.ts';

const WIDTH = 900;
const LABELS = 210;
const ROW = 30;
const HEAD = 26;
/** A phase of one day must still be seen. */
const MIN_BAR = 3;

interface TimelineProps {
  phases: readonly Phase[];
  span: { from: string; to: string };
  today: string;
}

/**
 * The phases as bars on a line of time: an outline for what is planned, a filled bar for what was done. The table
 * below it on the screen says the same in words, so to a screen reader this is one picture with a name.
 */
export function Timeline({ phases, span, today }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const titleId = useId();
  const days = Math.max(1, daysBetween(span.from, span.to));
  const x = (day: string) => LABELS + ((WIDTH - LABELS) * daysBetween(span.from, day)) / days;
  const height = HEAD + phases.length * ROW + 8;
  const bar = (from: string, to: string) => ({ x: x(from), width: Math.max(MIN_BAR, x(to) - x(from)) });
  return (
    <figure className="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{t('phases.planning.picture')}</title>
        {ticksOf(span, days).map(({ day, isYear }) => (
          <g key={day} className="timeline-tick">
            <line x1={x(day)} x2={x(day)} y1={HEAD - 6} y2={height} />
            <text x={x(day) + 4} y={14}>
              {tickText(day, i18n.language, isYear)}
            </text>
          </g>
        ))}
        {phases.map((phase, index) => {
          const y = HEAD + index * ROW;
          const { plannedStart, plannedEnd, actualStart, actualEnd } = phase;
          return (
            <g key={phase.id}>
              <text x={0} y={y + 19} className="timeline-name">
                {t(`terms.phase.${phase.id}`)}
              </text>
              {plannedStart !== null && plannedEnd !== null && (
                <rect
                  className="timeline-planned"
                  {...bar(plannedStart, plannedEnd)}
                  y={y + 5}
                  height={18}
                  rx={3}
                />
              )}
              {actualStart !== null && actualStart <= today && (
                <rect
                  className="timeline-actual"
                  {...bar(actualStart, actualEnd ?? today)}
                  y={y + 10}
                  height={8}
                  rx={2}
                />
              )}
            </g>
          );
        })}
        <line className="timeline-today" x1={x(today)} x2={x(today)} y1={HEAD - 6} y2={height} />
      </svg>
      <figcaption className="timeline-legend small muted">
        <span className="legend-planned">{t('phases.planning.legend.planned')}</span>
        <span className="legend-actual">{t('phases.planning.legend.actual')}</span>
        <span className="legend-today">
          {t('phases.planning.legend.today')} ({dayText(today, i18n.language)})
        </span>
      </figcaption>
    </figure>
  );
}

/** At most about eight marks: every quarter, every half year, every year, or every so many years. */
function ticksOf(span: { from: string; to: string }, days: number): { day: string; isYear: boolean }[] {
  const months = [3, 6, 12, 24, 60, 120].find(step => days / (step * 30.4) <= 8) ?? 240;
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  const all: { day: string; isYear: boolean }[] = [];
  for (let month = first * 12; month <= last * 12 + 11; month++) {
    const year = Math.floor(month / 12);
    const day = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const isMark = months >= 12 ? month % 12 === 0 && year % (months / 12) === 0 : month % months === 0;
    // The last stretch is too short for a label.
    if (isMark && day >= span.from && day < addDays(span.to, -Math.ceil(days / 20))) {
      all.push({ day, isYear: months >= 12 });
    }
  }
  return all;
}
