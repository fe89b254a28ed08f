import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { HistoryItem } from '../../shared/history.ts';
import { timeText } from '../../shared/locales/date-text.ts';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { actionText, fieldText, tableText } from './action-text.ts';
import { labelText } from './label-text.ts';
import { valueText } from './value-text.ts';

/** A sample or an import touches thousands of rows; the first ones say what it was. */
const MAX_ROWS = 60;

/** One act: who did what when, and on demand each row before and after. */
export function ActRow({ act }: { act: HistoryItem }) {
  const { t, i18n } = useTranslation();
  const time = timeText(act.at, i18n.language);
  const [first] = act.rows;
  return (
    <li>
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <Heading level={3} className="act-heading">
              <Button slot="trigger" className="act">
                <Icon name="chevron" />
                <span className="act-what">
                  <b>{actionText(act.action, t)}</b>
                  {act.rowCount === 1 && first && <> · {labelText(first.table, first.label, t)}</>}
                  {act.rowCount > 1 && (
                    <span className="muted"> · {t('history.rows', { count: act.rowCount })}</span>
                  )}
                </span>
                <span className="muted small">
                  {act.actor} · {time}
                </span>
              </Button>
            </Heading>
            <DisclosurePanel className="act-rows">
              {isExpanded && <ActRows rows={act.rows} count={act.rowCount} />}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  );
}

function ActRows({ rows, count }: { rows: HistoryItem['rows']; count: number }) {
  const { t } = useTranslation();
  return (
    <>
      {rows.slice(0, MAX_ROWS).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a past act never change
        <div key={index} className="act-row">
          <div className="row">
            <Chip>{t(`history.operation.${row.operation}`)}</Chip>
            <span className="muted small">{tableText(row.table, t)}</span>
            <span>{labelText(row.table, row.label, t)}</span>
          </div>
          {row.isHidden && <p className="muted small">{t('history.hidden')}</p>}
          {row.fields.length > 0 && (
            <dl className="act-fields">
              {row.fields.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{fieldText(field, t)}</dt>
                  <dd>
                    {before !== null && before !== '' && <del>{valueText(field, before, t)}</del>}{' '}
                    {after !== null && after !== '' && <ins>{valueText(field, after, t)}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      {count > MAX_ROWS && (
        <p className="muted small">{t('history.moreRows', { count: count - MAX_ROWS })}</p>
      )}
    </>
  );
}
