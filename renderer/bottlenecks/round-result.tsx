import { useTranslation } from 'react-i18next';
import { largestValue, type PriorityRound, summariseRound } from '../../shared/bottlenecks/priorities.ts';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { localeOf } from '../app/dates.ts';
import { Chip } from '../ui/chip.tsx';
import { PriorityChart } from './priority-chart.tsx';

/** The result of a round as a picture and as a table, the most important first. */
export function RoundResult({
  round,
  bottlenecks,
}: {
  round: PriorityRound;
  bottlenecks: readonly Bottleneck[];
}) {
  const { t, i18n } = useTranslation();
  const results = summariseRound(round);
  const byId = new Map(bottlenecks.map(row => [row.id, row]));
  const rows = results.flatMap(result => {
    const bottleneck = byId.get(result.bottleneckId);
    return bottleneck ? [{ ...result, label: `${bottleneck.number}. ${bottleneck.theme}` }] : [];
  });
  if (rows.length === 0) return <p className="muted">{t('priorities.noResult')}</p>;
  const isTop = round.method === 'top';
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(localeOf(i18n.language), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <>
      <h2>{t('priorities.result')}</h2>
      <PriorityChart
        method={round.method}
        largest={largestValue(round.method, bottlenecks.length)}
        rows={rows}
        label={t('priorities.picture', { round: round.title, count: rows.length })}
      />
      <table className="priority-table">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('priorities.place')}
            </th>
            <th scope="col">{t('priorities.bottleneck')}</th>
            <th scope="col" className="num">
              {isTop ? t('priorities.share') : t('priorities.median')}
            </th>
            {!isTop && (
              <>
                <th scope="col" className="num">
                  {t('priorities.meanRank')}
                </th>
                <th scope="col" className="num">
                  {t('priorities.middle')}
                </th>
                <th scope="col" className="num">
                  {t('priorities.range')}
                </th>
              </>
            )}
            <th scope="col" className="num">
              {t('priorities.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.bottleneckId}>
              <td className="num">{row.place}</td>
              <th scope="row">
                {row.label} {row.disagreement && <Chip tone="warn">{t('priorities.disagreement')}</Chip>}
              </th>
              <td className="num">{isTop ? percent.format(row.centre) : number.format(row.centre)}</td>
              {!isTop && (
                <>
                  <td className="num">{number.format(row.mean)}</td>
                  <td className="num">
                    {number.format(row.lower)}–{number.format(row.upper)}
                  </td>
                  <td className="num">
                    {row.min}–{row.max}
                  </td>
                </>
              )}
              <td className="num">{row.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
