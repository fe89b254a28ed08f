import { Link } from '@tanstack/react-router';
import { Fragment, useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PHASE_AREAS, type PhaseId } from '../../shared/phases.ts';
import { adaptsOthers } from '../../shared/project.ts';
import { screenOf } from '../screens.ts';
import { areaName } from './area-name.ts';
import { useProject } from './project-context.tsx';
import { ShellContext } from './shell-context.ts';

/** Areas whose number is that of one of the things in them. */
const COUNT_OF: Record<string, string> = { people: 'organisations', implementation: 'indicators' };

/** Areas for guidelines that take over from others. */
const OF_ADAPTING: ReadonlySet<string> = new Set(['sources', 'adapte']);

/** What a phase works on, each with the number of things in it. */
export function RailAreas({ phase, counts }: { phase: PhaseId; counts: Record<string, number> }) {
  const { t } = useTranslation();
  const { key, ...project } = useProject();
  const { openExport, openExportData, openTemplates } = useContext(ShellContext);
  return (
    <ul className="areas">
      {PHASE_AREAS[phase].map(area => {
        if (area === 'exports') {
          return (
            <Fragment key={area}>
              <li>
                <Button className="area" onPress={openExport}>
                  {areaName(area, t)}
                </Button>
              </li>
              <li>
                <Button className="area" onPress={openExportData}>
                  {t('dataDialog.title')}
                </Button>
              </li>
              <li>
                <Button className="area" onPress={openTemplates}>
                  {t('templates.title')}
                </Button>
              </li>
            </Fragment>
          );
        }
        if (screenOf(area) === null) return null;
        // Of no use to a guideline that is made anew; the palette still leads there.
        if (OF_ADAPTING.has(area) && !adaptsOthers(project) && !counts.sources) return null;
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
              <AreaCount count={counts[COUNT_OF[area] ?? area]} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function AreaCount({ count }: { count: number | undefined }) {
  return count === undefined ? null : <span className="num">{count}</span>;
}
