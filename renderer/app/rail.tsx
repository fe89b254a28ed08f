import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PHASE_AREAS, PHASES, type PhaseId, type PhaseState } from '../../shared/phases.ts';
import { screenOf } from '../screens.ts';
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
  const area = useParams({ strict: false }).area ?? 'overview';
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
      <ol className="phases">
        {PHASES.map(id => (
          <li key={id} className="phase" data-state={stateOf(id)}>
            <PhaseName phase={id} state={stateOf(id)} projectKey={project.key} />
            {isPhaseOpen(id, stateOf(id), area) && <RailAreas phase={id} counts={status?.counts ?? {}} />}
          </li>
        ))}
      </ol>
      <RailFooter />
    </nav>
  );
}

function PhaseName({ phase, state, projectKey }: { phase: PhaseId; state: PhaseState; projectKey: string }) {
  const { t } = useTranslation();
  const first = PHASE_AREAS[phase].find(area => screenOf(area) !== null);
  const name = (
    <>
      {t(`terms.phase.${phase}`)}
      <span className="visually-hidden">, {t(`terms.phaseState.${state}`)}</span>
    </>
  );
  if (first === undefined) return <span className="phase-name">{name}</span>;
  return (
    <Link to="/p/$key/$area" params={{ key: projectKey, area: first }} className="phase-name">
      {name}
    </Link>
  );
}
