import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { methodNext } from '../../shared/phases/next.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Screen } from '../app/screen.tsx';
import { ShellContext } from '../app/shell-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { GapChips } from './gap-chips.tsx';
import { LatestActs } from './latest-acts.tsx';
import { NextSteps } from './next-steps.tsx';
import { Planning } from './planning.tsx';
import { ProgressBars } from './progress-bars.tsx';
import { standingOf } from './standing.ts';
import { WhoTab } from './who-tab.tsx';
import './overview.css';
import { listText } from '../../shared/locales/number-text.ts';

/** Where the project stands, what is next, and what is still missing on the thread. */
export function OverviewScreen() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { openExport } = useContext(ShellContext);
  const status = useQuery(api.project.status.queryOptions()).data;
  const standing = standingOf(status?.phases ?? []);
  const names = standing.phases.map((phase, index) => {
    const name = t(`terms.phase.${phase.id}`);
    return index === 0 ? name : name.toLocaleLowerCase(i18n.language);
  });
  const list = listText(names, i18n.language);
  const missing = status?.gaps.reduce((sum, gap) => sum + gap.items.length, 0) ?? 0;
  const { bottlenecks = 0, questions = 0, recommendations = 0, documents = 0 } = status?.counts ?? {};
  const begun = bottlenecks + questions + recommendations + documents > 0;
  return (
    <Screen
      crumb={[t('terms.area.overview')]}
      title={status ? t(`overview.standing.${standing.kind}`, { count: names.length, phases: list }) : ''}
      lead={
        status &&
        (begun
          ? `${t('overview.contents', {
              questions: t('overview.questions', { count: questions }),
              sections: t('overview.sections', { count: documents }),
              recommendations: t('overview.recommendations', { count: recommendations }),
            })} ${t('overview.missing', { count: missing })}`
          : t('overview.notBegun'))
      }
      actions={
        <Button onPress={openExport} data-tour="export">
          <Icon name="export" /> {t('app.export')}
        </Button>
      }
      panel={[
        { id: 'who', label: t('overview.tabs.who'), content: <WhoTab /> },
        {
          id: 'planning',
          label: t('overview.tabs.planning'),
          content: <Planning phases={status?.phases ?? []} late={status?.late ?? []} />,
        },
        { id: 'history', label: t('overview.tabs.history'), content: <LatestActs /> },
      ]}
    >
      {status && (
        <>
          <h2>{t('overview.next')}</h2>
          <NextSteps steps={status.next} method={methodNext(status)} />
          <ProgressBars counts={status.counts} gaps={status.gaps} />
          {begun && (
            <>
              <h2>{t('overview.gaps')}</h2>
              <GapChips gaps={status.gaps} />
            </>
          )}
        </>
      )}
    </Screen>
  );
}
