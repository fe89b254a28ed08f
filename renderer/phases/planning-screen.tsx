import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { timelineSpan } from '../../shared/phases/planning.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { PhaseDateCells } from './phase-dates.tsx';
import { Timeline } from './timeline.tsx';
import './planning.css';

/** The planning: a timeline to look at, what is late, and a table in which the dates are filled in. */
export function PlanningScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const status = useQuery(api.project.status.queryOptions()).data;
  const phases = status?.phases ?? [];
  const today = localToday();
  const span = timelineSpan(phases, today);
  const columns = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;
  return (
    <Screen
      crumb={[t('terms.area.planning')]}
      title={t('phases.planning.title')}
      lead={t('phases.planning.lead')}
    >
      {status && span === null && (
        <EmptyState title={t('phases.planning.empty.title')} text={t('phases.planning.empty.text')} />
      )}
      {span && <Timeline phases={phases} span={span} today={today} />}
      {status && span && (
        <>
          <h2>{t('phases.planning.late')}</h2>
          {status.late.length === 0 && <p className="muted">{t('phases.planning.onTime')}</p>}
          <ul className="late-list">
            {status.late.map(({ phase, kind, days }) => (
              <li key={phase}>
                <Link to="/p/$key/$area" params={{ key, area: 'phases' }} search={{ open: phase }}>
                  {t(kind === 'start' ? 'phases.planning.lateStart' : 'phases.planning.lateEnd', {
                    phase: t(`terms.phase.${phase}`),
                    count: days,
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="planning-table">
        <table aria-label={t('phases.planning.title')}>
          <thead>
            <tr>
              <th scope="col">{t('phases.planning.phase')}</th>
              {columns.map(name => (
                <th key={name} scope="col">
                  {t(`phases.planning.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {phases.map(phase => (
              <tr key={phase.id}>
                <th scope="row">
                  {t(`terms.phase.${phase.id}`)}
                  <span className="planning-state">
                    {t(`terms.phaseState.${phase.state}`)}
                    {status?.late.some(late => late.phase === phase.id) && (
                      <Chip tone="bad">{t('overview.lateNow')}</Chip>
                    )}
                    <OriginChip origin={phase.datesOrigin} />
                  </span>
                </th>
                <PhaseDateCells phase={phase} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted small">{t('phases.planning.about')}</p>
    </Screen>
  );
}
