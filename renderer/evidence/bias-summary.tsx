import { useTranslation } from 'react-i18next';
import type { BiasMatrix } from '../../shared/evidence/bias/matrix.ts';
import { domainName } from '../../shared/evidence/bias/names.ts';
import { TONE_SIGN } from '../../shared/evidence/bias/tool.ts';
import { domainShares, toneOf } from '../../shared/evidence/bias/tools.ts';

/** How the judgements of each domain are divided over the studies, as bars with their numbers. */
export function BiasSummary({ matrix: { tool, rows } }: { matrix: BiasMatrix }) {
  const { t } = useTranslation();
  const answered = rows.map(
    ({ answers, overall }) =>
      new Map([...answers, ...(overall.judgement === null ? [] : [['overall', overall.judgement] as const])]),
  );
  return (
    <figure className="bias-summary">
      <figcaption>{t('bias.summary')}</figcaption>
      <ul>
        {domainShares(tool, answered).map(({ domain, shares }) => (
          <li key={domain}>
            <span className="bias-summary-name">{domainName(tool, domain, t)}</span>
            <span className="visually-hidden">
              {shares
                .map(
                  ({ judgement, count }) =>
                    `${count} × ${judgement === null ? t('bias.none') : t(`bias.judgement.${judgement}`)}`,
                )
                .join(', ')}
            </span>
            <span className="bias-bar" aria-hidden="true">
              {shares.map(({ judgement, count }) => {
                const tone = judgement === null ? 'open' : toneOf(judgement);
                return (
                  <span
                    key={judgement ?? 'open'}
                    className="bias-part"
                    data-tone={tone}
                    style={{ flexGrow: count }}
                  >
                    {tone === 'open' ? '' : TONE_SIGN[tone]} {count}
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
