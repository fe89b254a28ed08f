import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { summariseAgree } from '../../shared/adapte/agree-summary.ts';
import type { SummarisedSource } from '../../shared/adapte/agree-words.ts';
import { INSTRUMENT_IDS, INSTRUMENTS, type InstrumentId } from '../../shared/adapte/instruments.ts';
import { Screen } from '../app/screen.tsx';
import { useDownload } from '../exports/use-download.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AgreeAgreement } from './agree-agreement.tsx';
import { AgreeProfile } from './agree-profile.tsx';
import { useSources } from './use-sources.ts';
import { ViewSwitch } from './view-switch.tsx';

/** What the appraisals come to: domain scores of the guidelines side by side, and where appraisers disagree. */
export function CompareView() {
  const { t } = useTranslation();
  const { download } = useDownload();
  const known = useSources();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<InstrumentId | null>(null);
  const used = INSTRUMENT_IDS.filter(id => known?.appraisals.some(row => row.instrument === id));
  const instrument = used.find(id => id === asked) ?? used[0];
  const sources: SummarisedSource[] = (known?.sources ?? [])
    .map(({ id, label }) => ({
      id,
      label,
      summary: summariseAgree(known?.appraisals.filter(row => row.sourceId === id) ?? [], instrument),
    }))
    .filter(({ summary }) => summary.appraisals.length > 0);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={t('sources.view.compare')}
      lists={['sources']}
      lead={t('agree.compare.lead')}
      actions={
        source && (
          <ActionMenu
            label={t('appraisals.report.save')}
            text={t('appraisals.report.save')}
            icon="export"
            items={(['docx', 'pdf', 'xlsx', 'csv'] as const).map(kind => ({
              id: kind,
              label: t(`appraisals.report.${kind}`),
              onAction: () => void download('export', { format: `appraisals-${kind}` }),
            }))}
          />
        )
      }
    >
      <ViewSwitch />
      {known && !source && (
        <EmptyState title={t('agree.compare.empty.title')} text={t('agree.compare.empty.text')} />
      )}
      {source && (
        <>
          {used.length > 1 && instrument && (
            <div className="agree-head">
              <Choice
                label={t('agree.instrument')}
                value={instrument}
                options={used.map(id => ({ id, label: INSTRUMENTS[id].name }))}
                onChange={setAsked}
              />
            </div>
          )}
          <AgreeProfile sources={sources} />
          <section className="agree-agreement" aria-labelledby="agree-agreement">
            <h2 id="agree-agreement">{t('agree.compare.agreement')}</h2>
            {sources.length > 1 && (
              <div className="agree-head">
                <Choice
                  label={t('agree.source')}
                  value={source.id}
                  options={sources.map(({ id, label }) => ({ id, label }))}
                  onChange={setChosen}
                />
              </div>
            )}
            <AgreeAgreement source={source} />
          </section>
        </>
      )}
    </Screen>
  );
}
