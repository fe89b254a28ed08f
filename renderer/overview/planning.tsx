import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { LatePhase } from '../../shared/phases/planning.ts';
import type { Phase } from '../../shared/phases.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Chip } from '../ui/chip.tsx';

/** The phases with their states and planned ends, and the meetings. */
export function Planning({ phases, late }: { phases: readonly Phase[]; late: readonly LatePhase[] }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const meetings = useQuery(api.meetings.list.queryOptions()).data ?? [];
  return (
    <>
      <table>
        <tbody>
          {phases.map(({ id, state, plannedEnd }) => (
            <tr key={id}>
              <td>
                <Link to="/p/$key/$area" params={{ key, area: 'phases' }} search={{ open: id }}>
                  {t(`terms.phase.${id}`)}
                </Link>
              </td>
              <td>{plannedEnd === null ? '–' : dayText(plannedEnd, i18n.language)}</td>
              <td>
                {late.some(item => item.phase === id) ? (
                  <Chip tone="bad">{t('overview.lateNow')}</Chip>
                ) : (
                  t(`terms.phaseState.${state}`)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link to="/p/$key/$area" params={{ key, area: 'planning' }}>
          {t('terms.area.planning')}
        </Link>
      </p>
      {meetings.length > 0 && (
        <>
          <h3>{t('terms.area.meetings')}</h3>
          <table>
            <tbody>
              {meetings.map(({ id, number, theme, heldOn }) => (
                <tr key={id}>
                  <td className="num">{number}</td>
                  <td>{theme}</td>
                  <td className="nowrap">
                    {heldOn === null ? t('meetings.noDate') : dayText(heldOn, i18n.language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
