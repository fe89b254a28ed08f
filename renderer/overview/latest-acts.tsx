import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { actionText } from '../history/action-text.ts';
import { labelText } from '../history/label-text.ts';

/** As many as fit the panel without scrolling on a laptop. */
const SHOWN = 10;

/** The latest acts in the project, with the way to the whole history. */
export function LatestActs() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const acts = useQuery(api.history.list.queryOptions({ limit: SHOWN })).data?.items ?? [];
  return (
    <>
      <ul className="latest">
        {acts.map(({ changeId, at, actor, action, rows }) => (
          <li key={changeId}>
            <span>
              {actionText(action, t)}
              {rows.length === 1 && rows[0] && <> · {labelText(rows[0].table, rows[0].label, t)}</>}
            </span>
            <span className="muted">
              {actor} · {momentText(at, i18n.language)}
            </span>
          </li>
        ))}
      </ul>
      <Link to="/p/$key/$area" params={{ key, area: 'history' }}>
        {t('overview.wholeHistory')}
      </Link>
    </>
  );
}
