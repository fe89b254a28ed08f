import { useTranslation } from 'react-i18next';
import { summariseBalance } from '../../shared/considerations/balance.ts';
import { LEANS } from '../../shared/considerations/criteria.ts';
import { criterionName } from '../../shared/considerations/names.ts';
import { type Considerations, judgementOf } from '../../shared/considerations.ts';
import { Progress } from '../ui/progress.tsx';

/** The judgements side by side, by what they do to the recommendation. */
export function BalanceGroups({ considerations }: { considerations: Considerations }) {
  const { t } = useTranslation();
  const balance = summariseBalance(considerations);
  const answerTo = (criterion: string) => {
    const entry = considerations.entries.find(row => row.criterion === criterion);
    const answer = entry && judgementOf(entry)?.answer;
    return answer ? t(`considerations.answer.${answer}`) : '';
  };
  return (
    <div className="balance" data-tour="considerations">
      <Progress
        label={t('considerations.balance.progress', { judged: balance.judged, total: balance.total })}
        value={balance.total === 0 ? 0 : (100 * balance.judged) / balance.total}
      />
      {balance.judged === 0 && <p className="muted">{t('considerations.balance.none')}</p>}
      {LEANS.filter(lean => balance.groups[lean].length > 0).map(lean => (
        <section key={lean} className="balance-group" data-lean={lean}>
          <h3>{t(`considerations.balance.group.${lean}`)}</h3>
          <ul>
            {balance.groups[lean].map(criterion => (
              <li key={criterion}>
                <span>{criterionName(considerations.framework, criterion, t)}</span>
                <b>{answerTo(criterion)}</b>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {balance.judged > 0 && balance.unjudged.length > 0 && (
        <section className="balance-group">
          <h3>{t('considerations.balance.open')}</h3>
          <ul>
            {balance.unjudged.map(criterion => (
              <li key={criterion}>
                <span>{criterionName(considerations.framework, criterion, t)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {balance.judged > 0 && <p className="muted small">{t('considerations.balance.note')}</p>}
    </div>
  );
}
