import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PHASES, type PhaseId, type PhaseState } from '../../shared/phases.ts';
import { areaName } from './area-name.ts';
import { useConnection } from './connection-context.tsx';
import { useProject } from './project-context.tsx';
import { RailAreas } from './rail-areas.tsx';
import { RailFooter } from './rail-footer.tsx';
import { isPhaseOpen } from './rail-phases.ts';
import './rail.css';

/** The left rail: the phases as a line of progress, with the areas of the phase at hand below it. */
export function Rail() {
  const { t } = useTranslation();
  const project = useProject();
  const { api } = useConnection();
  const status = useQuery(api.project.status.queryOptions()).data;
  const isReady = status !== undefined;
  const area = useParams({ strict: false }).area ?? 'overview';
  const { open } = useSearch({ strict: false });
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = scroller.current?.querySelector(`a[href$="/${area}"]`);
    if (isReady) shown?.scrollIntoView({ block: 'nearest' });
  }, [area, isReady]);
  const stateOf = (id: PhaseId) => status?.phases.find(phase => phase.id === id)?.state ?? 'waiting';
  return (
    <nav className="rail" aria-label={t('app.nav')}>
      <div className="rail-head">
        <Link to="/p/$key/$area" params={{ key: project.key, area: 'overview' }} className="rail-title">
          {project.title}
        </Link>
        <small>
          {t(`terms.method.${project.method}`)} · {project.edition}
        </small>
      </div>
      <ul className="areas rail-top">
        <RailLink area="overview" />
        <RailLink area="planning" />
      </ul>
      <div className="rail-phases" ref={scroller}>
        <ol className="phases">
          {PHASES.map(id => (
            <li key={id} className="phase" data-state={stateOf(id)}>
              <PhaseLink
                phase={id}
                state={stateOf(id)}
                isShown={area === 'phases' && open === id}
                isLate={status?.late.some(late => late.phase === id) ?? false}
              />
              {isPhaseOpen(id, stateOf(id), area, open) && (
                <RailAreas phase={id} counts={status?.counts ?? {}} />
              )}
            </li>
          ))}
        </ol>
      </div>
      <RailFooter />
    </nav>
  );
}

function RailLink({ area }: { area: 'overview' | 'planning' }) {
  const { t } = useTranslation();
  const { key } = useProject();
  return (
    <li>
      <Link
        to="/p/$key/$area"
        params={{ key, area }}
        className="area"
        activeOptions={{ includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {areaName(area, t)}
      </Link>
    </li>
  );
}

interface PhaseLinkProps {
  phase: PhaseId;
  state: PhaseState;
  isShown: boolean;
  isLate: boolean;
}

/** The name of a phase, with its state in words for those who do not see the mark; it leads to its steps. */
function PhaseLink({ phase, state, isShown, isLate }: PhaseLinkProps) {
  const { t } = useTranslation();
  const { key } = useProject();
  return (
    <Link
      to="/p/$key/$area"
      params={{ key, area: 'phases' }}
      search={{ open: phase }}
      className="phase-name"
      aria-current={isShown ? 'page' : undefined}
    >
      {t(`terms.phase.${phase}`)}
      <span className="visually-hidden">, {t(`terms.phaseState.${state}`)}</span>
      {isLate && <span className="phase-late">{t('overview.lateNow')}</span>}
    </Link>
  );
}
