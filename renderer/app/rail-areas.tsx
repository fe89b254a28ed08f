import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PHASE_AREAS, type PhaseId } from '../../shared/phases.ts';
import { screenOf } from '../screens.ts';
import { areaName } from './area-name.ts';
import { useProject } from './project-context.tsx';
import { ShellContext } from './shell-context.ts';

/** What a phase works on, each with the number of things in it. */
export function RailAreas({ phase, counts }: { phase: PhaseId; counts: Record<string, number> }) {
  const { t } = useTranslation();
  const { key } = useProject();
  const { openExport } = useContext(ShellContext);
  return (
    <ul className="areas">
      {PHASE_AREAS[phase].map(area => {
        if (area === 'exports') {
          return (
            <li key={area}>
              <Button className="area" onPress={openExport}>
                {areaName(area, t)}
              </Button>
            </li>
          );
        }
        if (screenOf(area) === null) return null;
        return (
          <li key={area}>
            <Link
              to="/p/$key/$area"
              params={{ key, area }}
              className="area"
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {areaName(area, t)}
              {counts[area] !== undefined && <span className="num">{counts[area]}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
